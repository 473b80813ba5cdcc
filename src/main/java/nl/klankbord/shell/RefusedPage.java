package nl.klankbord.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import nl.klankbord.base.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** The plain page for requests that never reach a page of the portal. */
final class RefusedPage {

    private static final String TEMPLATE = read();

    private RefusedPage() {}

    private static String read() {
        try {
            return new ClassPathResource("pages/refused.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the title and text of a problem, escaped. */
    static String of(Texts texts, Locale language, String key) {
        return MessageFormat.format(
                TEMPLATE,
                language.getLanguage(),
                HtmlUtils.htmlEscape(texts.get(language, key + ".title")),
                HtmlUtils.htmlEscape(texts.get(language, key)),
                HtmlUtils.htmlEscape(texts.get(language, "shell.error.home")));
    }
}
