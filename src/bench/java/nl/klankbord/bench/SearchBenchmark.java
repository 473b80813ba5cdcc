package nl.klankbord.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import nl.klankbord.bench.Report.FullTextCost;
import nl.klankbord.demo.DemoColleague;
import nl.klankbord.demo.Network;
import nl.klankbord.run.EmbeddedMariaDb;
import nl.klankbord.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What a search of the directory costs: {@code ./klankbord benchmark search [--people 3000,20000,200000]}. The same
 * texts in the same order go to R ({@link BareLucene}), to the directory's own service and to R again; when both R differ
 * more than a tenth, the machine was too restless and the run is void.
 */
final class SearchBenchmark {

    private static final long SEED = 6;
    static final int PARTNERS = 342;
    static final int TERMS = 2_000;
    static final int TEXTS = 500;
    static final int FULLTEXT_AT = 20_000;
    static final int CHANGES = 30;

    /** The share of all people that a text finds on average in the measurements from which the bounds were taken. */
    private static final double MEAN_OF_BROAD = .064;

    private static final int WRONG_USE = 2;
    private static final int VOID = 3;

    private final Path folder;
    private final EmbeddedMariaDb server;
    private final LongSupplier serverCpu;
    private final List<String> partners = InventedNames.partners(PARTNERS);
    private @Nullable FullTextCost fullText;
    private boolean restless;

    private SearchBenchmark(Path folder) {
        this.folder = folder;
        this.server = EmbeddedMariaDb.start(
                folder.resolve("mariadb"), TestDatabase.binaries(), TestDatabase.archive(), "benchmark");
        this.serverCpu = new ServerCpu(folder.resolve("mariadb"));
    }

    public static void main(String[] arguments) throws SQLException {
        var sizes = sizes(arguments);
        if (sizes.isEmpty()) {
            say("./klankbord benchmark search [--people 3000,20000,200000]");
            System.exit(WRONG_USE);
        }
        System.setProperty("logging.level.root", "error");
        System.setProperty("logging.level.nl.klankbord", "warn");
        var benchmark = new SearchBenchmark(Path.of("target", "benchmark").toAbsolutePath());
        try {
            benchmark.run(sizes);
        } finally {
            benchmark.server.stop();
        }
        System.exit(benchmark.restless ? VOID : 0);
    }

    /** None when the arguments are wrong. */
    private static List<Integer> sizes(String[] arguments) {
        if (arguments.length == 0) {
            return List.of(3_000, 20_000, 200_000);
        }
        if (arguments.length == 2 && arguments[0].equals("--people") && arguments[1].matches("\\d{2,7}(,\\d{2,7})*")) {
            return Arrays.stream(arguments[1].split(","))
                    .map(Integer::valueOf)
                    .sorted()
                    .distinct()
                    .toList();
        }
        return List.of();
    }

    private void run(List<Integer> sizes) throws SQLException {
        var results = new ArrayList<Result>();
        try (var directory = new Directory(server, folder.resolve("data"), partners, TERMS)) {
            var empty = heap();
            var before = 0;
            for (int size : sizes) {
                results.add(measure(directory, before, size, empty));
                before = size;
            }
        }
        restless = results.stream().anyMatch(Result::isVoid);
        System.out.println(Report.of(results, fullText));
    }

    private Result measure(Directory directory, int there, int size, long emptyHeap) throws SQLException {
        say("Making " + size + " people");
        @Nullable
        List<DemoColleague> people =
                Network.of(SEED).partners(partners).colleagues(size).build();
        directory.add(people.subList(there, size));
        say("Measuring");
        var asked = new Texts(directory.seedTerms(), people);
        var texts = asked.some(TEXTS);
        var beginnings = asked.beginnings(TEXTS);
        var bare = new BareLucene(people, folder.resolve("bare"));
        try {
            var broad = asked.broad(texts, bare::search, size * MEAN_OF_BROAD);
            if (size == FULLTEXT_AT) {
                fullText = fullText(directory, people, texts, broad);
            }
            people = null;
            var build = directory.rebuild(size);
            var bytes = directory.bytesOnDisk();
            // All of it first, so that nothing is compiled any more while it is measured.
            Cost.warm(texts, 5, bare::search);
            directory.asPortal(() -> {
                Cost.warm(texts, 15, directory::search);
                Cost.warm(texts, 5, directory::searchIndex);
                Cost.warm(beginnings, 2, directory::suggest);
            });
            Cost.warm(texts, 10, bare::search);
            var costs = Rounds.measure(directory, bare, texts, broad, serverCpu);
            var suggest = new ArrayList<Cost>();
            directory.asPortal(() -> suggest.add(Cost.of(beginnings, 2, serverCpu, directory::suggest)));
            var asking = directory.statements();
            directory.asPortal(() -> texts.forEach(directory::search));
            var statements = (double) (directory.statements() - asking) / texts.size();
            var heap = heap() - emptyHeap;
            var untilFound = new long[CHANGES];
            for (var change = 0; change < CHANGES; change++) {
                untilFound[change] = directory.untilFound(size + change).toMillis();
            }
            Arrays.sort(untilFound);
            return new Result(
                    size, costs, suggest.getFirst(), broad.size(), build, bytes, heap, untilFound, statements);
        } finally {
            bare.close();
        }
    }

    private FullTextCost fullText(
            Directory directory, List<DemoColleague> people, List<String> texts, List<String> broad)
            throws SQLException {
        try (var connection = directory.connect()) {
            var table = new FullText(connection, people);
            Cost.warm(texts, 1, table::anyWord);
            var any = Cost.of(texts, 3, serverCpu, table::anyWord);
            var anyBroad = Cost.of(broad, 3, serverCpu, table::anyWord);
            Cost.warm(texts, 1, table::everyWord);
            var every = Cost.of(texts, 3, serverCpu, table::everyWord);
            var everyBroad = Cost.of(broad, 3, serverCpu, table::everyWord);
            table.drop();
            return new FullTextCost(any, every, anyBroad, everyBroad);
        }
    }

    /** Bytes in use after the garbage is gone. */
    private static long heap() {
        for (var time = 0; time < 3; time++) {
            System.gc();
            Directory.pause(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void say(String what) {
        System.err.println(what);
    }
}
