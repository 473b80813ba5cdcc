package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.intervision.meeting.Slot;
import org.jspecify.annotations.Nullable;

/** A day with the hours of a meeting. */
final class SlotFields extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final DutchDateField day = new DutchDateField(getTranslation("intervision-meeting.slot.day"));
    private final TimePicker from = new TimePicker(getTranslation("intervision-meeting.slot.from"));
    private final TimePicker until = new TimePicker(getTranslation("intervision-meeting.slot.until"));

    /** @param minutes how long a meeting takes, when nothing is filled in yet */
    SlotFields(@Nullable Slot slot, int minutes) {
        addClassName("intervision-meeting-slot");
        from.setStep(STEP);
        until.setStep(STEP);
        from.setValue(slot == null ? LocalTime.of(9, 30) : slot.from());
        until.setValue(slot == null ? LocalTime.of(9, 30).plusMinutes(minutes) : slot.until());
        if (slot != null) {
            day.setValue(slot.day());
        }
        add(day, from, until);
    }

    boolean isBlank() {
        return day.isEmpty();
    }

    /** Empty when something is missing, or it ends before it begins. */
    Optional<Slot> slot() {
        return day.isEmpty()
                        || from.isEmpty()
                        || until.isEmpty()
                        || !until.getValue().isAfter(from.getValue())
                ? Optional.empty()
                : Optional.of(new Slot(day.getValue(), from.getValue(), until.getValue()));
    }

    DutchDateField first() {
        return day;
    }
}
