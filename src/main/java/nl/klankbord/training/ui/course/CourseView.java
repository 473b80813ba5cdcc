package nl.klankbord.training.ui.course;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.training.AgendaQuery;
import nl.klankbord.training.CourseCard;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.Courses;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.Trainings;
import nl.klankbord.training.ui.Places;
import nl.klankbord.training.ui.PlannerLinks;

/** One course: what one learns, for whom it is, and when it is given. */
@Route(TrainingLinks.COURSES + "/:" + CourseView.ID)
@PermitAll
class CourseView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient Courses courses;
    private final transient Trainings trainings;
    private final transient EditionLines lines;
    private final transient CurrentActor actors;

    CourseView(Courses courses, Trainings trainings, EditionLines lines, CurrentActor actors) {
        this.courses = courses;
        this.trainings = trainings;
        this.lines = lines;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = event.getRouteParameters()
                .get(ID)
                .flatMap(CourseId::parse)
                .flatMap(id -> courses.find(id, actors.get()))
                .orElseThrow(NotFoundException::new);
        title(course.title());
        badges(course);
        var about = new Div(about(course));
        var side = new Div(lines.of(
                trainings
                        .agenda(AgendaQuery.of(course.id(), new PageRequest(1, PageRequest.LARGEST)), actors.get())
                        .items(),
                getLocale()));
        var columns = new Div(about, side);
        columns.addClassName("training-columns");
        replaceContent(columns);
        actions(course);
    }

    private void badges(CourseCard course) {
        var badges =
                new Div(new StatusBadge(getTranslation("training.level." + course.level()), StatusBadge.Tone.NEUTRAL));
        badges.addClassName("row");
        if (course.partner() != null) {
            badges.add(new PartnerBadge(
                    course.partner().mark(),
                    course.partner().name(),
                    course.partner().accent()));
        }
        header().subtitle(badges);
    }

    private void actions(CourseCard course) {
        if (courses.mayMake(actors.get())) {
            primary(new Anchor(PlannerLinks.of(course.id()), getTranslation("training-course.plan")));
            var typed = new Anchor(Places.toNewEdition(course.id()), getTranslation("training-course.type"));
            typed.addClassName("button");
            header().secondary(typed);
        }
        if (course.mayChange()) {
            var edit = new Anchor(CourseLinks.toEdit(course.id()), getTranslation("training-course.change"));
            edit.addClassName("button");
            header().secondary(edit);
        }
    }

    private Div about(CourseCard course) {
        var body = new Div();
        body.addClassNames("card-body", "stack");
        text(body, "training-edition.goals", course.goals());
        text(body, "training-edition.description", course.description());
        text(body, "training-edition.audience", course.audience());
        text(body, "training-course.topics", String.join(", ", course.topics().values()));
        if (!course.learningLine().isEmpty()) {
            body.add(new H3(getTranslation("training-course.line")), line(course));
        }
        if (course.peMinutes() > 0) {
            text(body, "training-course.pe", getTranslation("training-course.pe.hours", course.peMinutes() / 60d));
        }
        var card = new Div(new Header(new H2(getTranslation("training-course.about"))), body);
        card.addClassNames("card", "training-part");
        return card;
    }

    private Paragraph line(CourseCard course) {
        var link = new Anchor(CourseLinks.LINES, course.learningLine());
        return course.lineStep() == 0
                ? new Paragraph(link)
                : new Paragraph(link, new Span(getTranslation("training-course.line.step", course.lineStep())));
    }

    private void text(Div body, String titleKey, String text) {
        if (!text.isEmpty()) {
            var paragraph = new Paragraph(text);
            paragraph.addClassName("training-typed");
            body.add(new H3(getTranslation(titleKey)), paragraph);
        }
    }
}
