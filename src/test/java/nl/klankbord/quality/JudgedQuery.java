package nl.klankbord.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * One line of the query file.
 *
 * @param text as typed; of a name with places to fill in
 * @param about what the searcher is after, in terms of the generator
 */
record JudgedQuery(String kind, String text, String about, Filters filters) {

    static final String NOBODY = "nobody";
    static final String NAME = "name";

    /** Chosen besides the text; empty and 0 for no choice. */
    record Filters(Set<String> partners, int level, boolean secondOpinion) {

        static Filters of(String text) {
            Set<String> partners = Set.of();
            var level = 0;
            var secondOpinion = false;
            for (var part : text.isEmpty() ? new String[0] : text.split(" ")) {
                var pair = part.split("=");
                switch (pair[0]) {
                    case "partner" -> partners = Set.of(pair[1].split(","));
                    case "level" -> level = Integer.parseInt(pair[1]);
                    case "for" -> secondOpinion = true;
                    default -> throw new IllegalArgumentException(part);
                }
            }
            return new Filters(partners, level, secondOpinion);
        }
    }

    /** All lines of the file. */
    static List<JudgedQuery> all() {
        var queries = new ArrayList<JudgedQuery>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(JudgedQuery.class.getResourceAsStream("queries.tsv")),
                StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    var cells = line.split("\t");
                    queries.add(new JudgedQuery(
                            cells[0], cells[1], cells[2], Filters.of(cells.length > 3 ? cells[3] : "")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(queries);
    }

    /** Of the half that is kept for the test, never looked at while tuning. */
    boolean isForTest() {
        var hash = new CRC32();
        hash.update((kind + "\t" + text + "\t" + about).getBytes(StandardCharsets.UTF_8));
        return (hash.getValue() >> 7 & 1) == 1;
    }

    boolean isAnswerable() {
        return !about.equals(NOBODY);
    }

    JudgedQuery typed(String filledIn) {
        return new JudgedQuery(kind, filledIn, about, filters);
    }
}
