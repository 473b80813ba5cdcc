package nl.klankbord.insight.ui;

import nl.klankbord.base.Download;
import nl.klankbord.base.Sheet;

/** A table as a file, of the form that its address ends in. */
public final class SheetAnswer {

    private SheetAnswer() {}

    /** A workbook. */
    public static Download workbook(Sheet sheet, String name) {
        var bytes = sheet.xlsx();
        return new Download(
                name + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                bytes.length,
                out -> out.write(bytes));
    }

    /** Plain lines. */
    public static Download lines(Sheet sheet, String name) {
        var bytes = sheet.csv();
        return new Download(name + ".csv", Sheet.CSV, bytes.length, out -> out.write(bytes));
    }
}
