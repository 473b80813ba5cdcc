package nl.klankbord.opinion.advice;

import java.io.IOException;
import java.io.OutputStream;
import nl.klankbord.base.paper.PaperTemplate;
import nl.klankbord.base.paper.Sender;

/** Makes of an advice a PDF; see {@link PaperTemplate}. */
public final class AdvicePdf {

    private static final PaperTemplate PAGE = PaperTemplate.of("opinion/advice.html");

    private AdvicePdf() {}

    /** Writes the whole document. */
    public static void write(AdvicePaper paper, OutputStream out) throws IOException {
        PAGE.write(new Filling(paper, paper.sender()), out);
    }

    /** What the template asks for. */
    private record Filling(AdvicePaper paper, Sender sender) {}
}
