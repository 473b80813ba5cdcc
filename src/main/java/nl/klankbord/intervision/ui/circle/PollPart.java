package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.MeetingStep;
import nl.klankbord.intervision.meeting.Whereabouts;
import nl.klankbord.intervision.meeting.dates.DatePoll;
import nl.klankbord.intervision.meeting.dates.DatePoll.Option;
import nl.klankbord.intervision.meeting.dates.PollAnswer;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.intervision.ui.Trouble;
import nl.klankbord.people.ColleagueCard;

/** Which dates suit whom: a table, on a phone a card for each date. */
final class PollPart extends Part {

    private final transient MeetingCard meeting;
    private final transient DatePoll poll;
    private final transient CircleTools tools;
    private final transient Runnable changed;
    private final Map<UUID, RadioButtonGroup<PollAnswer>> answers = new LinkedHashMap<>();
    private final Trouble trouble = new Trouble();

    PollPart(MeetingCard meeting, DatePoll poll, CircleTools tools, Runnable changed) {
        super("intervision-meeting.poll.heading");
        this.meeting = meeting;
        this.poll = poll;
        this.tools = tools;
        this.changed = changed;
        addClassName("intervision-meeting-poll");
        var members = meeting.circleMembers();
        put(
                small(getTranslation(
                        "intervision-meeting.poll.answered",
                        poll.answered(members).size(),
                        members.size())),
                trouble,
                table());
        if (meeting.can(MeetingStep.ANSWER_DATES)) {
            var save = new Button(getTranslation("intervision-meeting.poll.save"), _ -> save());
            save.addThemeVariants(ButtonVariant.PRIMARY);
            put(row(save));
        }
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.setCaptionText(getTranslation("intervision-meeting.poll.heading"));
        table.getCaption().addClassName("visually-hidden");
        var head = new NativeTableRow();
        head.add(heading("intervision-meeting.poll.date"), heading("intervision-meeting.poll.own"));
        for (var answer : PollAnswer.values()) {
            head.add(heading("intervision-meeting.poll." + answer));
        }
        if (meeting.can(MeetingStep.PICK)) {
            head.add(heading("intervision-meeting.poll.choose"));
        }
        table.getHead().add(head);
        var best = poll.best(meeting.circleMembers()).map(Option::id).orElse(null);
        poll.options()
                .forEach(option -> table.getBody().add(row(option, option.id().equals(best))));
        return table;
    }

    private NativeTableHeaderCell heading(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Option option, boolean best) {
        var when = MeetingText.when(this, option.slot(), getLocale());
        var date = new NativeTableHeaderCell(new Span(when));
        date.getElement().setAttribute("scope", "row");
        if (best) {
            date.add(new StatusBadge(getTranslation("intervision-meeting.poll.best"), Tone.GOOD));
        }
        var row = new NativeTableRow();
        row.setClassName("intervision-meeting-best", best);
        row.add(date, own(option, when));
        for (var answer : PollAnswer.values()) {
            row.add(said(option, answer));
        }
        if (meeting.can(MeetingStep.PICK)) {
            var pick = new Button(getTranslation("intervision-meeting.poll.pick"), _ -> pick(option));
            pick.setAriaLabel(getTranslation("intervision-meeting.poll.pick.label", when));
            row.add(new NativeTableCell(pick));
        }
        return row;
    }

    private NativeTableCell own(Option option, String when) {
        var group = new RadioButtonGroup<PollAnswer>();
        group.setItems(PollAnswer.values());
        group.setItemLabelGenerator(answer -> getTranslation("intervision-meeting.poll." + answer));
        group.setAriaLabel(getTranslation("intervision-meeting.poll.own.label", when));
        option.of(tools.taking().actor().colleague()).ifPresent(group::setValue);
        group.setReadOnly(!meeting.can(MeetingStep.ANSWER_DATES));
        group.addClassName("intervision-meeting-across");
        answers.put(option.id(), group);
        return new NativeTableCell(group);
    }

    private NativeTableCell said(Option option, PollAnswer answer) {
        var who = meeting.circleMembers().stream()
                .filter(one -> option.of(one).filter(answer::equals).isPresent())
                .toList();
        var names = new Span(tools.cards(who).stream().map(ColleagueCard::name).collect(Collectors.joining(", ")));
        names.addClassNames("small", "muted");
        var cell = new NativeTableCell(number(who.size()), names);
        cell.getElement().setAttribute("data-label", getTranslation("intervision-meeting.poll." + answer));
        return cell;
    }

    private static Span number(int count) {
        var number = new Span(String.valueOf(count));
        number.addClassName("intervision-meeting-count");
        return number;
    }

    private void save() {
        var said = new HashMap<UUID, PollAnswer>();
        answers.forEach((date, group) -> group.getOptionalValue().ifPresent(answer -> said.put(date, answer)));
        if (said.size() < answers.size()) {
            trouble.show(Optional.of(getTranslation("intervision-meeting.poll.missing")));
            return;
        }
        trouble.show(tools.taking()
                .take(
                        actor -> tools.dates().answer(meeting.id(), said, actor),
                        "intervision-meeting.done.ANSWER_DATES",
                        getLocale(),
                        changed));
    }

    private void pick(Option option) {
        var where = new Whereabouts(meeting.online(), meeting.place(), meeting.link());
        trouble.show(tools.taking()
                .take(
                        actor -> tools.dates().pick(meeting.id(), option.slot(), where, actor),
                        "intervision-meeting.done.PICK",
                        getLocale(),
                        changed));
    }
}
