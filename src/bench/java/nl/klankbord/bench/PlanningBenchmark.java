package nl.klankbord.bench;

import java.util.Arrays;
import java.util.function.Supplier;
import nl.klankbord.planning.Pattern;
import nl.klankbord.planning.Trial;

/**
 * What it costs to find the best moments for a course of a whole network, and beside it, on a case that is small enough,
 * going through every series that there is: {@code ./klankbord benchmark planning}. Without a database: what is known
 * has been gathered.
 */
final class PlanningBenchmark {

    private static final int PARTNERS = 50;
    private static final int TRAINERS = 200;
    private static final int ROOMS = 100;
    private static final int TAKEN = 60;
    private static final int YEAR = 365;
    private static final int LESSONS = 6;
    private static final int ROUNDS = 15;

    private PlanningBenchmark() {}

    /** What a call took, in milliseconds. */
    private record Took(double median, double longest) {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.err.println("./klankbord benchmark planning");
            System.exit(2);
        }
        System.out.printf(
                "%d partners, %d trainers who must all be there, each taken up to 3 times in the portal and %d times in their own"
                        + " calendar, %d rooms, %d days, %d lessons of three hours%n%n",
                PARTNERS, TRAINERS, TAKEN, ROOMS, YEAR, LESSONS);
        System.out.println("| Pattern | Proposals | Median, ms | Longest, ms |");
        System.out.println("|---|---:|---:|---:|");
        year("Free, a week or more apart", new Pattern.Free(7));
        year("Every 2 weeks", new Pattern.EveryWeeks(2, null));
        year("Every n-th weekday of the month", new Pattern.EveryMonth(2, null));
        year("Free, on days that follow each other", new Pattern.Free(1));
        System.out.println();
        System.out.println("| Small case | Series | Exhaustive, ms | Planner, ms | Times as much | Same five |");
        System.out.println("|---|---:|---:|---:|---:|---|");
        small("3 lessons, free, 12 days", new Pattern.Free(2), 12, 3);
        small("3 lessons, every week, 60 days", new Pattern.EveryWeeks(1, null), 60, 3);
        small("2 lessons, free, 40 days", new Pattern.Free(7), 40, 2);
    }

    private static void year(String name, Pattern pattern) {
        var trial = Trial.of(PARTNERS, TRAINERS, ROOMS, TAKEN, YEAR, LESSONS, pattern, 17);
        var found = trial.planned();
        var took = took(trial::planned);
        System.out.printf("| %s | %d | %.0f | %.0f |%n", name, found.best().size(), took.median(), took.longest());
    }

    private static void small(String name, Pattern pattern, int days, int lessons) {
        var trial = Trial.of(4, 3, 5, 5, days, lessons, pattern, 16);
        var exhaustive = trial.exhaustive();
        var began = System.nanoTime();
        var best = exhaustive.best();
        var plain = (System.nanoTime() - began) / 1e6;
        var took = took(trial::planned).median();
        System.out.printf(
                "| %s | %,d | %.0f | %.2f | %,.0f | %s |%n",
                name, exhaustive.looked(), plain, took, plain / took, best.equals(trial.told()) ? "yes" : "no");
    }

    private static Took took(Supplier<?> call) {
        var times = new double[ROUNDS];
        for (var round = -ROUNDS; round < ROUNDS; round++) {
            var began = System.nanoTime();
            if (call.get() == null) {
                throw new IllegalStateException("Nothing was planned");
            }
            // The first rounds warm up.
            times[Math.max(0, round)] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return new Took(times[ROUNDS / 2], times[ROUNDS - 1]);
    }
}
