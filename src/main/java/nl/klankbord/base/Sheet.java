package nl.klankbord.base;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One table that people take along to a spreadsheet: as CSV, or as a workbook of one sheet. In a workbook text stays text,
 * so that nothing in it is a formula; in CSV {@link CsvTable} sees to that.
 *
 * @param title name of the sheet; what a sheet cannot be called is left out, and it is cut at 31 characters
 * @param columns headings, in order
 * @param rows as many cells as there are columns; a {@link Number} stays one, the rest is written as its text
 */
public record Sheet(String title, List<String> columns, List<List<Object>> rows) {

    /** What {@link #csv()} is, for who downloads it. */
    public static final String CSV = "text/csv; charset=utf-8";

    private static final int LONGEST_NAME = 31;
    private static final String NOT_IN_NAMES = "[\\\\/?*\\[\\]:'\\p{Cntrl}]";

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** For a spreadsheet that is set up in Dutch: semicolons, decimal commas. */
    public byte[] csv() {
        var all = new ArrayList<List<String>>();
        all.add(columns);
        rows.forEach(row -> all.add(row.stream().map(Sheet::words).toList()));
        return CsvTable.forSpreadsheet(all).getBytes(StandardCharsets.UTF_8);
    }

    /** Office Open XML; the headings are bold and stay in sight. */
    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Klankbord", "1.0")) {
            write(book.newWorksheet(name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet) {
        for (var column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                if (rows.get(row).get(column) instanceof Number number) {
                    sheet.value(row + 1, column, number);
                } else {
                    sheet.value(row + 1, column, rows.get(row).get(column).toString());
                }
            }
        }
    }

    private String name() {
        var name = title.replaceAll(NOT_IN_NAMES, " ").strip();
        return name.isEmpty() ? "Klankbord" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String words(Object cell) {
        return cell instanceof Double || cell instanceof Float ? cell.toString().replace('.', ',') : cell.toString();
    }
}
