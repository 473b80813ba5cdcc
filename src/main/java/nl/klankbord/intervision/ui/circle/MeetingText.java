package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.meeting.Slot;

/** When a meeting is and how far, in the same words on every page; the texts come from the component that asks. */
final class MeetingText {

    private MeetingText() {}

    static String when(Component on, Slot slot, Locale language) {
        return on.getTranslation(
                "intervision-meeting.when",
                Dates.withDay(slot.day(), language),
                Dates.time(slot.from()),
                Dates.time(slot.until()));
    }

    static StatusBadge badge(Component on, MeetingState state) {
        return new StatusBadge(
                on.getTranslation("intervision-meeting.state." + state),
                switch (state) {
                    case SCHEDULED, PREPARING -> Tone.ACCENT;
                    case IN_PROGRESS -> Tone.GOOD;
                    case POLLING, RESCHEDULED, CANCELLED -> Tone.ATTENTION;
                    case HELD, EVALUATED -> Tone.NEUTRAL;
                });
    }
}
