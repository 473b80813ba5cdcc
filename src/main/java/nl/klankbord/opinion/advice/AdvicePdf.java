package nl.klankbord.opinion.advice;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Makes of a paper a PDF that screen readers can read aloud (PDF/UA): tagged, with a title and a language, its font
 * inside. It is made from HTML in which every text is escaped, and nothing that the HTML may name is fetched. Cost: some
 * tenths of a second for an advice of ordinary length.
 */
public final class AdvicePdf {

    private static final String FONT = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** What a program that reads XML refuses, were it written in any form. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private static final Template PAGE = page();

    static {
        // What it says quotes the document, which must not come in a log.
        XRLog.setLoggingEnabled(false);
    }

    private AdvicePdf() {}

    private static Template page() {
        var file = new ClassPathResource("opinion/advice.html");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(true).compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the whole document. */
    public static void write(AdvicePaper paper, OutputStream out) throws IOException {
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> font("Regular"), FONT, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("Bold"), FONT, BOLD, FontStyle.NORMAL, true)
                .useUriResolver((_, _) -> null)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withProducer("Klankbord")
                .withHtmlContent(html(paper), null)
                .toStream(out)
                .run();
    }

    static String html(AdvicePaper paper) {
        return NO_XML.matcher(PAGE.execute(new Filling(paper))).replaceAll("");
    }

    private static InputStream font(String style) {
        try {
            return new ClassPathResource("liberation/LiberationSans-" + style + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the template asks for. */
    private record Filling(AdvicePaper paper) {

        /** A colour is no text: what stands there is one, or the text's own. */
        String accent() {
            var accent = paper.sender().accent();
            return COLOUR.matcher(accent).matches() ? accent : "#1d1c1a";
        }
    }
}
