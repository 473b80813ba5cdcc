package nl.klankbord.intervision.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes circles of people: everybody has a place, every hard rule is kept, and the soft ones as well as can be. First
 * circles are made by {@link Construction}, mended by {@link Mending} until they keep the rules, and made better by
 * {@link Annealing} until the budget is used, nothing gets better, or nothing better is possible.
 */
public final class Composer {

    /** So many steps, and so many for each person, for circles that keep the rules; always the same, see {@link Apart}. */
    private static final long STEPS = 100_000;

    private static final long STEPS_PER_PERSON = 20_000;

    /** When counting shows that not everybody gets a place, the circles that remain are not worth as much. */
    private static final int LESS = 8;

    private final Population population;
    private final Budget budget;
    private final Model model;
    private final Plan undisturbed;
    private final Effort effort;
    private final double bound;
    private final List<Obstacle> certain;
    private final Set<Long> apart;

    private Composer(Population population, Budget budget, Progress progress) {
        this.population = population;
        this.budget = budget;
        model = new Model(population);
        bound = Bound.of(model);
        effort = new Effort(budget, progress, bound);
        certain = Obstacles.certain(model);
        undisturbed = undisturbed();
        apart = Apart.pairs(undisturbed.model, undisturbed);
        Apart.keep(model, apart);
    }

    /** New circles; whoever is pinned stays where they are pinned. */
    public static ComposeOutcome compose(Population population, Budget budget, Progress progress) {
        var composer = new Composer(population, budget, progress);
        return composer.outcome(composer.circles());
    }

    /**
     * Circles made better from where they are, and as many of them; whoever is pinned stays.
     *
     * @param keep what it costs to move somebody: 0 for nothing, 1 for as much as the whole score of one person
     */
    public static ComposeOutcome recompute(
            Population population, Composition present, double keep, Budget budget, Progress progress) {
        var composer = new Composer(population, budget, progress);
        return composer.outcome(composer.from(present, keep));
    }

    /** Circles as if nobody were pinned: for choosing decoys, and to begin with. */
    private Plan undisturbed() {
        var open = new Model(population.pinned(Map.of()));
        Apart.wishes(open);
        return new Mending(open, population.secret())
                .circles(CircleNumbers.of(open).inOrder(1), Effort.ofSteps(steps()));
    }

    private long steps() {
        var all = STEPS + STEPS_PER_PERSON * model.size;
        return certain.isEmpty() ? all : all / LESS;
    }

    private Plan circles() {
        if (population.pins().isEmpty()) {
            return Plan.of(model, undisturbed.composition(), undisturbed.circles);
        }
        return new Mending(model, budget.seed())
                .circles(CircleNumbers.of(model).inOrder(highestPin()), Effort.ofSteps(steps()));
    }

    private int highestPin() {
        return Math.max(1, Arrays.stream(model.pinned).max().orElse(0));
    }

    private Plan from(Composition present, double keep) {
        var plan = Plan.of(model, present, Math.max(Math.max(present.circles(), highestPin()), 1));
        for (var person = 0; person < model.size; person++) {
            if (!plan.isMovable(person)) {
                plan.put(person, model.pinned[person]);
            }
        }
        plan.stay(keep);
        new Construction(model, budget.seed()).seat(plan);
        new Mending(model, budget.seed()).mend(plan, Effort.ofSteps(steps()));
        return Mending.isSound(plan) ? plan : better(plan, circles(), keep);
    }

    private static Plan better(Plan plan, Plan other, double keep) {
        if (!Mending.isSound(other) && other.hardTotal >= plan.hardTotal) {
            return plan;
        }
        other.stay(keep);
        return other;
    }

    private ComposeOutcome outcome(Plan plan) {
        if (!Mending.isSound(plan)) {
            Mending.release(plan);
        }
        new Annealing(plan, effort, budget.seed()).improve(budget.patience());
        var composition = plan.composition();
        var judgement = new Judge(population).judge(composition);
        if (judgement.isSound()) {
            return new ComposeOutcome.Composed(composition, judgement, 100 * score(plan), 100 * bound);
        }
        return new ComposeOutcome.Infeasible(composition, judgement, obstacles());
    }

    /** Without what it costs to move somebody. */
    private double score(Plan plan) {
        return Plan.of(model, plan.composition(), plan.circles).goodTotal / Math.max(1, model.size);
    }

    private List<Obstacle> obstacles() {
        return certain.isEmpty() ? Relaxations.of(population, this::goes) : certain;
    }

    /** Whether there are circles for the same people under other rules or pins. */
    private boolean goes(Population other) {
        var eased = new Model(other);
        Apart.keep(eased, apart);
        var circles = CircleNumbers.of(eased).inOrder(other.pins().isEmpty() ? 1 : highestPin());
        return Mending.isSound(new Mending(eased, budget.seed()).circles(circles, Effort.ofSteps(steps() / LESS)));
    }
}
