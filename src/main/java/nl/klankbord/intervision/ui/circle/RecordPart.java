package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.MeetingRecords;
import nl.klankbord.intervision.room.Method;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.intervision.ui.Trouble;
import nl.klankbord.people.ColleagueCard;

/** Who was there, by which method, and one line without content. */
final class RecordPart extends Part {

    private final transient MeetingCard meeting;
    private final transient CircleTools tools;
    private final transient Runnable changed;
    private final CheckboxGroup<ColleagueCard> there = new CheckboxGroup<>();
    private final Select<Method> method = new Select<>();
    private final TextField line = new TextField();
    private final Trouble trouble = new Trouble();

    RecordPart(MeetingCard meeting, CircleTools tools, Runnable changed) {
        super("intervision-meeting.record.heading");
        this.meeting = meeting;
        this.tools = tools;
        this.changed = changed;
        var form = new HouseForm(getTranslation("intervision-meeting.record.save"), this::save);
        var cards = tools.cards(meeting.circleMembers());
        there.setItems(cards);
        there.setItemLabelGenerator(ColleagueCard::name);
        there.setValue(cards.stream()
                .filter(card -> !meeting.absent().contains(card.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        method.setItems(tools.methods().all(getLocale()));
        method.setItemLabelGenerator(Method::name);
        tools.methods().find(meeting.method(), getLocale()).ifPresent(method::setValue);
        line.setMaxLength(MeetingRecords.LONGEST);
        line.setValue(meeting.summary());
        form.field(there, getTranslation("intervision-meeting.record.there"));
        form.optional(method, getTranslation("intervision-meeting.record.method"), "");
        form.optional(
                line,
                getTranslation("intervision-meeting.record.line"),
                getTranslation("intervision-meeting.record.line.hint"));
        put(trouble, form);
    }

    private void save() {
        var present = there.getValue().stream().map(ColleagueCard::id).collect(Collectors.toSet());
        trouble.show(tools.taking()
                .take(
                        actor -> tools.records()
                                .record(
                                        meeting.id(),
                                        Set.copyOf(present),
                                        method.getOptionalValue()
                                                .map(Method::id)
                                                .orElse(""),
                                        line.getValue(),
                                        actor),
                        "intervision-meeting.done.RECORD",
                        getLocale(),
                        changed));
    }
}
