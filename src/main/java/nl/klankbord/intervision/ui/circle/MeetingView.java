package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.MeetingStep;
import nl.klankbord.intervision.meeting.after.AfterPage.Stage;
import nl.klankbord.intervision.ui.Part;
import org.jspecify.annotations.Nullable;

/** One meeting of a circle, for its members: when, who does what, who comes, and what is asked afterwards. */
@Route(IntervisionLinks.MEETINGS + "/:" + MeetingView.ID)
@PermitAll
class MeetingView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient CircleTools tools;
    private final transient CurrentActor actors;
    private @Nullable MeetingId id;

    MeetingView(CircleTools tools, CurrentActor actors) {
        this.tools = tools;
        this.actors = actors;
        addClassName("intervision-meeting");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(ID).flatMap(MeetingId::parse).orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        var actor = actors.get();
        var meeting = tools.meetings().of(Objects.requireNonNull(id), actor).orElseThrow(NotFoundException::new);
        var circle = tools.meetings().circle(meeting.circle(), actor).orElseThrow(NotFoundException::new);
        title(getTranslation("intervision-meeting.title", meeting.number(), meeting.of()));
        header().subtitle(new Anchor(
                IntervisionLinks.to(circle.id()),
                getTranslation("intervision-meeting.circle.of", circle.number(), circle.programmeTitle())));
        var main = new Div();
        after(meeting, main);
        main.add(new WhenPart("intervision-meeting.when.heading", meeting, true, tools, this::show));
        dates(meeting, main);
        if (meeting.state() != MeetingState.CANCELLED && meeting.state() != MeetingState.EVALUATED) {
            main.add(tools.cases().of(meeting.id(), actor));
        }
        var side = new Div(new RolesPart(meeting, tools, this::show));
        if (meeting.slot() != null) {
            side.add(coming(meeting));
        }
        var columns = new Div(main, side);
        columns.addClassName("intervision-columns");
        replaceContent(columns);
    }

    private Part coming(MeetingCard meeting) {
        var coming = new Part(
                SeriesPart.isOver(meeting)
                        ? "intervision-meeting.there.heading"
                        : "intervision-meeting.coming.heading");
        coming.put(new MemberList(meeting.coming(), tools));
        if (!meeting.absent().isEmpty()) {
            coming.put(
                    Part.small(getTranslation("intervision-meeting.absent")),
                    new MemberList(
                            meeting.circleMembers().stream()
                                    .filter(meeting.absent()::contains)
                                    .toList(),
                            tools));
        }
        return coming;
    }

    private void after(MeetingCard meeting, Div main) {
        tools.records()
                .questions(meeting.id(), actors.get())
                .filter(page -> page.stage() != Stage.NOT_YET)
                .ifPresent(page -> main.add(new QuestionsPart(meeting, page, tools, this::show)));
        if (meeting.can(MeetingStep.RECORD)) {
            main.add(new RecordPart(meeting, tools, this::show));
        } else if (!meeting.summary().isEmpty()) {
            var line = new Part("intervision-meeting.line.heading");
            line.put(Part.typed(meeting.summary()));
            main.add(line);
        }
    }

    private void dates(MeetingCard meeting, Div main) {
        var poll = tools.dates().poll(meeting.id(), actors.get());
        if (poll.isOpen()) {
            main.add(new PollPart(meeting, poll, tools, this::show));
        } else if (meeting.can(MeetingStep.ASK_DATES)) {
            main.add(new AskDatesPart(meeting, tools, this::show));
        }
        if (meeting.can(MeetingStep.MOVE)) {
            main.add(new MovePart(meeting, tools, this::show));
        }
    }
}
