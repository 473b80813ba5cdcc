package nl.klankbord.opinion;

import org.springframework.web.util.HtmlUtils;

/** A plain page; whatever is put on it is text, never markup. */
final class HtmlPage {

    private static final String BEGIN = """
            <!doctype html>
            <html lang="nl"><head><meta charset="utf-8"><title>%1$s</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <style>
            body { font: 1rem/1.5 sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b }
            h1, h2, h3 { line-height: 1.25 } h2 { margin-top: 2rem } h3 { margin-bottom: 0 }
            .text { white-space: pre-wrap; margin-top: .25rem; overflow-wrap: anywhere }
            </style></head><body>
            <h1>%1$s</h1>
            """;

    private final StringBuilder html;

    HtmlPage(String title) {
        html = new StringBuilder(BEGIN.formatted(HtmlUtils.htmlEscape(title)));
    }

    void heading(String text) {
        element("h2", text);
    }

    void line(String text) {
        element("p", text);
    }

    /** Nothing for an empty value. */
    void fact(String name, String value) {
        if (!value.isEmpty()) {
            line(name + ": " + value);
        }
    }

    /** A text with its line ends; nothing for an empty one. */
    void text(String text) {
        if (!text.isEmpty()) {
            html.append("<p class=\"text\">").append(HtmlUtils.htmlEscape(text)).append("</p>\n");
        }
    }

    /** A text under a name of its own; nothing for an empty one. */
    void part(String name, String text) {
        if (!text.isEmpty()) {
            element("h3", name);
            text(text);
        }
    }

    private void element(String tag, String text) {
        html.append('<').append(tag).append('>').append(HtmlUtils.htmlEscape(text));
        html.append("</").append(tag).append(">\n");
    }

    @Override
    public String toString() {
        return html + "</body></html>\n";
    }
}
