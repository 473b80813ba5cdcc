package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.intervision.meeting.Slot;
import nl.klankbord.planning.Proposal;
import nl.klankbord.planning.Proposal.Objection;
import nl.klankbord.planning.Rule;

/** A series of moments, with what speaks for it and against it. */
final class ProposalItem extends ListItem {

    private static final int GOOD = 90;
    private static final int FAIR = 60;

    /** Nearly every series is later than the first day, and runs near lunch: that helps nobody to choose. */
    private static final Set<Rule> NOT_TOLD = EnumSet.of(Rule.LATER, Rule.LUNCH, Rule.LARGE_ROOM);

    ProposalItem(Proposal proposal, Runnable chosen) {
        addClassNames("card", "intervision-meeting-proposal");
        var first = proposal.lessons().getFirst();
        var title = getTranslation(
                "intervision-meeting.plan.proposal",
                first.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Texts.nearest(getLocale())),
                Dates.time(first.from()),
                proposal.lessons().size());
        var choose = new Button(getTranslation("intervision-meeting.plan.choose"), _ -> chosen.run());
        choose.setAriaLabel(getTranslation("intervision-meeting.plan.choose.label", title));
        var head = new Div(
                new H3(title),
                new StatusBadge(
                        getTranslation("intervision-meeting.plan.score", proposal.score()), tone(proposal.score())),
                choose);
        head.addClassNames("row", "intervision-meeting-head");
        var days = new OrderedList();
        days.addClassName("intervision-meeting-days");
        proposal.lessons()
                .forEach(lesson -> days.add(new ListItem(
                        MeetingText.when(this, new Slot(lesson.day(), lesson.from(), lesson.until()), getLocale()))));
        add(head, days, why(proposal));
    }

    private static Tone tone(int score) {
        return score >= GOOD ? Tone.GOOD : score >= FAIR ? Tone.NEUTRAL : Tone.ATTENTION;
    }

    private UnorderedList why(Proposal proposal) {
        var told = proposal.objections().stream()
                .filter(one -> !NOT_TOLD.contains(one.rule()))
                .toList();
        var why = new UnorderedList();
        why.addClassName("small");
        if (told.isEmpty()) {
            why.add(new ListItem(getTranslation("intervision-meeting.plan.all")));
        }
        told.forEach(one -> why.add(new ListItem(sentence(one, proposal.lessons()))));
        return why;
    }

    private String sentence(Objection one, List<Proposal.Lesson> lessons) {
        return getTranslation("planning.rule." + one.rule(), one.about(), days(one.days()), lessons.size());
    }

    private String days(List<LocalDate> days) {
        return days.stream().map(day -> Dates.dayAndMonth(day, getLocale())).collect(Collectors.joining(", "));
    }
}
