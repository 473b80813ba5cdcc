package nl.klankbord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.klankbord.intervision.compose.Contest;
import nl.klankbord.intervision.compose.Contest.Run;

/**
 * How good circles become with time: {@code ./klankbord benchmark intervision [--seconds 30] [--seeds 5]}. Beside the
 * composer, in the same run and as long, greedy circles and greedy circles made anew by chance; and what no circles can
 * exceed. Without a database.
 */
final class IntervisionBenchmark {

    private static final int[][] SIZES = {{48, 6}, {120, 12}, {600, 40}};
    private static final double[] MOMENTS = {1, 3, 10, 30};

    private IntervisionBenchmark() {}

    public static void main(String[] arguments) {
        var seconds = 30;
        var seeds = 5;
        for (var i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--seconds" -> seconds = Integer.parseInt(arguments[i + 1]);
                case "--seeds" -> seeds = Integer.parseInt(arguments[i + 1]);
                default -> usage();
            }
        }
        if (arguments.length % 2 == 1 || seconds < 1 || seeds < 1) {
            usage();
        }
        // The first runs warm up.
        Contest.of(48, 6, 99).composer(2);
        Contest.of(120, 12, 99).restarts(2);
        var runs = new ArrayList<Runs>();
        for (var size : SIZES) {
            for (var seed = 1; seed <= seeds; seed++) {
                var contest = Contest.of(size[0], size[1], seed);
                runs.add(new Runs(
                        size[0], size[1], seed, contest.bound(), contest.composer(seconds), contest.restarts(seconds)));
            }
        }
        table(runs, moments(seconds));
        means(runs, moments(seconds));
    }

    /** All that was measured with the same people. */
    private record Runs(int people, int partners, int seed, double bound, Run composer, Run restarts) {}

    private static List<Double> moments(int seconds) {
        var moments = new ArrayList<Double>();
        for (var moment : MOMENTS) {
            if (moment < seconds) {
                moments.add(moment);
            }
        }
        moments.add((double) seconds);
        return moments;
    }

    private static void table(List<Runs> all, List<Double> moments) {
        var heads = new StringBuilder();
        moments.forEach(moment -> heads.append(line(" %.0f s |", moment)));
        System.out.println("| People | Partners | Seed | Rules kept after | Greedy | Restarts |" + heads
                + " Ended after | Bound | Of the bound |");
        System.out.println("|---:|---:|---:|---:|---:|---:|" + "---:|".repeat(moments.size()) + "---:|---:|---:|");
        for (var runs : all) {
            var scores = new StringBuilder();
            moments.forEach(
                    moment -> scores.append(line(" %.1f |", runs.composer().at(moment))));
            System.out.println(line(
                            "| %d | %d | %d | %.2f s | %.1f | %.1f |",
                            runs.people(),
                            runs.partners(),
                            runs.seed(),
                            runs.composer().kept(),
                            runs.restarts().first(),
                            runs.restarts().last())
                    + scores
                    + line(
                            " %.1f s | %.1f | %.1f %% |",
                            runs.composer().took(),
                            runs.bound(),
                            100 * runs.composer().last() / runs.bound()));
        }
    }

    private static void means(List<Runs> all, List<Double> moments) {
        System.out.println();
        var heads = new StringBuilder();
        moments.forEach(moment -> heads.append(line(" %.0f s |", moment)));
        System.out.println("| People | What, mean of all seeds, of the bound |" + heads);
        System.out.println("|---:|---|" + "---:|".repeat(moments.size()));
        for (var size : SIZES) {
            var same = all.stream().filter(runs -> runs.people() == size[0]).toList();
            var composer = new StringBuilder();
            var restarts = new StringBuilder();
            for (var moment : moments) {
                composer.append(mean(same.stream()
                        .mapToDouble(runs -> runs.composer().at(moment) / runs.bound())
                        .average()
                        .orElse(0)));
                restarts.append(mean(same.stream()
                        .mapToDouble(runs -> runs.restarts().at(moment) / runs.bound())
                        .average()
                        .orElse(0)));
            }
            System.out.println("| " + size[0] + " | composer |" + composer);
            System.out.println("| " + size[0] + " | restarts |" + restarts);
            var greedy = mean(same.stream()
                    .mapToDouble(runs -> runs.restarts().first() / runs.bound())
                    .average()
                    .orElse(0));
            System.out.println("| " + size[0] + " | greedy, once |" + greedy.repeat(moments.size()));
        }
    }

    private static String mean(double share) {
        return line(" %.1f %% |", 100 * share);
    }

    private static String line(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static void usage() {
        System.err.println("./klankbord benchmark intervision [--seconds 30] [--seeds 5]");
        System.exit(2);
    }
}
