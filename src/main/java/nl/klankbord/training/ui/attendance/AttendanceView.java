package nl.klankbord.training.ui.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.PrintButton;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.LessonId;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.attendance.Attendance;
import nl.klankbord.training.attendance.AttendanceOutcome;
import nl.klankbord.training.attendance.AttendancePage;
import nl.klankbord.training.attendance.Presence;
import org.jspecify.annotations.Nullable;

/** Who is at a lesson: big buttons, kept at once. The lesson stands in the address. */
@Route(TrainingLinks.AGENDA + "/:id/aanwezigheid")
@PermitAll
class AttendanceView extends HousePage implements BeforeEnterObserver, Recording {

    private final transient Attendance attendance;
    private final transient CurrentActor current;
    private transient @Nullable EditionId edition;
    private int asked;

    AttendanceView(Attendance attendance, CurrentActor current) {
        super("training-papers.attendance.title");
        this.attendance = attendance;
        this.current = current;
        header().secondary(new PrintButton());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        edition = event.getRouteParameters().get("id").flatMap(EditionId::parse).orElseThrow(NotFoundException::new);
        asked = LessonChoice.parse(event.getLocation().getQueryParameters());
        show();
    }

    private EditionId edition() {
        if (edition == null) {
            throw new NotFoundException();
        }
        return edition;
    }

    private void show() {
        var page = attendance.page(edition(), current.get()).orElseThrow(NotFoundException::new);
        subtitle(page.title());
        if (page.people().isEmpty() || page.lessons().isEmpty()) {
            replaceContent(ListState.firstUse(
                    getTranslation("training-papers.attendance.nobody"),
                    getTranslation("training-papers.attendance.nobody.why"),
                    getTranslation("training-papers.attendance.nobody.example")));
            return;
        }
        var lesson = LessonChoice.chosen(page, asked);
        replaceContent(
                new LessonChoice(page, lesson, TrainingLinks.toAttendance(edition())),
                new LessonSheet(page, lesson, this, this::show),
                ending(page));
    }

    private Div ending(AttendancePage page) {
        var part = new Div(new Paragraph(getTranslation(
                page.finished() ? "training-papers.attendance.finished" : "training-papers.attendance.rule",
                page.percent())));
        part.addClassNames("note", "stack", "training-papers-ending");
        var finish = new Button(getTranslation("training-papers.attendance.finish"), _ -> finish());
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        if (page.mayFinish() && !page.finished()) {
            part.add(finish);
        }
        return part;
    }

    private void finish() {
        var outcome = attendance.finish(edition(), current.get());
        UndoNotice.show(
                switch (outcome) {
                    case AttendanceOutcome.Finished finished ->
                        getTranslation("training-papers.attendance.done", finished.certificates());
                    case AttendanceOutcome.Unfinished unfinished ->
                        getTranslation("training-papers.attendance.unfinished", unfinished.open());
                    default -> getTranslation("training-papers.attendance.gone");
                });
        show();
    }

    @Override
    public AttendanceOutcome say(
            LessonId lesson, EnrolmentId enrolment, @Nullable Presence read, @Nullable Presence said) {
        return attendance.say(edition(), lesson, enrolment, read, said, current.get());
    }

    @Override
    public AttendanceOutcome restPresent(LessonId lesson) {
        return attendance.restPresent(edition(), lesson, current.get());
    }
}
