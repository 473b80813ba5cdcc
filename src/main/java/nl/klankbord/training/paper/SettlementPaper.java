package nl.klankbord.training.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import nl.klankbord.base.paper.Fact;
import nl.klankbord.base.paper.PaperTemplate;
import nl.klankbord.base.paper.Sender;

/**
 * A proposal to settle what a training cost: every text in its place and in its language.
 *
 * @param language of the words, as an HTML language tag
 * @param sender the partner that organised the training
 * @param kind what this is: "Voorstel tot verrekening"
 * @param title of the course
 * @param facts when, where, by what it is divided
 * @param columns their names; the first is that of the partners
 * @param rows one for each partner, as many cells as there are columns
 * @param total likewise
 * @param notes what it is and is not, with an empty line between paragraphs
 */
public record SettlementPaper(
        String language,
        Sender sender,
        String kind,
        String title,
        List<Fact> facts,
        List<String> columns,
        List<Row> rows,
        Row total,
        Notes notes) {

    private static final PaperTemplate PAGE = PaperTemplate.of("training/settlement.html");

    public SettlementPaper {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The cells of a partner, or of all together. @param name of the row @param cells the others */
    public record Row(String name, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A text under a heading of its own. */
    public record Notes(String heading, String text) {

        /** With an empty line between them. */
        public List<String> paragraphs() {
            return Arrays.stream(text.split("\n\n"))
                    .filter(paragraph -> !paragraph.isBlank())
                    .toList();
        }
    }

    /** The name of the first column. */
    public String first() {
        return columns.getFirst();
    }

    /** The names of the other columns, which hold numbers. */
    public List<String> numbers() {
        return columns.subList(1, columns.size());
    }

    /** Writes the whole document as a PDF. */
    public void write(OutputStream out) throws IOException {
        PAGE.write(new Filling(this, sender), out);
    }

    /** What the template asks for. */
    private record Filling(SettlementPaper paper, Sender sender) {}
}
