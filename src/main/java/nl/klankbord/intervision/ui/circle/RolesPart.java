package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.MeetingStep;
import nl.klankbord.intervision.meeting.Roles.Role;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.intervision.ui.Trouble;
import nl.klankbord.people.ColleagueCard;

/** Who does what in a meeting, and the ways to swap. */
final class RolesPart extends Part {

    private final transient MeetingCard meeting;
    private final transient CircleTools tools;
    private final transient Runnable changed;
    private final Trouble trouble = new Trouble();

    RolesPart(MeetingCard meeting, CircleTools tools, Runnable changed) {
        super("intervision-meeting.roles.heading");
        this.meeting = meeting;
        this.tools = tools;
        this.changed = changed;
        put(new RolesList(meeting, tools));
        if (meeting.can(MeetingStep.ASSIGN)) {
            var fold = new NativeDetails(getTranslation("intervision-meeting.roles.change"));
            var choices = new Div(small(getTranslation("intervision-meeting.roles.swap")), trouble);
            choices.addClassName("stack");
            for (var role : Role.values()) {
                if (role != Role.HOST || !meeting.online()) {
                    choices.add(choice(role));
                }
            }
            fold.setContent(choices);
            put(fold);
        }
    }

    private Div choice(Role role) {
        var who = new Select<ColleagueCard>();
        who.setLabel(getTranslation("intervision-meeting.role." + role));
        var able = tools.cards(
                tools.series().able(meeting.circle(), role, tools.taking().actor()));
        who.setItems(able);
        who.setItemLabelGenerator(ColleagueCard::name);
        meeting.roles()
                .of(role)
                .flatMap(one ->
                        able.stream().filter(card -> card.id().equals(one)).findFirst())
                .ifPresent(who::setValue);
        var save = new Button(getTranslation("intervision-meeting.roles.save"), _ -> who.getOptionalValue()
                .ifPresent(chosen -> trouble.show(tools.taking()
                        .take(
                                actor -> tools.series().assign(meeting.id(), role, chosen.id(), actor),
                                "intervision-meeting.done.ASSIGN",
                                getLocale(),
                                changed))));
        save.setAriaLabel(getTranslation(
                "intervision-meeting.roles.save.label", getTranslation("intervision-meeting.role." + role)));
        var row = new Div(who, save);
        row.addClassName("intervision-meeting-role");
        return row;
    }
}
