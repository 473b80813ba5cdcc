package nl.klankbord.people.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.base.ImportFaults;
import nl.klankbord.base.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A person as a row of a table. Several values in one cell stand apart by {@code |}; expertise is {@code topic:level} or
 * {@code topic:level:note}.
 */
final class CsvRow extends Row {

    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern EXPERTISE =
            Pattern.compile("([^:]+(?::[^:]+)*?)\\s*:\\s*(\\p{L}+|[0-9]+)\\s*(?::(.*))?");
    private static final Map<String, Integer> LEVELS = Map.of(
            "basis",
            1,
            "gevorderd",
            2,
            "ervaren",
            3,
            "specialist",
            4,
            "vraagbaak",
            5,
            "basic",
            1,
            "advanced",
            2,
            "experienced",
            3,
            "authority",
            5);
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "true", "waar", "1", "x");
    private static final Set<String> NO = Set.of("", "nee", "n", "no", "false", "onwaar", "0", "-");

    private final CsvRecord cells;
    private final Columns columns;

    CsvRow(int line, CsvRecord cells, Columns columns, ImportFaults faults) {
        super(line, faults);
        this.cells = cells;
        this.columns = columns;
    }

    @Override
    @Nullable
    String text(PersonField field) {
        var at = columns.of(field);
        return at.isEmpty() ? null : cell(field, at.getFirst());
    }

    /** A cell as it was meant: the apostrophe that keeps a spreadsheet from computing is taken off. */
    private String cell(PersonField field, int at) {
        var cell = cells.getField(at);
        if (cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0) {
            return cell.substring(1);
        }
        if (cell.startsWith("=")) {
            fault(field, "people.import.formula");
        }
        return cell;
    }

    private @Nullable Stream<String> parts(PersonField field, String separators) {
        var at = columns.of(field);
        return at.isEmpty()
                ? null
                : at.stream()
                        .map(index -> cell(field, index))
                        .flatMap(cell -> Arrays.stream(cell.split(separators)))
                        .filter(part -> !part.isBlank());
    }

    @Override
    @Nullable
    List<String> texts(PersonField field) {
        var parts = parts(field, field == PersonField.LANGUAGES ? "[|,;/\n]" : "[|\n]");
        return parts == null ? null : parts.toList();
    }

    @Override
    @Nullable
    Boolean flag(PersonField field) {
        var told = text(field);
        if (told == null) {
            return null;
        }
        var word = PlainText.key(told);
        if (!YES.contains(word) && !NO.contains(word)) {
            fault(field, "people.import.not-yes-or-no");
        }
        return YES.contains(word);
    }

    @Override
    @Nullable
    List<Said.Topic> expertise() {
        var parts = parts(PersonField.EXPERTISE, "[|\n]");
        if (parts == null) {
            return null;
        }
        var lines = new ArrayList<Said.Topic>();
        parts.forEach(part -> topic(part.strip())
                .ifPresentOrElse(
                        lines::add, () -> fault(PersonField.EXPERTISE, "people.import.not-a-line", shown(part))));
        return lines;
    }

    private static Optional<Said.Topic> topic(String part) {
        var found = EXPERTISE.matcher(part);
        return found.matches()
                ? level(found.group(2))
                        .map(level -> new Said.Topic(
                                found.group(1).strip(), level, found.group(3) == null ? "" : found.group(3)))
                : Optional.empty();
    }

    private static Optional<Integer> level(String word) {
        return word.matches("[0-9]")
                ? Optional.of(Integer.valueOf(word))
                : Optional.ofNullable(LEVELS.get(PlainText.key(word)));
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) : text;
    }
}
