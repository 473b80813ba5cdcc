package nl.klankbord.vocabulary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.base.CsvTable;
import nl.klankbord.base.ImportFaults;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;

/** Topics as CSV: a column {@code term} and perhaps {@code uri}, or columns {@code broader} and {@code narrower}. */
final class TopicCsv {

    private static final int LONGEST_FIELD = 20_000;

    private final ImportFaults faults;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();

    TopicCsv(ImportFaults faults) {
        this.faults = faults;
    }

    List<Claim> read(String text) {
        var header = text.lines().findFirst().orElse("");
        var separator = header.contains(";") && !header.contains(",") ? ';' : ',';
        var last = 0;
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_FIELD)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (var row : reader) {
                last = (int) row.getStartingLineNumber();
                if (faults.enough()) {
                    return claims;
                }
                if (!columns.isEmpty()) {
                    row(last, row);
                } else if (!header(last, row)) {
                    return claims;
                }
            }
            if (columns.isEmpty()) {
                faults.add(1, "", "vocabulary.import.header");
            }
        } catch (CsvParseException e) {
            faults.add(last + 1, "", "vocabulary.import.not-csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return claims;
    }

    private boolean header(int line, CsvRecord row) {
        for (var i = 0; i < row.getFieldCount(); i++) {
            columns.putIfAbsent(row.getField(i).strip().toLowerCase(Locale.ROOT), i);
        }
        if (!columns.containsKey("term") && !(columns.containsKey("broader") && columns.containsKey("narrower"))) {
            faults.add(line, "", "vocabulary.import.header");
            return false;
        }
        return true;
    }

    private void row(int line, CsvRecord row) {
        if (columns.containsKey("term")) {
            var uri = cell(row, "uri");
            claims.add(Claim.term(line, "term", cell(row, "term"), uri.isEmpty() ? null : uri, List.of()));
            return;
        }
        var broader = cell(row, "broader");
        var narrower = cell(row, "narrower");
        if (broader.isEmpty() && narrower.isEmpty()) {
            faults.add(line, "broader", "vocabulary.import.empty-term");
            return;
        }
        if (!broader.isEmpty()) {
            claims.add(Claim.term(line, "broader", broader, null, List.of()));
        }
        if (!narrower.isEmpty()) {
            claims.add(Claim.term(line, "narrower", narrower, null, broader.isEmpty() ? List.of() : List.of(broader)));
        }
    }

    private String cell(CsvRecord row, String column) {
        var index = columns.get(column);
        if (index == null || index >= row.getFieldCount()) {
            return "";
        }
        var cell = PlainText.tidy(row.getField(index));
        return cell.length() > 1 && cell.charAt(0) == '\'' && CsvTable.FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** All topics as a table; no cell begins like a formula. */
    static String write(List<Topic> topics, Function<TopicId, @Nullable String> nameOf) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "term", "uri", "en", "definition", "synonyms", "abbreviations", "local", "above", "related", "status"));
        for (var topic : topics) {
            rows.add(List.of(
                    topic.nl(),
                    Objects.requireNonNullElse(topic.uri(), ""),
                    Objects.requireNonNullElse(topic.en(), ""),
                    Objects.requireNonNullElse(topic.definition(), ""),
                    String.join("; ", topic.synonyms()),
                    String.join("; ", topic.abbreviations()),
                    topic.localTerms().values().stream()
                            .flatMap(List::stream)
                            .distinct()
                            .collect(Collectors.joining("; ")),
                    names(topic.broader(), nameOf),
                    names(topic.related(), nameOf),
                    topic.status().name()));
        }
        return CsvTable.write(rows);
    }

    private static String names(Iterable<TopicId> ids, Function<TopicId, @Nullable String> nameOf) {
        var names = new ArrayList<String>();
        for (var id : ids) {
            var name = nameOf.apply(id);
            if (name != null) {
                names.add(name);
            }
        }
        names.sort(String.CASE_INSENSITIVE_ORDER);
        return String.join("; ", names);
    }
}
