package nl.klankbord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
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
    private static final int PARTNERS = 342;
    private static final int TERMS = 2_000;
    private static final int TEXTS = 500;
    private static final int FULLTEXT_AT = 20_000;
    private static final int FULLTEXT_TEXTS = 100;
    private static final int CHANGES = 30;

    /** The share of all people that a text finds on average in the measurements from which the bounds were taken. */
    private static final double MEAN_OF_BROAD = .064;

    private static final double RESTLESS = .10;
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

    /** What the database needs by itself, at {@link #FULLTEXT_AT} people. */
    private record FullTextCost(Cost anyWord, Cost everyWord) {}

    /** The same of the broadest texts. */
    private record Broad(int texts, Cost bare, Cost service, Cost index) {}

    /** All that was measured with so many people. */
    private record Result(
            int people,
            Cost before,
            Cost service,
            Cost index,
            Cost after,
            Cost suggest,
            Broad broad,
            Duration build,
            long bytes,
            long heap,
            long[] untilFound,
            double statements) {

        double bare() {
            return (before.cpu() + after.cpu()) / 2;
        }

        double difference() {
            return Math.abs(before.cpu() - after.cpu()) / Math.min(before.cpu(), after.cpu());
        }
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
        results.forEach(result -> restless |= result.difference() > RESTLESS);
        print(results);
    }

    private Result measure(Directory directory, int there, int size, long emptyHeap) throws SQLException {
        say("Making " + size + " people");
        @Nullable
        List<DemoColleague> people =
                Network.of(SEED).partners(partners).colleagues(size).build();
        directory.add(people.subList(there, size));
        say("Measuring");
        if (size == FULLTEXT_AT) {
            fullText = fullText(directory, people);
        }
        var build = directory.rebuild(size);
        var bytes = directory.bytesOnDisk();
        var asked = new Texts(directory.seedTerms(), people);
        var texts = asked.some(TEXTS);
        var beginnings = asked.beginnings(TEXTS);
        var bare = new BareLucene(people, folder.resolve("bare"));
        people = null;
        try {
            // All of it first, so that nothing is compiled any more while it is measured.
            Cost.warm(texts, 5, bare::search);
            directory.asPortal(() -> {
                Cost.warm(texts, 15, directory::search);
                Cost.warm(texts, 5, directory::searchIndex);
                Cost.warm(beginnings, 2, directory::suggest);
            });
            Cost.warm(texts, 10, bare::search);
            var before = Cost.of(texts, 5, serverCpu, bare::search);
            var result = new ArrayList<Cost>();
            directory.asPortal(() -> {
                result.add(Cost.of(texts, 10, serverCpu, directory::search));
                result.add(Cost.of(texts, 5, serverCpu, directory::searchIndex));
                result.add(Cost.of(beginnings, 2, serverCpu, directory::suggest));
            });
            var broad = broadest(texts, bare, size * MEAN_OF_BROAD);
            var bareBroad = Cost.of(broad, 3, serverCpu, bare::search);
            directory.asPortal(() -> {
                result.add(Cost.of(broad, 5, serverCpu, directory::search));
                result.add(Cost.of(broad, 3, serverCpu, directory::searchIndex));
            });
            var after = Cost.of(texts, 5, serverCpu, bare::search);
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
                    size,
                    before,
                    result.get(0),
                    result.get(1),
                    after,
                    result.get(2),
                    new Broad(broad.size(), bareBroad, result.get(3), result.get(4)),
                    build,
                    bytes,
                    heap,
                    untilFound,
                    statements);
        } finally {
            bare.close();
        }
    }

    /** The broadest texts, so many that R finds this many people by them on average. */
    private static List<String> broadest(List<String> texts, BareLucene bare, double mean) {
        var sorted = texts.stream()
                .sorted(Comparator.comparingLong(bare::search).reversed())
                .toList();
        var found = 0L;
        for (var number = 0; number < sorted.size(); number++) {
            found += bare.search(sorted.get(number));
            if (found < mean * (number + 1)) {
                return sorted.subList(0, number);
            }
        }
        return sorted;
    }

    private FullTextCost fullText(Directory directory, List<DemoColleague> people) throws SQLException {
        var texts = new Texts(directory.seedTerms(), people).some(FULLTEXT_TEXTS);
        try (var connection = directory.connect()) {
            var table = new FullText(connection, people);
            Cost.warm(texts, 3, table::anyWord);
            var any = Cost.of(texts, 10, serverCpu, table::anyWord);
            Cost.warm(texts, 3, table::everyWord);
            var every = Cost.of(texts, 5, serverCpu, table::everyWord);
            table.drop();
            return new FullTextCost(any, every);
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

    private void print(List<Result> results) {
        var lines = new ArrayList<String>();
        lines.add("| People | Service, CPU | Service, wall | Index alone, CPU | Service, broad texts | R first and last"
                + " | Void |");
        lines.add("|---:|---:|---:|---:|---:|---:|---|");
        for (var result : results) {
            lines.add(line(
                    "| %,d | %.1f R | %.1f R | %.1f R | %.1f R | %.0f and %.0f µs | %s |",
                    result.people(),
                    result.service().cpu() / result.bare(),
                    result.service().wall() / result.bare(),
                    result.index().cpu() / result.bare(),
                    result.broad().service().cpu() / result.broad().bare().cpu(),
                    result.before().cpu(),
                    result.after().cpu(),
                    result.difference() > RESTLESS ? line("VOID: %.0f %% apart", 100 * result.difference()) : "no"));
        }
        lines.add("");
        lines.add("| People | What | CPU | CPU p99 | CPU, process | CPU, database | Wall | Wall p99 | Hits |");
        lines.add("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        for (var result : results) {
            lines.add(cost(result.people(), "R, bare Lucene", result.before()));
            lines.add(cost(result.people(), "directory service", result.service()));
            lines.add(cost(result.people(), "its index alone", result.index()));
            lines.add(cost(result.people(), "R again", result.after()));
            var broad = result.broad();
            lines.add(cost(result.people(), "R, the " + broad.texts() + " broadest texts", broad.bare()));
            lines.add(cost(result.people(), "directory service, the same", broad.service()));
            lines.add(cost(result.people(), "its index alone, the same", broad.index()));
            lines.add(cost(result.people(), "a suggestion", result.suggest()));
        }
        var database = fullText;
        if (database != null) {
            lines.add(cost(FULLTEXT_AT, "MariaDB FULLTEXT, any word", database.anyWord()));
            lines.add(cost(FULLTEXT_AT, "MariaDB FULLTEXT, every word", database.everyWord()));
            for (var result : results) {
                lines.add("");
                lines.add(line(
                        "FULLTEXT at %,d costs %.0f (any word) or %.0f (every word) times the directory's service at %,d.",
                        FULLTEXT_AT,
                        total(database.anyWord()) / total(result.service()),
                        total(database.everyWord()) / total(result.service()),
                        result.people()));
            }
        }
        lines.add("");
        lines.add("| People | Whole index built in | On disk | Heap | A change is found after, median and longest of "
                + CHANGES + " | SQL statements a call |");
        lines.add("|---:|---:|---:|---:|---:|---:|");
        for (var result : results) {
            lines.add(line(
                    "| %,d | %.1f s | %.0f MB | %.0f MB | %d and %d ms | %.1f |",
                    result.people(),
                    result.build().toMillis() / 1_000.0,
                    result.bytes() / 1e6,
                    result.heap() / 1e6,
                    result.untilFound()[CHANGES / 2],
                    result.untilFound()[CHANGES - 1],
                    result.statements()));
        }
        lines.add("");
        lines.add("Microseconds a call. " + PARTNERS + " partners, " + TERMS + " terms, " + TEXTS
                + " texts of which one in five with a typo; " + surroundings());
        System.out.println(String.join("\n", lines));
    }

    /** Of the thread that asks and of the database. */
    private static double total(Cost cost) {
        return cost.cpu() + cost.server();
    }

    private static String cost(int people, String what, Cost cost) {
        return line(
                "| %,d | %s | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %,.0f |",
                people,
                what,
                cost.cpu(),
                cost.cpu99(),
                cost.process(),
                cost.server(),
                cost.wall(),
                cost.p99(),
                cost.found());
    }

    private static String line(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String surroundings() {
        return Runtime.getRuntime().availableProcessors() + " processors (" + processor() + "), Java "
                + Runtime.version().feature() + ", heap of at most "
                + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB, " + LocalDate.now();
    }

    private static String processor() {
        var file = Path.of("/proc/cpuinfo");
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException | UncheckedIOException e) {
            return System.getProperty("os.arch");
        }
    }

    private static void say(String what) {
        System.err.println(what);
    }
}
