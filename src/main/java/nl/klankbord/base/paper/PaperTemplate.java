package nl.klankbord.base.paper;

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
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Makes of what is filled in a PDF that screen readers can read aloud (PDF/UA): tagged, with a title and a language, its
 * font inside. It is made from HTML in which every text is escaped, and nothing that the HTML may name is fetched. Cost:
 * some tenths of a second for a document of ordinary length. A template may take in {@code {{>house-style}}} and {@code
 * {{>sender}}}, which ask for a {@link Sender} by the name {@code sender}, and {@code {{>facts}}}, which asks for a list
 * of {@link Fact} by the name {@code paper.facts}.
 */
public final class PaperTemplate {

    private static final String FONT = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** What a program that reads XML refuses, were it written in any form. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

    static {
        // What it says quotes the document, which must not come in a log.
        XRLog.setLoggingEnabled(false);
    }

    private final Template page;

    private PaperTemplate(Template page) {
        this.page = page;
    }

    /** Of a file among the resources. */
    public static PaperTemplate of(String resource) {
        try (var reader = read(resource)) {
            return new PaperTemplate(Mustache.compiler()
                    .escapeHTML(true)
                    .withLoader(part -> read("paper/" + part + ".html"))
                    .compile(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader read(String resource) throws IOException {
        return new InputStreamReader(new ClassPathResource(resource).getInputStream(), StandardCharsets.UTF_8);
    }

    /** Writes the whole document. */
    public void write(Object filling, OutputStream out) throws IOException {
        write(filling, Set.of(), out);
    }

    /**
     * Writes the whole document.
     *
     * @param pictures the {@code data:} addresses that may show; no other picture does
     */
    public void write(Object filling, Set<String> pictures, OutputStream out) throws IOException {
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> font("Regular"), FONT, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("Bold"), FONT, BOLD, FontStyle.NORMAL, true)
                .useUriResolver((_, uri) -> pictures.contains(uri) ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, _) -> pictures.contains(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, _) -> pictures.contains(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withProducer("Klankbord")
                .withHtmlContent(html(filling), null)
                .toStream(out)
                .run();
    }

    private String html(Object filling) {
        return NO_XML.matcher(page.execute(filling)).replaceAll("");
    }

    private static InputStream font(String style) {
        try {
            return new ClassPathResource("liberation/LiberationSans-" + style + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
