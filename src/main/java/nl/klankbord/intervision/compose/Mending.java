package nl.klankbord.intervision.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Looks for circles that keep every hard rule: takes somebody out of a broken circle and lets them change places or go,
 * always when less is broken afterwards, and now and then when more is, ever more seldom.
 */
final class Mending {

    private static final double HOT = 0.3;
    private static final double WARM = 0.2;
    private static final double COLD = 0.12;
    private static final int A_FEW = 2;
    private static final int A_HUNDRED = 100;
    private static final int PER_PERSON = 100;
    private static final int AT_LEAST = 3000;
    private static final int CYCLES = 8;

    private final Model model;
    private final SplittableRandom chance;
    private final int[] leading;
    private final int[] following;

    Mending(Model model, long seed) {
        this.model = model;
        chance = new SplittableRandom(seed);
        leading = IntStream.range(0, model.size)
                .filter(person -> model.canFacilitate[person])
                .toArray();
        following = IntStream.range(0, model.size)
                .filter(person -> !model.canFacilitate[person])
                .toArray();
    }

    /**
     * Circles of the first of these numbers that goes, or else the least broken that were found. Each time round, one
     * number more is tried, and twice as long.
     */
    Plan circles(List<Integer> numbers, Effort effort) {
        var best = new Construction(model, chance.nextLong()).of(numbers.getFirst());
        for (var round = 0; !isSound(best) && !effort.hasEnded(); round++) {
            for (var number : numbers.subList(0, Math.min(numbers.size(), round + 2))) {
                var plan = new Construction(model, chance.nextLong()).of(number);
                // The number that is liked best gets as much as two others.
                var isFirst = number.equals(numbers.getFirst());
                search(plan, (AT_LEAST + PER_PERSON * (long) model.size) << (isFirst ? round + 1 : round), effort);
                best = broken(plan) < broken(best) ? plan : best;
                if (isSound(best)) {
                    return best;
                }
            }
        }
        return best;
    }

    /** From hot to cold; what is nearly mended then is warmed again, not made anew. */
    private void search(Plan plan, long steps, Effort effort) {
        var few = A_FEW + model.size / A_HUNDRED;
        plan.heedOnlyRules(true);
        cool(plan, HOT, steps, effort);
        for (var again = 0; again < few && !isSound(plan) && broken(plan) <= few; again++) {
            cool(plan, WARM, steps, effort);
        }
        plan.heedOnlyRules(false);
    }

    /** Mends these circles in place, as far as it can. */
    void mend(Plan plan, Effort effort) {
        plan.heedOnlyRules(true);
        for (var cycle = 0; cycle < CYCLES && !isSound(plan) && !effort.hasEnded(); cycle++) {
            cool(plan, cycle % 2 == 0 ? WARM : HOT, (AT_LEAST + PER_PERSON * (long) model.size) << cycle / 2, effort);
        }
        plan.heedOnlyRules(false);
    }

    /** Ends with the least broken that it came across. */
    private void cool(Plan plan, double hot, long steps, Effort effort) {
        var best = plan.copy();
        for (long step = 0; step < steps && !isSound(plan) && effort.step(); step++) {
            if (change(plan)) {
                var cost = plan.harder();
                var warmth = hot * Math.pow(COLD / hot, (double) step / steps);
                if (cost > 0 && chance.nextDouble() >= Math.exp(-cost / warmth)) {
                    plan.back();
                } else if (broken(plan) < broken(best)) {
                    best.take(plan);
                }
            }
        }
        if (broken(plan) > broken(best)) {
            plan.take(best);
        }
    }

    private boolean change(Plan plan) {
        var person = somebody(plan);
        if (!plan.isMovable(person)) {
            return false;
        }
        var from = plan.circleOf[person];
        // Mostly a sound circle is left alone unless it stays so: a look that costs much less than counting.
        var isCareful = chance.nextInt(4) > 0;
        if (chance.nextInt(4) == 0) {
            var to = 1 + chance.nextInt(plan.circles);
            if (to == from
                    || plan.sizes[to] >= model.settings.most()
                    || isAtLeast(plan, from)
                    || isCareful && breaks(plan, to, person, person)) {
                return false;
            }
            plan.tryMove(person, to);
            return true;
        }
        var other = another(plan, person);
        if (plan.circleOf[other] == from
                || !plan.isMovable(other)
                || isCareful && breaks(plan, plan.circleOf[other], person, other)) {
            return false;
        }
        plan.trySwap(person, other);
        return true;
    }

    private static boolean breaks(Plan plan, int circle, int comes, int goes) {
        return circle != Plan.WAITING && plan.hard[circle] == 0 && !Fitting.fits(plan, circle, comes, goes);
    }

    /** Anybody, half of the time somebody who can lead in the place of somebody who can. */
    private int another(Plan plan, int person) {
        if (plan.waiting() > 0 && chance.nextInt(8) == 0) {
            return plan.members[Plan.WAITING][chance.nextInt(plan.waiting())];
        }
        var alike = model.canFacilitate[person] ? leading : following;
        return chance.nextBoolean() ? alike[chance.nextInt(alike.length)] : chance.nextInt(model.size);
    }

    private boolean isAtLeast(Plan plan, int circle) {
        return circle != Plan.WAITING && plan.sizes[circle] == model.settings.least();
    }

    /** Mostly a member of a broken circle. */
    private int somebody(Plan plan) {
        for (var look = 0; look < 3 * plan.circles && chance.nextInt(16) > 0; look++) {
            var circle = 1 + chance.nextInt(plan.circles);
            if (plan.hard[circle] > 0) {
                return plan.members[circle][chance.nextInt(plan.sizes[circle])];
            }
        }
        return chance.nextInt(model.size);
    }

    static boolean isSound(Plan plan) {
        return plan.hardTotal == 0 && plan.waiting() == 0;
    }

    private static int broken(Plan plan) {
        return plan.hardTotal + plan.waiting();
    }

    /**
     * Lets people wait until every circle that is left keeps the rules: those without whom it does, or all of it. Pinned
     * people stay, and with them what their pins break.
     */
    static void release(Plan plan) {
        for (var circle = 1; circle <= plan.circles; circle++) {
            while (plan.hard[circle] > 0 && releaseOne(plan, circle)) {
                continue;
            }
            if (plan.hard[circle] > 0 && movable(plan, circle).size() == plan.sizes[circle]) {
                for (var person : movable(plan, circle)) {
                    plan.put(person, Plan.WAITING);
                }
            }
        }
    }

    private static boolean releaseOne(Plan plan, int circle) {
        var best = -1;
        var least = plan.hard[circle];
        for (var person : movable(plan, circle)) {
            plan.tryMove(person, Plan.WAITING);
            var left = plan.sizes[circle] == 0 ? Integer.MAX_VALUE : plan.hard[circle];
            plan.back();
            if (left < least) {
                least = left;
                best = person;
            }
        }
        if (best >= 0) {
            plan.put(best, Plan.WAITING);
        }
        return best >= 0;
    }

    private static List<Integer> movable(Plan plan, int circle) {
        var people = new ArrayList<Integer>();
        for (var i = 0; i < plan.sizes[circle]; i++) {
            if (plan.isMovable(plan.members[circle][i])) {
                people.add(plan.members[circle][i]);
            }
        }
        return people;
    }
}
