package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.opinion.ui.OpinionWords;
import nl.klankbord.partners.PartnerCard;
import org.jspecify.annotations.Nullable;

/** The card of a question as others see it; there is none of a question for named people. */
final class CardPreview extends Div {

    private final transient OpinionWords words;
    private final transient @Nullable PartnerCard partner;

    /** @param partner of the requester; null when nobody knows it any more */
    CardPreview(OpinionWords words, @Nullable PartnerCard partner) {
        this.words = words;
        this.partner = partner;
        addClassName("ask-preview");
    }

    void show(OpinionEntry entry) {
        removeAll();
        setVisible(entry.visibility() != Visibility.NAMED_ONLY);
        var head = new Div();
        head.addClassName("row");
        if (partner != null) {
            head.add(new PartnerBadge(partner.mark(), partner.name(), partner.accent()));
        }
        if (entry.type() != null) {
            head.add(words.typeBadge(entry.type(), getLocale()));
        }
        head.add(words.visibilityBadge(entry.visibility(), getLocale()));
        var line = new Paragraph(
                entry.publicLine().isBlank() ? getTranslation("opinion-asking.preview.no-line") : entry.publicLine());
        line.addClassName("ask-preview-line");
        var card = new Div(head, line);
        card.addClassNames("card", "card-body");
        var facts = new Div();
        facts.addClassNames("small", "muted");
        if (!entry.topics().isEmpty()) {
            facts.add(new Span(String.join(" · ", entry.topics())));
        }
        if (entry.wantedBy() != null) {
            facts.add(new Span(
                    getTranslation("opinion-asking.preview.wanted", Dates.withDay(entry.wantedBy(), getLocale()))));
        }
        card.add(facts);
        var title = new Paragraph(getTranslation("opinion-asking.preview"));
        title.addClassNames("small", "muted");
        add(title, card);
        if (entry.visibility() == Visibility.OPEN_NETWORK) {
            var open = new Paragraph(getTranslation("opinion-asking.preview.open"));
            open.addClassNames("small", "muted");
            add(open);
        }
    }
}
