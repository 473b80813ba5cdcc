package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.meeting.CircleActions;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.MeetingStep;
import nl.klankbord.intervision.ui.GroundRule;
import nl.klankbord.intervision.ui.Part;
import org.jspecify.annotations.Nullable;

/** A circle for its members: the next meeting, the series, who is in it and what they agreed. */
@Route(IntervisionLinks.CIRCLES + "/:" + CircleView.ID)
@PermitAll
class CircleView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient CircleTools tools;
    private final transient CurrentActor actors;
    private @Nullable CircleId id;

    CircleView(CircleTools tools, CurrentActor actors) {
        this.tools = tools;
        this.actors = actors;
        addClassName("intervision-circle");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(ID).flatMap(CircleId::parse).orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        var actor = actors.get();
        var circle = tools.meetings().circle(Objects.requireNonNull(id), actor).orElseThrow(NotFoundException::new);
        var all = tools.meetings().of(circle.id(), actor);
        title(getTranslation("intervision-meeting.circle", circle.number()));
        header().subtitle(new Anchor(IntervisionLinks.to(circle.programme()), circle.programmeTitle()));
        var main = new Div();
        tools.next()
                .of(circle.id(), actor)
                .filter(page -> page.isOpen() || all.stream().allMatch(SeriesPart::isOver))
                .ifPresent(page -> main.add(new NextPart(circle.id(), page, tools, this::show)));
        tools.meetings().next(circle.id(), actor).ifPresent(next -> next(main, next));
        if (circle.isRunning()) {
            main.add(tools.cases().of(circle.id(), actor));
        }
        var ahead = all.stream().filter(one -> !SeriesPart.isOver(one)).toList();
        var past = all.stream().filter(SeriesPart::isOver).toList().reversed();
        if (all.isEmpty()) {
            main.add(new Paragraph(getTranslation("intervision-meeting.not-begun")));
        }
        if (!ahead.isEmpty()) {
            main.add(new SeriesPart("intervision-meeting.series.heading", ahead, tools));
        }
        if (!past.isEmpty()) {
            main.add(new SeriesPart("intervision-meeting.past.heading", past, tools));
        }
        var actions = new Part("actions.heading");
        actions.put(tools.actions().list(CircleActions.of(circle.id())));
        main.add(actions);
        var columns = new Div(main, side(circle));
        columns.addClassName("intervision-columns");
        replaceContent(columns);
        primary(ahead);
    }

    private void next(Div main, MeetingCard next) {
        main.add(new WhenPart("intervision-meeting.next-meeting", next, false, tools, this::show));
        var poll = tools.dates().poll(next.id(), actors.get());
        if (poll.isOpen()) {
            main.add(new PollPart(next, poll, tools, this::show));
        }
    }

    /** Who can choose dates does so first; it is the one thing that everybody waits for. */
    private void primary(List<MeetingCard> ahead) {
        if (ahead.stream().anyMatch(one -> one.slot() == null && one.can(MeetingStep.PICK))) {
            primary(Part.button(
                    IntervisionLinks.toPlanning(Objects.requireNonNull(id)),
                    getTranslation("intervision-meeting.plan")));
        }
    }

    private Component side(CircleCard circle) {
        var members = new Part("intervision-meeting.members.heading");
        members.put(new MemberList(circle.members(), tools));
        var rules = new Part("intervision-meeting.rules.heading");
        var list = new UnorderedList();
        list.addClassName("intervision-agreed");
        for (var rule : GroundRule.values()) {
            list.add(new ListItem(getTranslation(rule.text())));
        }
        rules.put(list);
        rules.put(new Anchor(IntervisionLinks.to(circle.programme()), getTranslation("intervision-meeting.leave")));
        return new Div(members, rules);
    }
}
