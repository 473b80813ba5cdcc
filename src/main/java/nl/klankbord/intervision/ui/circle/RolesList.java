package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.Roles.Role;
import nl.klankbord.people.ColleagueCard;

/** Who brings a case, leads and receives. */
final class RolesList extends DescriptionList {

    RolesList(MeetingCard meeting, CircleTools tools) {
        addClassName("intervision-meeting-facts");
        for (var role : Role.values()) {
            var term = new Term(getTranslation("intervision-meeting.role." + role));
            add(
                    term,
                    meeting.roles()
                            .of(role)
                            .flatMap(tools.people()::card)
                            .map(this::person)
                            .orElseGet(() -> nobody(role, meeting)));
        }
    }

    private Description person(ColleagueCard card) {
        var cell = new Description();
        cell.add(MemberList.person(card));
        return cell;
    }

    private Description nobody(Role role, MeetingCard meeting) {
        var online = role == Role.HOST && meeting.online();
        var text = new Span(getTranslation(online ? "intervision-meeting.online" : "intervision-meeting.role.nobody"));
        text.addClassName("muted");
        var cell = new Description();
        cell.add(text);
        return cell;
    }
}
