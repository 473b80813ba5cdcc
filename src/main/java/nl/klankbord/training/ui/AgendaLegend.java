package nl.klankbord.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.klankbord.calendar.CalendarLinks;

/** What the colours of the agenda mean, and the way to have it in an agenda of one's own. */
final class AgendaLegend extends Div {

    private final Anchor subscribe;

    AgendaLegend() {
        addClassName("training-legend");
        List.of(AgendaCalendar.Tone.MINE, AgendaCalendar.Tone.OPEN, AgendaCalendar.Tone.RISK)
                .forEach(tone -> add(item(tone)));
        subscribe = new Anchor(CalendarLinks.FEEDS, getTranslation("training-agenda.subscribe"));
        add(subscribe);
    }

    /** @param selection the filters that are chosen, as they stand in the address; empty for none */
    void show(String selection) {
        subscribe.setHref(
                selection.isEmpty()
                        ? CalendarLinks.FEEDS
                        : CalendarLinks.FEEDS + "?" + CalendarLinks.SELECTION + "="
                                + URLEncoder.encode(selection, StandardCharsets.UTF_8));
    }

    private Span item(AgendaCalendar.Tone tone) {
        var colour = new Span();
        colour.addClassNames(
                "training-legend-colour", "training-legend-" + tone.name().toLowerCase(Locale.ROOT));
        return new Span(colour, new Span(getTranslation("training-agenda.legend." + tone)));
    }
}
