package nl.klankbord.actions;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.klankbord.base.paper.Fact;
import nl.klankbord.base.paper.PaperTemplate;
import nl.klankbord.base.paper.Sender;

/**
 * A list of actions to print: every text in its place and in its language.
 *
 * @param language of the words, as an HTML language tag
 * @param kind what this is
 * @param columns their names; the first is that of what is to be done
 * @param note how it was made
 */
record ActionPaper(
        String language,
        Sender sender,
        String kind,
        String title,
        List<Fact> facts,
        List<String> columns,
        List<Row> rows,
        String note) {

    private static final PaperTemplate PAGE = PaperTemplate.of("actions/actions.html");

    /** One action. @param cells the columns but the first */
    record Row(String what, String note, List<String> cells) {

        public boolean hasNote() {
            return !note.isEmpty();
        }
    }

    void write(OutputStream out) throws IOException {
        PAGE.write(new Filling(this, sender), out);
    }

    /** What the template asks for. */
    private record Filling(ActionPaper paper, Sender sender) {}
}
