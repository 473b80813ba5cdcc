package nl.klankbord.knowledge.ui.success;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.knowledge.success.SuccessEntry;
import nl.klankbord.knowledge.success.SuccessPage;
import nl.klankbord.partners.PartnerCard;

/** A success as it is read. */
final class SuccessText extends Div {

    SuccessText(SuccessPage page, Map<PartnerId, PartnerCard> partners) {
        addClassNames("knowledge-success-text", "stack");
        if (!page.figure().isEmpty()) {
            add(figure(page));
        }
        add(text(page.story()));
        add(new H2(getTranslation("knowledge-success.gains")));
        page.gains().forEach(gain -> add(gain(gain, partners)));
        if (!page.personalGain().isEmpty()) {
            add(new H2(getTranslation("knowledge-success.personal")), text(page.personalGain()));
        }
    }

    private Component figure(SuccessPage page) {
        var number = new Span(page.figure());
        number.addClassName("knowledge-success-number");
        var source = new Paragraph(getTranslation("knowledge-success.source", page.source()));
        source.addClassName("muted");
        var figure = new Div(number, source);
        figure.addClassName("knowledge-success-figure");
        return figure;
    }

    private Component gain(SuccessEntry.Gain gain, Map<PartnerId, PartnerCard> partners) {
        var partner = partners.get(gain.partner());
        var line = new Div(
                partner == null
                        ? new Span(getTranslation("knowledge-success.partner-gone"))
                        : new PartnerBadge(partner.mark(), partner.name(), partner.accent()),
                new Paragraph(gain.text().isEmpty() ? getTranslation("knowledge-success.gain.empty") : gain.text()));
        line.addClassName("knowledge-success-gain");
        return line;
    }

    /** Kept line ends; nothing in it is more than text. */
    private static Component text(String text) {
        var lines = new Paragraph(text);
        lines.addClassName("knowledge-success-lines");
        return lines;
    }

    /** What somebody else left, to compare. */
    static Component of(SuccessPage now) {
        return new Paragraph(String.join("\n", List.of(now.title(), now.story())));
    }
}
