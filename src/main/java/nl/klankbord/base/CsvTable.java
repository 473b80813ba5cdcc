package nl.klankbord.base;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as text for spreadsheets, in which no cell begins like a formula. */
public final class CsvTable {

    /** With one of these a spreadsheet takes a cell for a formula, or looks past it for one. */
    public static final String FORMULA = "=+-@\t\r";

    /** Without it a spreadsheet reads é as Ã©. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvTable() {}

    /** For programs: separated by commas. */
    public static String write(List<List<String>> rows) {
        return write(rows, ',');
    }

    /** For a spreadsheet that is set up in Dutch: separated by semicolons, and known to be UTF-8. */
    public static String forSpreadsheet(List<List<String>> rows) {
        return BYTE_ORDER_MARK + write(rows, ';');
    }

    private static String write(List<List<String>> rows, char separator) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            rows.forEach(
                    row -> writer.writeRecord(row.stream().map(CsvTable::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String safe(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
