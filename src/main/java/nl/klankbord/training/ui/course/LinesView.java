package nl.klankbord.training.ui.course;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.training.AgendaQuery;
import nl.klankbord.training.CourseCard;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.Courses;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.Trainings;

/** The learning lines: courses in their order, with what one has done oneself. */
@Route(CourseLinks.LINES)
@PermitAll
class LinesView extends HousePage implements BeforeEnterObserver {

    private static final Set<EnrolmentState> DONE =
            EnumSet.of(EnrolmentState.ATTENDED, EnrolmentState.PARTIAL, EnrolmentState.CERTIFIED);
    private static final Set<EnrolmentState> AHEAD = EnumSet.of(
            EnrolmentState.CONFIRMED,
            EnrolmentState.WAITLISTED,
            EnrolmentState.SEAT_OFFERED,
            EnrolmentState.AWAITING_APPROVAL);

    private final transient Courses courses;
    private final transient Trainings trainings;
    private final transient CurrentActor actors;

    LinesView(Courses courses, Trainings trainings, CurrentActor actors) {
        super("training-course.lines");
        this.courses = courses;
        this.trainings = trainings;
        this.actors = actors;
        addClassName("training-courses");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var lines = courses.lines(actors.get());
        if (lines.isEmpty()) {
            var all = new Anchor(TrainingLinks.COURSES, getTranslation("training-agenda.to-courses"));
            all.addClassName("button");
            var card = new Div(ListState.firstUse(
                    getTranslation("training-course.lines.none"),
                    getTranslation("training-course.lines.none.why"),
                    getTranslation("training-course.lines.none.example"),
                    all));
            card.addClassName("card");
            replaceContent(card);
            return;
        }
        var own = own();
        replaceContent(lines.entrySet().stream()
                .map(line -> line(line.getKey(), line.getValue(), own))
                .toArray(Div[]::new));
    }

    /** How far the reader is with each course, by the last edition. */
    private Map<CourseId, EnrolmentState> own() {
        var mine = new AgendaQuery(
                null, null, Set.of(), Set.of(), "", false, true, "", null, new PageRequest(1, PageRequest.LARGEST));
        var own = new HashMap<CourseId, EnrolmentState>();
        trainings.agenda(mine, actors.get()).items().forEach(edition -> {
            if (edition.own() != null && !DONE.contains(own.get(edition.course()))) {
                own.put(edition.course(), edition.own().state());
            }
        });
        return own;
    }

    private Div line(String name, List<CourseCard> steps, Map<CourseId, EnrolmentState> own) {
        var rows = new OrderedList();
        rows.addClassName("rows");
        steps.forEach(course -> {
            var item = new CourseItem(course);
            var state = own.get(course.id());
            if (state != null && DONE.contains(state)) {
                item.with(new StatusBadge(getTranslation("training-course.done"), StatusBadge.Tone.GOOD));
            } else if (state != null && AHEAD.contains(state)) {
                item.with(new StatusBadge(getTranslation("training-agenda.own." + state), StatusBadge.Tone.ACCENT));
            }
            rows.add(item);
        });
        var card = new Div(new Header(new H2(name)), rows);
        card.addClassName("card");
        return card;
    }
}
