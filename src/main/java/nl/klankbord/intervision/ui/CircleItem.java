package nl.klankbord.intervision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.meeting.MeetingCard;

/** One of the own circles. */
final class CircleItem extends ListItem {

    /** @param over whether its programme is closed */
    CircleItem(CircleCard circle, boolean over, Optional<MeetingCard> next, IntervisionWords words) {
        var name = new H3(new Anchor(
                IntervisionLinks.to(circle.id()),
                getTranslation(
                        "intervision-screens.circle.of",
                        words.circle(circle.number(), getLocale()),
                        circle.programmeTitle())));
        add(Part.row(name, state(circle, over)));
        if (circle.running()) {
            add(new Paragraph(next(next)));
        }
        add(Part.small(
                getTranslation("intervision-screens.members", circle.members().size())));
    }

    private StatusBadge state(CircleCard circle, boolean over) {
        if (circle.running()) {
            return new StatusBadge(getTranslation("intervision-screens.circle.runs"), Tone.GOOD);
        }
        return new StatusBadge(
                getTranslation(over ? "intervision.state.CLOSED" : "intervision-screens.circle.awaits"), Tone.NEUTRAL);
    }

    private String next(Optional<MeetingCard> next) {
        return next.flatMap(meeting -> Optional.ofNullable(meeting.slot()))
                .map(slot -> getTranslation(
                        "intervision-screens.next", Dates.withDay(slot.day(), getLocale()), Dates.time(slot.from())))
                .orElseGet(() -> getTranslation("intervision-screens.next.none"));
    }
}
