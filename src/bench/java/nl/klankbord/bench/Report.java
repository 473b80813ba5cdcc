package nl.klankbord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.klankbord.bench.Rounds.What;
import org.jspecify.annotations.Nullable;

/** Writes what was measured as tables that go into the documentation as they are. */
final class Report {

    private Report() {}

    /** What the database needs by itself, of all texts and of the broad ones. */
    record FullTextCost(Cost anyWord, Cost everyWord, Cost anyWordBroad, Cost everyWordBroad) {}

    /** @param fullText what the database needs by itself at {@code fullTextAt} people; null when it was not asked */
    static String of(List<Result> results, @Nullable FullTextCost fullText) {
        var lines = new ArrayList<String>();
        lines.add("| People | Service, CPU | Service, wall | Index alone, CPU | Service, broad texts | R first and last"
                + " | Void |");
        lines.add("|---:|---:|---:|---:|---:|---:|---|");
        for (var result : results) {
            lines.add(line(
                    "| %,d | %.1f R | %.1f R | %.1f R | %.1f R | %.0f and %.0f µs | %s |",
                    result.people(),
                    result.of(What.SERVICE).cpu() / result.bare(),
                    result.of(What.SERVICE).wall() / result.bare(),
                    result.of(What.INDEX).cpu() / result.bare(),
                    result.of(What.SERVICE_BROAD).cpu()
                            / result.of(What.BARE_BROAD).cpu(),
                    result.of(What.BARE_FIRST).cpu(),
                    result.of(What.BARE_LAST).cpu(),
                    result.isVoid() ? line("VOID: %.0f %% apart", 100 * result.difference()) : "no"));
        }
        lines.add("");
        lines.add("| People | What | CPU | CPU p99 | CPU, process | CPU, database | Wall | Wall p99 | Hits |");
        lines.add("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        for (var result : results) {
            lines.add(cost(result, "R, bare Lucene", What.BARE_FIRST));
            lines.add(cost(result, "directory service", What.SERVICE));
            lines.add(cost(result, "its index alone", What.INDEX));
            lines.add(cost(result, "R again", What.BARE_LAST));
            lines.add(cost(result, "R, the " + result.broad() + " broad texts", What.BARE_BROAD));
            lines.add(cost(result, "directory service, the same", What.SERVICE_BROAD));
            lines.add(cost(result, "its index alone, the same", What.INDEX_BROAD));
            lines.add(cost(result.people(), "a suggestion", result.suggest()));
        }
        if (fullText != null) {
            lines.add(cost(SearchBenchmark.FULLTEXT_AT, "MariaDB FULLTEXT, any word", fullText.anyWord()));
            lines.add(cost(SearchBenchmark.FULLTEXT_AT, "MariaDB FULLTEXT, every word", fullText.everyWord()));
            lines.add(cost(SearchBenchmark.FULLTEXT_AT, "FULLTEXT, any word, broad texts", fullText.anyWordBroad()));
            lines.add(
                    cost(SearchBenchmark.FULLTEXT_AT, "FULLTEXT, every word, broad texts", fullText.everyWordBroad()));
            for (var result : results) {
                lines.add("");
                lines.add(line(
                        "FULLTEXT at %,d costs %.0f (any word) or %.0f (every word) times the directory's service at %,d;"
                                + " of broad texts %.0f or %.0f times.",
                        SearchBenchmark.FULLTEXT_AT,
                        total(fullText.anyWord()) / total(result.of(What.SERVICE)),
                        total(fullText.everyWord()) / total(result.of(What.SERVICE)),
                        result.people(),
                        total(fullText.anyWordBroad()) / total(result.of(What.SERVICE_BROAD)),
                        total(fullText.everyWordBroad()) / total(result.of(What.SERVICE_BROAD))));
            }
        }
        lines.add("");
        lines.add("| People | Whole index built in | On disk | Heap | A change is found after, median and longest of "
                + SearchBenchmark.CHANGES + " | SQL statements a call |");
        lines.add("|---:|---:|---:|---:|---:|---:|");
        for (var result : results) {
            lines.add(line(
                    "| %,d | %.1f s | %.0f MB | %.0f MB | %d and %d ms | %.1f |",
                    result.people(),
                    result.build().toMillis() / 1_000.0,
                    result.bytes() / 1e6,
                    result.heap() / 1e6,
                    result.untilFound()[SearchBenchmark.CHANGES / 2],
                    result.untilFound()[SearchBenchmark.CHANGES - 1],
                    result.statements()));
        }
        lines.add("");
        lines.add("Microseconds a call. " + SearchBenchmark.PARTNERS + " partners, " + SearchBenchmark.TERMS
                + " terms, " + SearchBenchmark.TEXTS + " texts of which one in five with a typo; " + surroundings());
        return String.join("\n", lines);
    }

    /** Of the thread that asks and of the database. */
    private static double total(Cost cost) {
        return cost.cpu() + cost.server();
    }

    private static String cost(Result result, String what, What which) {
        return cost(result.people(), what, result.of(which));
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
}
