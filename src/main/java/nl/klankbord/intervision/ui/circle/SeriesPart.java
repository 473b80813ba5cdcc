package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.Roles.Role;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.people.ColleagueCard;

/** Meetings in their order: of those to come who does what, of those that were the one line. */
final class SeriesPart extends Part {

    private final transient CircleTools tools;

    SeriesPart(String headingKey, List<MeetingCard> meetings, CircleTools tools) {
        super(headingKey);
        this.tools = tools;
        var rows = new OrderedList();
        rows.addClassNames("rows", "intervision-meeting-series");
        meetings.forEach(meeting -> rows.add(item(meeting)));
        put(rows);
    }

    private ListItem item(MeetingCard meeting) {
        var name = new Anchor(
                IntervisionLinks.to(meeting.id()),
                Optional.ofNullable(meeting.slot())
                        .map(slot -> MeetingText.when(this, slot, getLocale()))
                        .orElseGet(() -> getTranslation("intervision-meeting.no-moment")));
        var head = new Div(
                new Span(getTranslation("intervision-meeting.number", meeting.number())),
                name,
                MeetingText.badge(this, meeting.state()));
        head.addClassNames("row", "intervision-meeting-head");
        var detail = new Paragraph(isOver(meeting) ? past(meeting) : who(meeting));
        detail.addClassNames("small", "muted");
        var item = new ListItem(head);
        if (!detail.getText().isEmpty()) {
            item.add(detail);
        }
        return item;
    }

    static boolean isOver(MeetingCard meeting) {
        return switch (meeting.state()) {
            case HELD, EVALUATED, CANCELLED -> true;
            case POLLING, SCHEDULED, PREPARING, IN_PROGRESS, RESCHEDULED -> false;
        };
    }

    private String past(MeetingCard meeting) {
        if (meeting.state() == MeetingState.CANCELLED) {
            return "";
        }
        return Stream.of(
                        meeting.summary(),
                        tools.method(meeting.method(), getLocale()),
                        getTranslation(
                                "intervision-meeting.present", meeting.coming().size()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String who(MeetingCard meeting) {
        return Stream.of(Role.values())
                .flatMap(role -> meeting
                        .roles()
                        .of(role)
                        .map(one -> getTranslation(
                                "intervision-meeting.does",
                                getTranslation("intervision-meeting.role." + role),
                                name(one)))
                        .stream())
                .collect(Collectors.joining(" · "));
    }

    private String name(ColleagueId who) {
        return tools.people().card(who).map(ColleagueCard::name).orElse("");
    }
}
