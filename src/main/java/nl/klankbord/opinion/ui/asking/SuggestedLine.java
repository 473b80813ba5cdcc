package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.html.Span;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.opinion.Suggestions.Suggested;
import nl.klankbord.partners.PartnerCard;
import org.jspecify.annotations.Nullable;

/** Somebody who can be asked: who it is, why, and by when. It stands in a label, so it is made of spans. */
final class SuggestedLine extends Span {

    /** @param partner for whom this person works; null when nobody knows it any more */
    SuggestedLine(Suggested suggested, @Nullable PartnerCard partner) {
        addClassName("ask-suggested");
        var name = new Span(suggested.card().name());
        name.addClassName("ask-suggested-name");
        var head = new Span(name);
        head.addClassName("ask-suggested-head");
        if (partner != null) {
            head.add(new PartnerBadge(partner.mark(), partner.name(), partner.accent()));
        }
        var instead = suggested.standsInFor();
        var job = new Span(
                instead == null
                        ? suggested.card().jobTitle()
                        : getTranslation(
                                "opinion-asking.who.instead", suggested.card().jobTitle(), instead.name()));
        job.addClassNames("small", "muted");
        add(head, job);
        suggested.reasons().forEach(reason -> add(line(reason, "ask-reason")));
        if (suggested.warning() != null) {
            var warning = line(suggested.warning(), "ask-warning");
            warning.addComponentAsFirst(Icons.WARNING.small());
            add(warning);
        }
        if (suggested.ready() != null) {
            var ready = line(
                    getTranslation("opinion-asking.who.ready", Dates.withDay(suggested.ready(), getLocale())),
                    "ask-ready");
            ready.addComponentAsFirst(Icons.CLOCK.small());
            add(ready);
        }
    }

    private static Span line(String text, String look) {
        var line = new Span(new Span(text));
        line.addClassNames("small", look);
        return line;
    }
}
