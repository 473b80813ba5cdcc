package nl.klankbord.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.Texts;
import nl.klankbord.privacy.Chapter.Group;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Somebody's data as one page of HTML without scripts, which any browser shows and prints for as long as there are browsers. */
@Component
class OwnDataPage {

    private static final String STYLE = """
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
            dl { display: grid; grid-template-columns: minmax(8rem, 16rem) 1fr; gap: .25rem 1rem; margin: 0 0 1rem;
              padding: .75rem 0 0; border-top: 1px solid #ccc; }
            dt { color: #555; } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
            """;

    private final RecordWords words;
    private final Texts texts;

    OwnDataPage(RecordWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    String of(String name, List<Chapter> chapters, Instant at, Locale language) {
        var title = texts.get(language, "privacy.file.title", name);
        var page = new StringBuilder("<!doctype html>\n<html lang=\"")
                .append(language.getLanguage())
                .append(
                        "\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(safe(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n");
        element(page, "h1", title);
        element(page, "p", texts.get(language, "privacy.file.made", words.value(at, language)));
        for (var chapter : chapters) {
            element(page, "h2", words.chapter(chapter, language));
            for (var group : chapter.groups()) {
                element(page, "h3", words.heading(group, language));
                group.records().forEach(about -> record(page, group, about, language));
            }
        }
        return page.append("</html>\n").toString();
    }

    private void record(StringBuilder page, Group group, PersonalRecord about, Locale language) {
        page.append("<dl>\n");
        for (var field : about.fields()) {
            element(page, "dt", words.label(group, field.name(), language));
            element(page, "dd", words.value(field.value(), language));
        }
        page.append("</dl>\n");
    }

    private static void element(StringBuilder page, String name, String text) {
        page.append('<')
                .append(name)
                .append('>')
                .append(safe(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
