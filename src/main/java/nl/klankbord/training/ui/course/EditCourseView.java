package nl.klankbord.training.ui.course;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.training.CourseCard;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.CourseOutcome;
import nl.klankbord.training.Courses;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.ui.FlawWords;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Where a course is made and changed. */
@Route(CourseLinks.NEW)
@RouteAlias(TrainingLinks.COURSES + "/:" + CourseView.ID + "/wijzig")
@RolesAllowed({Role.Names.TRAINER, Role.Names.PARTNER_ADMIN, Role.Names.NETWORK_ADMIN})
class EditCourseView extends HousePage implements BeforeEnterObserver {

    private final transient Courses courses;
    private final transient CurrentActor actors;
    private final transient FlawWords words;
    private final HouseForm form = new HouseForm(getTranslation("training-course.keep"), this::keep);
    private final StaleNotice stale = new StaleNotice();
    private final transient CourseFields fields;
    private final Anchor back = new Anchor();
    private @Nullable CourseCard read;

    EditCourseView(Courses courses, CurrentActor actors, FlawWords words, Vocabulary vocabulary) {
        this.courses = courses;
        this.actors = actors;
        this.words = words;
        fields = new CourseFields(form, vocabulary);
        back.setText(getTranslation("base.cancel"));
        back.addClassName("button");
        form.beside(back);
        content(stale, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(CourseView.ID);
        read = id.map(text -> CourseId.parse(text)
                        .flatMap(known -> courses.find(known, actors.get()))
                        .filter(CourseCard::mayChange)
                        .orElseThrow(NotFoundException::new))
                .orElse(null);
        title(getTranslation(read == null ? "training-course.make" : "training-course.change"));
        back.setHref(read == null ? TrainingLinks.COURSES : TrainingLinks.to(read.id()));
        if (read != null) {
            fields.show(read.entry());
        }
    }

    private void keep() {
        var typed = fields.typed();
        var outcome = read == null
                ? courses.create(typed, actors.get())
                : courses.change(read.id(), read.version(), typed, actors.get());
        switch (outcome) {
            case CourseOutcome.Saved saved -> {
                UndoNotice.show(getTranslation("training-course.kept"));
                getUI().ifPresent(ui -> ui.navigate(TrainingLinks.to(saved.id())));
            }
            case CourseOutcome.NotAccepted(var flaws) ->
                flaws.forEach(flaw -> form.problem(fields.named(flaw.field()), words.of(flaw, getLocale())));
            case CourseOutcome.Stale(var now) -> overtaken(now);
            case CourseOutcome.Missing() -> form.problem(getTranslation("training-course.gone"));
        }
    }

    /** What was typed stays until the reader chooses. */
    private void overtaken(CourseCard now) {
        read = now;
        stale.show(new Paragraph(now.title()), this::keep, () -> fields.show(now.entry()));
    }
}
