package nl.klankbord.intervision.compose;

import java.util.SplittableRandom;

/**
 * Makes circles better that keep the hard rules, and keeps them so: people change places or go elsewhere, always when the
 * circles are better for it, and now and then when they are not, ever more seldom as it cools. Each round is twice as
 * long as the one before and begins with the best so far; the last fills what is left of the budget.
 */
final class Annealing {

    private static final double HOT = 0.15;
    private static final double COLD = 0.01;
    private static final int FIRST_ROUND = 400;
    private static final double A_PLACE = 5;
    private static final double ALMOST = 1e-9;

    private final Plan plan;
    private final Plan best;
    private final Effort effort;
    private final SplittableRandom chance;
    private final int people;

    Annealing(Plan plan, Effort effort, long seed) {
        this.plan = plan;
        this.effort = effort;
        best = plan.copy();
        chance = new SplittableRandom(seed);
        people = plan.model.size;
    }

    /** Ends with the best that was found in the plan. */
    void improve(int patience) {
        tell();
        var length = (long) FIRST_ROUND * people;
        for (var idle = 0; idle < patience && !effort.hasEnded() && people > 1 && plan.circles > 0; length *= 2) {
            var before = value(best);
            round(length);
            idle = value(best) > before + ALMOST ? 0 : idle + 1;
            plan.take(best);
        }
        plan.take(best);
    }

    private void round(long length) {
        var began = effort.share();
        var perStep = effort.steps() == 0 ? 0 : began / effort.steps();
        var isLast = began + 2.5 * length * perStep >= 1;
        for (long step = 0; (isLast || step < length) && effort.step(); step++) {
            var done = isLast ? (effort.share() - began) / (1 - began) : (double) step / length;
            var warmth = HOT * Math.pow(COLD / HOT, done);
            var waited = plan.waiting();
            if (change()) {
                var gain = plan.better() + A_PLACE * (waited - plan.waiting());
                if (plan.isWorse() || gain < 0 && chance.nextDouble() >= Math.exp(gain / warmth)) {
                    plan.back();
                } else if (value(plan) > value(best) + ALMOST) {
                    best.take(plan);
                    tell();
                }
            }
        }
    }

    private void tell() {
        effort.found(Mending.isSound(best) ? best.goodTotal / people : 0);
    }

    /** How good the circles are for all; a place is worth more than anything else. */
    private static double value(Plan plan) {
        return plan.goodTotal - A_PLACE * plan.waiting();
    }

    private boolean change() {
        var person = plan.waiting() > 0 && chance.nextInt(16) == 0
                ? plan.members[Plan.WAITING][chance.nextInt(plan.waiting())]
                : chance.nextInt(people);
        if (!plan.isMovable(person)) {
            return false;
        }
        return chance.nextInt(8) == 0 ? move(person) : swap(person, chance.nextInt(people));
    }

    private boolean move(int person) {
        var settings = plan.model.settings;
        var from = plan.circleOf[person];
        var to = 1 + chance.nextInt(plan.circles);
        if (from == to
                || plan.sizes[to] >= settings.most()
                || from != Plan.WAITING && plan.sizes[from] <= settings.least()
                || plan.hard[to] == 0 && !Fitting.fits(plan, to, person, person)) {
            return false;
        }
        plan.tryMove(person, to);
        return true;
    }

    private boolean swap(int person, int other) {
        var from = plan.circleOf[person];
        var to = plan.circleOf[other];
        if (from == to || !plan.isMovable(other) || !takes(to, person, other) || !takes(from, other, person)) {
            return false;
        }
        plan.trySwap(person, other);
        return true;
    }

    private boolean takes(int circle, int comes, int goes) {
        return circle == Plan.WAITING || plan.hard[circle] > 0 || Fitting.fits(plan, circle, comes, goes);
    }
}
