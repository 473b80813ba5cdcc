package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.training.CourseCard;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.Courses;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionOutcome;
import nl.klankbord.training.EditionPage;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.Trainings;
import nl.klankbord.training.ui.FlawWords;
import nl.klankbord.training.ui.Places;
import org.jspecify.annotations.Nullable;

/** Where an edition is typed, a new one or one that is there. */
@Route(Places.NEW_EDITION)
@RouteAlias(Places.EDIT)
@RolesAllowed({Role.Names.TRAINER, Role.Names.PARTNER_ADMIN, Role.Names.NETWORK_ADMIN})
class EditEditionView extends HousePage implements BeforeEnterObserver {

    private static final String COURSE = "course";

    private final transient Trainings trainings;
    private final transient Courses courses;
    private final transient FlawWords words;
    private final transient CurrentActor actors;
    private final HouseForm form = new HouseForm(getTranslation("training-edition.keep"), this::keep);
    private final StaleNotice stale = new StaleNotice();
    private final transient EditionFields fields;
    private final Anchor back = new Anchor("", getTranslation("base.cancel"));
    private @Nullable EditionPage read;
    private @Nullable CourseCard course;

    EditEditionView(Trainings trainings, Courses courses, FlawWords words, EditionTools tools, CurrentActor actors) {
        this.trainings = trainings;
        this.courses = courses;
        this.words = words;
        this.actors = actors;
        fields = new EditionFields(form, tools, getLocale());
        back.addClassName("button");
        form.beside(back);
        content(stale, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(EditionView.ID);
        if (id.isPresent()) {
            read = EditionId.parse(id.get())
                    .flatMap(known -> trainings.page(known, actors.get()))
                    .filter(page -> page.entry() != null && page.steps().contains(EditionStep.EDIT))
                    .orElseThrow(NotFoundException::new);
            course = read.course();
            fields.show(Objects.requireNonNull(read.entry()));
            back.setHref(TrainingLinks.to(read.card().id()));
        } else {
            course = event.getRouteParameters()
                    .get(COURSE)
                    .flatMap(CourseId::parse)
                    .flatMap(known -> courses.find(known, actors.get()))
                    .filter(_ -> courses.mayMake(actors.get()))
                    .orElseThrow(NotFoundException::new);
            back.setHref(TrainingLinks.to(course.id()));
        }
        title(getTranslation(
                read == null ? "training-edition.new" : "training-edition.change",
                Objects.requireNonNull(course).title()));
    }

    private void keep() {
        var typed = fields.typed(Objects.requireNonNull(course).id());
        if (typed == null) {
            return;
        }
        var outcome = read == null
                ? trainings.draft(typed, actors.get())
                : trainings.change(read.card().id(), read.version(), typed, actors.get());
        switch (outcome) {
            case EditionOutcome.Done done -> {
                UndoNotice.show(getTranslation("training-edition.kept"));
                getUI().ifPresent(ui -> ui.navigate(TrainingLinks.to(done.id())));
            }
            case EditionOutcome.NotAccepted(var flaws) ->
                flaws.forEach(
                        flaw -> form.problem(fields.named(flaw.field(), flaw.row()), words.of(flaw, getLocale())));
            case EditionOutcome.Refused(var why) -> form.problem(getTranslation("training.refusal." + why));
            case EditionOutcome.Stale() -> overtaken();
            case EditionOutcome.Missing() -> form.problem(getTranslation("training-agenda.problem.gone"));
        }
    }

    /** What was typed stays until the reader chooses. */
    private void overtaken() {
        read = trainings
                .page(Objects.requireNonNull(read).card().id(), actors.get())
                .orElseThrow(NotFoundException::new);
        var now = Objects.requireNonNull(read.entry());
        stale.show(
                new Paragraph(getTranslation(
                        "training-edition.stale.now", now.seats(), now.lessons().size())),
                this::keep,
                () -> fields.show(now));
    }
}
