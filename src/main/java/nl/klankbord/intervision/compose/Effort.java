package nl.klankbord.intervision.compose;

import java.time.Duration;

/** Counts the steps of a search against its budget, tells who watches, and knows when to end. */
final class Effort {

    private static final int BETWEEN_LOOKS = 256;
    private static final long BETWEEN_REPORTS = Duration.ofMillis(100).toNanos();

    private final Budget budget;
    private final Progress progress;
    private final double bound;
    private final long began = System.nanoTime();
    private long reported = began;
    private long steps;
    private double share;
    private boolean ended;
    private double score;

    Effort(Budget budget, Progress progress, double bound) {
        this.budget = budget;
        this.progress = progress;
        this.bound = bound;
    }

    /** For work that always takes the same steps. */
    static Effort ofSteps(long steps) {
        return new Effort(Budget.ofSteps(steps, 0), Progress.NONE, 0);
    }

    /** One step more; whether there may be another. */
    boolean step() {
        if (++steps % BETWEEN_LOOKS == 0 || steps >= budget.steps()) {
            look();
        }
        return !ended;
    }

    private void look() {
        var now = System.nanoTime();
        share = Math.max(
                (double) steps / budget.steps(),
                (double) (now - began) / Math.max(1, budget.time().toNanos()));
        ended |= share >= 1;
        if (now - reported > BETWEEN_REPORTS || ended) {
            reported = now;
            ended |= !progress.reached(
                    new Progress.Stand(Math.min(1, share), Duration.ofNanos(now - began), 100 * score, 100 * bound));
        }
    }

    /** A better composition was found, with this share of the highest score. */
    void found(double better) {
        score = better;
        ended |= better >= bound - 1e-9;
    }

    boolean hasEnded() {
        return ended;
    }

    long steps() {
        return steps;
    }

    /** How much of the budget is used, 0 to 1, as of the last look. */
    double share() {
        return share;
    }
}
