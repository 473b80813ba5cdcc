package nl.klankbord.intervision.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Looks for circles that keep every hard rule: takes somebody out of a broken circle and lets them change places or go,
 * always when less is broken afterwards, and now and then when more is, ever more seldom.
 */
final class Mending {

    private static final double HOT = 0.8;
    private static final double COLD = 0.15;
    private static final double A_LITTLE = 0.02;
    private static final int PER_PERSON = 300;
    private static final int AT_LEAST = 3000;
    private static final int CYCLES = 2;

    private final Model model;
    private final SplittableRandom chance;

    Mending(Model model, long seed) {
        this.model = model;
        chance = new SplittableRandom(seed);
    }

    /** Circles of the first of these numbers that goes, or else the least broken that were found. */
    Plan circles(List<Integer> numbers, Effort effort) {
        Plan best = null;
        for (var attempt = 0; best == null || !isSound(best) && !effort.hasEnded(); attempt++) {
            // The best number gets the first tries and every second later on, the others in turn.
            var which = attempt % 2 == 0 || attempt < 4 ? 0 : attempt / 2 % numbers.size();
            var plan = new Construction(model, chance.nextLong()).of(numbers.get(which));
            mend(plan, effort);
            best = best == null || broken(plan) < broken(best) ? plan : best;
        }
        return best;
    }

    /** Mends these circles in place, as far as it can. */
    void mend(Plan plan, Effort effort) {
        var best = plan.copy();
        for (var cycle = 0; cycle < CYCLES && !isSound(plan) && !effort.hasEnded(); cycle++) {
            cool(plan, best, effort);
            if (broken(plan) > broken(best)) {
                plan.take(best);
            }
        }
    }

    private void cool(Plan plan, Plan best, Effort effort) {
        var steps = AT_LEAST + PER_PERSON * model.size;
        for (var step = 0; step < steps && !isSound(plan) && effort.step(); step++) {
            var warmth = HOT * Math.pow(COLD / HOT, (double) step / steps);
            if (change(plan)) {
                var cost = plan.harder() - A_LITTLE * plan.better();
                if (cost > 0 && chance.nextDouble() >= Math.exp(-cost / warmth)) {
                    plan.back();
                } else if (broken(plan) < broken(best)) {
                    best.take(plan);
                }
            }
        }
    }

    private boolean change(Plan plan) {
        var person = somebody(plan);
        if (!plan.isMovable(person)) {
            return false;
        }
        var from = plan.circleOf[person];
        if (chance.nextInt(4) == 0) {
            var to = 1 + chance.nextInt(plan.circles);
            if (to == from || plan.sizes[to] >= model.settings.most() || isAtLeast(plan, from)) {
                return false;
            }
            plan.tryMove(person, to);
            return true;
        }
        var other = plan.waiting() > 0 && chance.nextInt(8) == 0
                ? plan.members[Plan.WAITING][chance.nextInt(plan.waiting())]
                : chance.nextInt(model.size);
        if (plan.circleOf[other] == from || !plan.isMovable(other)) {
            return false;
        }
        plan.trySwap(person, other);
        return true;
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
