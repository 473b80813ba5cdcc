package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.Whereabouts;
import nl.klankbord.intervision.ui.Trouble;

/** Another moment or place, without asking. */
final class MovePart extends NativeDetails {

    private final transient MeetingCard meeting;
    private final transient CircleTools tools;
    private final transient Runnable changed;
    private final SlotFields slot;
    private final Checkbox online = new Checkbox();
    private final TextField place = new TextField();
    private final TextField link = new TextField();
    private final Trouble trouble = new Trouble();

    MovePart(MeetingCard meeting, CircleTools tools, Runnable changed) {
        super();
        this.meeting = meeting;
        this.tools = tools;
        this.changed = changed;
        setSummaryText(getTranslation("intervision-meeting.step.MOVE"));
        addClassNames("card", "intervision-meeting-fold");
        slot = new SlotFields(
                meeting.slot(), tools.meetings().terms(meeting.circle()).minutes());
        var form = new HouseForm(getTranslation("intervision-meeting.move.save"), this::move);
        form.part(slot);
        form.field(online, getTranslation("intervision-meeting.move.online"));
        form.optional(place, getTranslation("intervision-meeting.move.place"), "");
        form.optional(link, getTranslation("intervision-meeting.move.link"), "");
        place.setMaxLength(Whereabouts.LONGEST);
        online.setValue(meeting.online());
        place.setValue(meeting.place());
        link.setValue(meeting.link());
        place.setVisible(!meeting.online());
        online.addValueChangeListener(now -> place.setVisible(!now.getValue()));
        setContent(new Div(trouble, form));
    }

    private void move() {
        var to = slot.slot();
        trouble.show(
                to.isEmpty()
                        ? Optional.of(getTranslation("intervision-meeting.slot.wrong"))
                        : tools.taking()
                                .take(
                                        actor -> tools.dates()
                                                .move(
                                                        meeting.id(),
                                                        to.get(),
                                                        new Whereabouts(
                                                                online.getValue(), place.getValue(), link.getValue()),
                                                        actor),
                                        "intervision-meeting.done.MOVE",
                                        getLocale(),
                                        changed));
    }
}
