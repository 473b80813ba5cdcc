package nl.klankbord.intervision.compose;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The composer and simpler ways to make circles of the same people, to be measured side by side. */
public final class Contest {

    private final Population population;
    private final Model model;
    private final long seed;

    private Contest(Population population, long seed) {
        this.population = population;
        this.seed = seed;
        model = new Model(population);
        Apart.wishes(model);
    }

    /** People as one expects them, see {@link Crowd#ordinary}. */
    public static Contest of(int people, int partners, long seed) {
        return new Contest(Crowd.ordinary(people, partners, seed), seed);
    }

    /** A score, and after how many seconds of the processor it was the best. */
    public record Better(double after, double score) {}

    /**
     * One way to make circles, from beginning to end, in one thread that the machine gives a core to itself.
     *
     * @param better each time that circles were better than before and keep every rule
     * @param took seconds
     */
    public record Run(List<Better> better, double took) {

        /** The seconds after which every hard rule was kept; not a number when that never was. */
        public double kept() {
            return better.isEmpty() ? Double.NaN : better.getFirst().after();
        }

        /** The best score after so many seconds. */
        public double at(double seconds) {
            return better.stream()
                    .filter(each -> each.after() <= seconds + 0.2)
                    .mapToDouble(Better::score)
                    .max()
                    .orElse(0);
        }

        public double first() {
            return better.isEmpty() ? 0 : better.getFirst().score();
        }

        public double last() {
            return better.isEmpty() ? 0 : better.getLast().score();
        }
    }

    /** What no circles can exceed. */
    public double bound() {
        return 100 * Bound.of(model);
    }

    /** As the portal composes. */
    public Run composer(int seconds) {
        var better = new ArrayList<Better>();
        var began = now();
        var outcome = Composer.compose(population, Budget.of(Duration.ofSeconds(seconds), seed), stand -> {
            if (stand.score() > (better.isEmpty() ? 0 : better.getLast().score())) {
                better.add(new Better(seconds(began), stand.score()));
            }
            return true;
        });
        if (outcome instanceof ComposeOutcome.Composed composed) {
            better.add(new Better(seconds(began), composed.score()));
        }
        return new Run(better, seconds(began));
    }

    /**
     * Greedy circles, mended where they break a rule, again and again by other chance; the best so far. The first are
     * those of greedy once.
     */
    public Run restarts(int seconds) {
        var better = new ArrayList<Better>();
        var began = now();
        for (var chance = seed; seconds(began) < seconds; chance++) {
            var plan =
                    new Mending(model, chance).circles(CircleNumbers.of(model).inOrder(1), Effort.ofSteps(1_000_000));
            var score = 100 * plan.goodTotal / model.size;
            if (Mending.isSound(plan)
                    && score > (better.isEmpty() ? 0 : better.getLast().score())) {
                better.add(new Better(seconds(began), score));
            }
        }
        return new Run(better, seconds(began));
    }

    /** Time of the processor, so that other work on the machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long began) {
        return (now() - began) / 1e9;
    }
}
