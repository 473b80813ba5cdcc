package nl.klankbord.knowledge.ui.article;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.klankbord.knowledge.article.Markdown;
import nl.klankbord.knowledge.article.Markdown.Part;
import nl.klankbord.knowledge.article.Markdown.Reading;

/** What an article says, as its reader sees it. */
final class ArticleText extends Div {

    private final transient List<Part> parts;

    ArticleText(String body) {
        addClassNames("article-text", "prose");
        switch (Markdown.read(body)) {
            case Reading.Readable readable -> {
                parts = readable.parts();
                add(new Html(readable.element()));
            }
            case Reading.Refused refused -> {
                parts = List.of();
                var why = new Paragraph(getTranslation("knowledge-article.excess." + refused.why(), refused.most()));
                why.addClassNames("note", "note-attention");
                var plain = new Div(body);
                plain.addClassName("article-plain");
                add(why, plain);
            }
        }
    }

    /** Its headings. */
    List<Part> parts() {
        return parts;
    }
}
