package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.SeriesTerms;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.MeetingStep;
import nl.klankbord.intervision.meeting.Slot;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.intervision.ui.Trouble;
import nl.klankbord.planning.Proposal;
import org.jspecify.annotations.Nullable;

/** Where who can lead a circle chooses its dates: whole series that the planner finds, or a poll for the next meeting. */
@Route(IntervisionLinks.CIRCLES + "/:" + CircleView.ID + "/plannen")
@PermitAll
class PlanningView extends HousePage implements BeforeEnterObserver {

    private final transient CircleTools tools;
    private final transient CurrentActor actors;
    private final Div found = new Div();
    private final Trouble trouble = new Trouble();
    private @Nullable CircleId id;

    PlanningView(CircleTools tools, CurrentActor actors) {
        super("intervision-meeting.plan.title");
        this.tools = tools;
        this.actors = actors;
        addClassName("intervision-meeting-plan");
        found.addClassName("intervision-parts");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get(CircleView.ID)
                .flatMap(CircleId::parse)
                .orElseThrow(NotFoundException::new);
        var circle = tools.meetings().circle(id, actors.get()).orElseThrow(NotFoundException::new);
        var waiting = tools.meetings().of(id, actors.get()).stream()
                .filter(one -> one.slot() == null && one.can(MeetingStep.PICK))
                .toList();
        header().subtitle(new Anchor(
                IntervisionLinks.to(id),
                getTranslation("intervision-meeting.circle.of", circle.number(), circle.programmeTitle())));
        if (waiting.isEmpty()) {
            replaceContent(Part.small(getTranslation("intervision-meeting.plan.nothing")));
            return;
        }
        var form = new PlanForm(ahead(tools.meetings().terms(id)), waiting.size(), this::search);
        var main = new Div(form, trouble, found, new AskDatesPart(first(waiting), tools, this::back));
        main.addClassName("intervision-parts");
        replaceContent(main);
    }

    /** A first day that is over says nothing any more. */
    private SeriesTerms ahead(SeriesTerms terms) {
        var from = terms.from();
        return from == null || from.isAfter(tools.search().today())
                ? terms
                : new SeriesTerms(terms.minutes(), terms.weeks(), terms.online(), null);
    }

    /** The poll is for the meeting that comes first. */
    private static MeetingCard first(List<MeetingCard> waiting) {
        return waiting.getFirst();
    }

    private void search(SeriesTerms terms) {
        var suggestions = tools.search().series(Objects.requireNonNull(id), terms, actors.get());
        found.removeAll();
        var heading = new H2(getTranslation(
                "intervision-meeting.plan.found", suggestions.best().size()));
        var list = new OrderedList();
        list.addClassName("intervision-meeting-proposals");
        for (var proposal : suggestions.best()) {
            list.add(new ProposalItem(proposal, () -> choose(proposal, terms.online())));
        }
        found.add(heading, list);
        LiveAnnouncer.announce(heading.getText());
    }

    private void choose(Proposal proposal, boolean online) {
        var slots = proposal.lessons().stream()
                .map(lesson -> new Slot(lesson.day(), lesson.from(), lesson.until()))
                .toList();
        trouble.show(tools.taking()
                .take(
                        actor -> tools.series().choose(Objects.requireNonNull(id), slots, online, actor),
                        "intervision-meeting.done.SERIES",
                        getLocale(),
                        this::back));
    }

    private void back() {
        getUI().ifPresent(ui -> ui.navigate(IntervisionLinks.to(Objects.requireNonNull(id))));
    }
}
