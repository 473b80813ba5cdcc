package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.MeetingOutcome;
import nl.klankbord.intervision.meeting.MeetingStep;
import nl.klankbord.intervision.meeting.Slot;
import nl.klankbord.intervision.meeting.dates.DatePoll;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.intervision.ui.Trouble;
import org.jspecify.annotations.Nullable;

/** Dates to ask the circle for: those that the planner finds are filled in already. */
final class AskDatesPart extends Part {

    private final transient MeetingCard meeting;
    private final transient CircleTools tools;
    private final transient Runnable changed;
    private final List<SlotFields> fields = new ArrayList<>();
    private final OrderedList rows = new OrderedList();
    private final Button more = new Button(
            getTranslation("intervision-meeting.ask.more"),
            _ -> offer(null).first().focus());
    private final Trouble trouble = new Trouble();
    private final int minutes;

    AskDatesPart(MeetingCard meeting, CircleTools tools, Runnable changed) {
        super("intervision-meeting.ask.heading");
        this.meeting = meeting;
        this.tools = tools;
        this.changed = changed;
        this.minutes = tools.meetings().terms(meeting.circle()).minutes();
        rows.addClassName("intervision-meeting-slots");
        var found = tools.search().dates(meeting.id(), tools.taking().actor());
        put(small(getTranslation(
                found.isEmpty() ? "intervision-meeting.ask.none" : "intervision-meeting.ask.found", found.size())));
        found.forEach(this::offer);
        if (found.isEmpty()) {
            offer(null);
        }
        var send = new Button(getTranslation("intervision-meeting.ask.send"), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        put(trouble, rows, row(send, more));
    }

    private SlotFields offer(@Nullable Slot slot) {
        var field = new SlotFields(slot, minutes);
        var item = new ListItem();
        var remove = new Button(getTranslation("intervision-meeting.ask.remove"), _ -> {
            fields.remove(field);
            rows.remove(item);
            more.setVisible(true);
            more.focus();
        });
        var row = new Div(field, remove);
        row.addClassName("intervision-meeting-slot-row");
        item.add(row);
        rows.add(item);
        fields.add(field);
        more.setVisible(fields.size() < DatePoll.MOST);
        return field;
    }

    private void send() {
        var slots = new LinkedHashSet<Slot>();
        for (var field : fields) {
            if (!field.isBlank()) {
                var slot = field.slot();
                if (slot.isEmpty()) {
                    trouble.show(Optional.of(getTranslation("intervision-meeting.slot.wrong")));
                    return;
                }
                slots.add(slot.get());
            }
        }
        trouble.show(tools.taking()
                .take(actor -> ask(slots, actor), "intervision-meeting.done.ASK_DATES", getLocale(), changed));
    }

    private MeetingOutcome ask(Set<Slot> slots, Actor actor) {
        return meeting.can(MeetingStep.RESCHEDULE)
                ? tools.dates().reschedule(meeting.id(), slots, actor)
                : tools.dates().ask(meeting.id(), slots, actor);
    }
}
