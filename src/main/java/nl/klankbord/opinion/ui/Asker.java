package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.opinion.OpinionLine;

/** Who asks: the partner, and the colleague where the reader may know who. */
final class Asker extends Div {

    Asker(OpinionLine line) {
        addClassNames("opinion-desk-line", "small");
        if (line.requester() != null) {
            add(new Span(line.requester().name()));
        }
        var partner = line.card().partner();
        add(new PartnerBadge(partner.mark(), partner.name(), partner.accent()));
    }
}
