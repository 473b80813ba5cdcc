package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.MeetingStep;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.intervision.ui.Trouble;

/** When and where a meeting is, and whether one comes. */
final class WhenPart extends Part {

    private final transient MeetingCard meeting;
    private final transient CircleTools tools;
    private final transient Runnable changed;
    private final Trouble trouble = new Trouble();

    /** @param headingKey of this part, @param whole with everything that can be done; else with the way to the meeting */
    WhenPart(String headingKey, MeetingCard meeting, boolean whole, CircleTools tools, Runnable changed) {
        super(headingKey);
        this.meeting = meeting;
        this.tools = tools;
        this.changed = changed;
        beside(MeetingText.badge(this, meeting.state()));
        put(trouble, facts());
        if (tools.dates().isTooFew(meeting)) {
            put(few());
        }
        var buttons = row();
        if (meeting.state() == MeetingState.IN_PROGRESS || meeting.can(MeetingStep.BEGIN)) {
            buttons.add(button(IntervisionLinks.toRoom(meeting.id()), getTranslation("intervision-meeting.to-room")));
        }
        if (meeting.can(MeetingStep.EXCUSE)) {
            buttons.add(comes());
        }
        if (!whole) {
            buttons.add(
                    new Anchor(IntervisionLinks.to(meeting.id()), getTranslation("intervision-meeting.to-meeting")));
        } else if (meeting.can(MeetingStep.CANCEL)) {
            buttons.add(cancel());
        }
        put(buttons);
    }

    private DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("intervision-meeting-facts");
        facts.add(
                new Term(getTranslation("intervision-meeting.fact.when")),
                new Description(Optional.ofNullable(meeting.slot())
                        .map(slot -> MeetingText.when(this, slot, getLocale()))
                        .orElseGet(() -> getTranslation("intervision-meeting.no-moment"))));
        facts.add(new Term(getTranslation("intervision-meeting.fact.where")), where());
        if (!meeting.method().isEmpty()) {
            facts.add(
                    new Term(getTranslation("intervision-meeting.fact.method")),
                    new Description(tools.method(meeting.method(), getLocale())));
        }
        if (meeting.can(MeetingStep.EXCUSE)) {
            facts.add(
                    new Term(getTranslation("intervision-meeting.fact.coming")),
                    new Description(getTranslation(
                            "intervision-meeting.coming",
                            meeting.coming().size(),
                            meeting.circleMembers().size())));
        }
        return facts;
    }

    private Description where() {
        var cell = new Description();
        if (meeting.online()) {
            cell.add(new Span(getTranslation("intervision-meeting.online")));
        } else {
            cell.add(new Span(place()));
        }
        if (!meeting.link().isEmpty()) {
            var link = new Anchor(meeting.link(), getTranslation("intervision-meeting.link"));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            cell.add(new Span(" "), link);
        }
        return cell;
    }

    /** As it was typed; else at whose organisation it is. */
    private String place() {
        if (!meeting.place().isEmpty()) {
            return meeting.place();
        }
        return Optional.ofNullable(meeting.roles().host())
                .flatMap(tools.people()::card)
                .map(card -> tools.partnersById().get(card.partner()))
                .map(partner -> getTranslation("intervision-meeting.at", partner.name()))
                .orElseGet(() -> getTranslation("intervision-meeting.no-place"));
    }

    private Component comes() {
        var absent = meeting.absent().contains(tools.taking().actor().colleague());
        return new Button(
                getTranslation(absent ? "intervision-meeting.come" : "intervision-meeting.excuse"),
                _ -> trouble.show(tools.taking()
                        .take(
                                actor -> tools.dates().expect(meeting.id(), absent, actor),
                                absent ? "intervision-meeting.done.come" : "intervision-meeting.done.excuse",
                                getLocale(),
                                changed)));
    }

    private Div few() {
        var say = new Paragraph(getTranslation(
                "intervision-meeting.few",
                meeting.coming().size(),
                tools.dates().fewest()));
        var note = new Div(say);
        note.addClassNames("note", "note-attention");
        if (meeting.can(MeetingStep.RESCHEDULE)) {
            note.add(new Button(getTranslation("intervision-meeting.step.RESCHEDULE"), _ -> reschedule()));
        }
        return note;
    }

    /** One press: the dates that the planner finds are asked for at once. */
    private void reschedule() {
        var found = tools.search().dates(meeting.id(), tools.taking().actor());
        trouble.show(
                found.isEmpty()
                        ? Optional.of(getTranslation("intervision-meeting.ask.none"))
                        : tools.taking()
                                .take(
                                        actor -> tools.dates().reschedule(meeting.id(), Set.copyOf(found), actor),
                                        "intervision-meeting.done.RESCHEDULE",
                                        getLocale(),
                                        changed));
    }

    private Button cancel() {
        return new Button(
                getTranslation("intervision-meeting.step.CANCEL"),
                _ -> trouble.show(tools.taking()
                        .take(
                                actor -> tools.dates().cancel(meeting.id(), actor),
                                "intervision-meeting.done.CANCEL",
                                getLocale(),
                                changed)));
    }
}
