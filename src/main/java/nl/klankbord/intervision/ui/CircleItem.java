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

    CircleItem(CircleCard circle, Optional<MeetingCard> next, IntervisionWords words) {
        var name = new H3(new Anchor(
                IntervisionLinks.to(circle.id()),
                getTranslation(
                        "intervision-screens.circle.of",
                        words.circle(circle.number(), getLocale()),
                        circle.programmeTitle())));
        add(Part.row(name, state(circle)));
        if (circle.isRunning()) {
            add(new Paragraph(next(next)));
        }
        add(Part.small(
                getTranslation("intervision-screens.members", circle.members().size())));
    }

    private StatusBadge state(CircleCard circle) {
        return switch (circle.state()) {
            case RUNNING -> new StatusBadge(getTranslation("intervision-screens.circle.runs"), Tone.GOOD);
            case AWAITING -> new StatusBadge(getTranslation("intervision-screens.circle.awaits"), Tone.NEUTRAL);
            case OVER -> new StatusBadge(getTranslation("intervision.state.CLOSED"), Tone.NEUTRAL);
        };
    }

    private String next(Optional<MeetingCard> next) {
        return next.flatMap(meeting -> Optional.ofNullable(meeting.slot()))
                .map(slot -> getTranslation(
                        "intervision-screens.next", Dates.withDay(slot.day(), getLocale()), Dates.time(slot.from())))
                .orElseGet(() -> getTranslation("intervision-screens.next.none"));
    }
}
