package nl.klankbord.people.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.ImportFaults;
import org.jspecify.annotations.Nullable;

/**
 * People as a table: with semicolons, commas, tabs or bars between the cells, whichever its first line has most of, in
 * any of the {@linkplain SniffedReader encodings} that spreadsheets write. Its first line names the columns.
 */
final class PeopleCsv {

    static final int LONGEST_CELL = 50_000;
    private static final int MOST_CELLS = 200;
    private static final int LONGEST_ROW = 250_000;
    private static final int LONGEST_HEADER = 20_000;
    private static final String SEPARATORS = ";,\t|";
    private static final int SAMPLES = 3;

    private PeopleCsv() {}

    /** The first line of a table, and some rows below it. */
    record Start(List<String> header, List<List<String>> samples) {

        Start {
            header = List.copyOf(header);
            samples = List.copyOf(samples);
        }
    }

    /** What hears of each row. */
    private interface Sink {

        /** @return whether to read on */
        boolean header(List<String> header);

        /** @return whether to read on */
        boolean row(int line, CsvRecord cells);
    }

    static void read(InputStream in, @Nullable Columns columns, Reading reading) throws IOException {
        var people = new People(columns, reading);
        rows(in, people, reading.faults());
    }

    /** The start of a table; what keeps it from being read is told to the faults. */
    static Start start(InputStream in, ImportFaults faults) throws IOException {
        var header = new ArrayList<String>();
        var samples = new ArrayList<List<String>>();
        rows(
                in,
                new Sink() {
                    @Override
                    public boolean header(List<String> words) {
                        return header.addAll(words);
                    }

                    @Override
                    public boolean row(int line, CsvRecord cells) {
                        samples.add(cells.getFields());
                        return samples.size() < SAMPLES;
                    }
                },
                faults);
        return new Start(header, samples);
    }

    private static void rows(InputStream in, Sink sink, ImportFaults faults) throws IOException {
        var line = 0;
        try (var text = new BufferedReader(new SniffedReader(in), LONGEST_HEADER);
                var reader = csv(text, faults)) {
            if (reader == null) {
                return;
            }
            var goesOn = true;
            var header = true;
            for (var rows = reader.iterator(); goesOn && rows.hasNext(); ) {
                var row = rows.next();
                line = (int) row.getStartingLineNumber();
                goesOn = header ? sink.header(row.getFields()) : sink.row(line, row);
                header = false;
            }
        } catch (CsvParseException e) {
            faults.add(line + 1, "", "people.import.not-csv", LONGEST_CELL);
        } catch (SniffedReader.NoText e) {
            faults.add(line + 1, "", "people.import.no-text");
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof SniffedReader.NoText)) {
                throw e;
            }
            faults.add(line + 1, "", "people.import.no-text");
        }
    }

    private static @Nullable CsvReader<CsvRecord> csv(BufferedReader text, ImportFaults faults) throws IOException {
        var separator = separator(text);
        if (separator == 0) {
            faults.add(1, "", "people.import.no-separator");
            return null;
        }
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_CELL * 2)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_ROW)),
                        text);
    }

    /** What stands between the cells of the first line; 0 when nothing does. */
    private static char separator(Reader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var counts = new int[SEPARATORS.length()];
        var quoted = false;
        for (var i = 0; i < LONGEST_HEADER; i++) {
            var next = text.read();
            if (next < 0 || next == '\n' && !quoted) {
                break;
            }
            quoted ^= next == '"';
            var at = SEPARATORS.indexOf(next);
            if (at >= 0 && !quoted) {
                counts[at]++;
            }
        }
        text.reset();
        var best = 0;
        for (var i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return counts[best] == 0 ? 0 : SEPARATORS.charAt(best);
    }

    /** Makes people of rows. */
    private static final class People implements Sink {

        private final Reading reading;
        private @Nullable Columns columns;
        private int width;

        People(@Nullable Columns columns, Reading reading) {
            this.columns = columns;
            this.reading = reading;
        }

        @Override
        public boolean header(List<String> header) {
            width = header.size();
            var known = columns == null ? Columns.guess(header, Map.of()) : columns;
            columns = known;
            if (known.meanings().size() != width) {
                reading.faults().add(1, "", "people.import.other-columns");
                return false;
            }
            known.missing()
                    .ifPresent(field -> reading.faults().add(1, field.inJson(), "people.import.no-column." + field));
            known.twice().ifPresent(field -> reading.faults().add(1, field.inJson(), "people.import.two-columns"));
            return !reading.faults().any();
        }

        @Override
        public boolean row(int line, CsvRecord cells) {
            var known = columns;
            if (known == null) {
                return false;
            }
            if (isTorn(cells)) {
                reading.faults().add(line, "", "people.import.torn", cells.getFieldCount(), width);
            } else {
                reading.take(new CsvRow(line, cells, known, reading.faults()));
            }
            return reading.goesOn();
        }

        /** Too few cells mean that it was cut off; too many, that a text held a separator. */
        private boolean isTorn(CsvRecord cells) {
            return cells.getFieldCount() < width
                    || cells.getFields().stream().skip(width).anyMatch(cell -> !cell.isBlank());
        }
    }
}
