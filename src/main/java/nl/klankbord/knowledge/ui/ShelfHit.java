package nl.klankbord.knowledge.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.knowledge.KnowledgeCard;
import nl.klankbord.knowledge.KnowledgeHit;
import nl.klankbord.knowledge.KnowledgeHit.Why;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.partners.PartnerCard;
import org.jspecify.annotations.Nullable;

/** Something that was found: what it is, what it is about, and where the words stand that were looked for. */
final class ShelfHit extends ListItem {

    /**
     * What a hit is shown with.
     *
     * @param text what was looked for
     * @param topics their names
     * @param changed when it was last changed, in words
     * @param remark what there is to know before it is opened; empty for nothing
     */
    record Shown(
            KnowledgeHit hit,
            String text,
            List<String> topics,
            @Nullable PartnerCard partner,
            String changed,
            String remark) {}

    ShelfHit(Shown shown, KnowledgeWords words) {
        addClassName("knowledge-hit");
        var card = shown.hit().card();
        add(new H3(new Anchor(address(card, shown.text()), card.title())), about(shown));
        if (!card.summary().isEmpty()) {
            add(new Paragraph(card.summary()));
        }
        if (!shown.topics().isEmpty()) {
            var topics = new Paragraph(String.join(", ", shown.topics()));
            topics.addClassNames("knowledge-topics", "small");
            add(topics);
        }
        if (!shown.remark().isEmpty()) {
            var remark = new Paragraph(Icons.INFO.small(), new Span(shown.remark()));
            remark.addClassNames("knowledge-remark", "small");
            add(remark);
        }
        if (!shown.hit().why().isEmpty()) {
            add(why(shown.hit().why(), words));
        }
    }

    /** A document shows where in it the words are. */
    private static String address(KnowledgeCard card, String text) {
        return card.kind() == KnowledgeKind.DOCUMENT && !text.isEmpty()
                ? card.link() + "?zoek=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                : card.link();
    }

    private Div about(Shown shown) {
        var about = new Div();
        about.addClassName("knowledge-about");
        var kind =
                new Span(getTranslation("knowledge.kind." + shown.hit().card().kind()));
        kind.addClassName("badge");
        about.add(kind);
        var partner = shown.partner();
        if (partner != null) {
            about.add(new PartnerBadge(partner.mark(), partner.name(), partner.accent()));
        }
        var when = new Span(shown.changed());
        when.addClassName("muted");
        about.add(when);
        return about;
    }

    private Div why(List<Why> reasons, KnowledgeWords words) {
        var label = new Span(getTranslation("knowledge.why"));
        label.addClassName("knowledge-why-label");
        var why = new Div(new Paragraph(label));
        why.addClassNames("knowledge-why", "small");
        for (var reason : reasons) {
            var place = new Span(words.where(reason, getLocale()) + ": ");
            place.addClassName("knowledge-place");
            var line = new Paragraph(place, new MarkedLine(reason.text(), reason.marks()));
            if (!reason.synonymOf().isEmpty()) {
                line.add(new Span(getTranslation("knowledge.why.synonym", reason.synonymOf())));
            }
            why.add(line);
        }
        return why;
    }
}
