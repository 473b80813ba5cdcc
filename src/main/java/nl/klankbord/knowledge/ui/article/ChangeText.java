package nl.klankbord.knowledge.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import nl.klankbord.knowledge.article.TextChange;
import nl.klankbord.knowledge.article.TextChange.Line;
import nl.klankbord.knowledge.article.TextChange.Run;

/** What changed between two texts: struck through and underlined, and in words for who does not see that. */
final class ChangeText extends Div {

    /** So many lines that are the same are shown around what changed. */
    private static final int AROUND = 2;

    ChangeText(TextChange change) {
        addClassName("article-change");
        if (change.isNone()) {
            add(new Paragraph(getTranslation("knowledge-article.change.none")));
            return;
        }
        var lines = change.lines();
        var skipped = 0;
        for (var n = 0; n < lines.size(); n++) {
            if (isNear(change, n)) {
                skipped(skipped);
                skipped = 0;
                add(line(lines.get(n)));
            } else {
                skipped++;
            }
        }
        skipped(skipped);
    }

    private static boolean isNear(TextChange change, int n) {
        var lines = change.lines();
        return lines.subList(Math.max(0, n - AROUND), Math.min(lines.size(), n + AROUND + 1)).stream()
                .anyMatch(line -> !line.isSame());
    }

    private void skipped(int lines) {
        if (lines > 0) {
            var gap = new Paragraph(getTranslation("knowledge-article.change.skipped", lines));
            gap.addClassNames("muted", "small");
            add(gap);
        }
    }

    private Component line(Line line) {
        var shown = new Div();
        shown.addClassName("article-change-line");
        line.runs().forEach(run -> shown.getElement().appendChild(element(run)));
        return shown;
    }

    private Element element(Run run) {
        return switch (run.kind()) {
            case SAME -> Element.createText(run.text());
            case REMOVED -> marked("del", "knowledge-article.change.removed", run.text());
            case ADDED -> marked("ins", "knowledge-article.change.added", run.text());
        };
    }

    private Element marked(String tag, String key, String text) {
        var said = new Span(getTranslation(key) + " ");
        said.addClassName("visually-hidden");
        var marked = new Element(tag);
        marked.appendChild(said.getElement(), Element.createText(text));
        return marked;
    }
}
