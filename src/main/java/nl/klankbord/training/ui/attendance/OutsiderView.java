package nl.klankbord.training.ui.attendance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.klankbord.access.Budgets;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.LessonId;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.attendance.AttendanceOutcome;
import nl.klankbord.training.attendance.AttendancePage;
import nl.klankbord.training.attendance.Presence;
import nl.klankbord.training.outsider.OutsidePage;
import nl.klankbord.training.outsider.OutsideTrainers;
import nl.klankbord.training.roll.Roll;
import org.jspecify.annotations.Nullable;

/**
 * The one training that a trainer from outside gives: its lessons, who comes, and who was there. Needs no signing in; a
 * link that never was, was revoked or has expired looks the same. So many tries for each network address.
 */
@Route(TrainingLinks.OUTSIDER + "/:token")
@AnonymousAllowed
class OutsiderView extends HousePage implements BeforeEnterObserver, Recording {

    private final transient OutsideTrainers trainers;
    private final transient Budgets budgets;
    private String token = "";
    private int asked;

    OutsiderView(OutsideTrainers trainers, Budgets budgets) {
        super("training-outsider.gone");
        this.trainers = trainers;
        this.budgets = budgets;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        budgets.spendOfAddress(Budgets.Kind.TRAINER_LINK);
        token = event.getRouteParameters().get("token").orElse("");
        asked = LessonChoice.parse(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        trainers.page(token).ifPresentOrElse(this::show, () -> {
            title(getTranslation("training-outsider.gone"));
            subtitle("");
            replaceContent(new Paragraph(getTranslation("training-outsider.gone.how")));
        });
    }

    private void show(OutsidePage page) {
        title(page.title());
        subtitle(getTranslation("training-outsider.for", page.trainer()));
        replaceContent(lessons(page), people(page));
    }

    private Section lessons(OutsidePage page) {
        var list = new UnorderedList();
        for (var i = 0; i < page.lessons().size(); i++) {
            var lesson = page.lessons().get(i);
            var when =
                    new Paragraph(LessonChoice.words(page.attendance().lessons().get(i), this, getLocale()));
            list.add(new ListItem(when, where(lesson)));
        }
        return part("training-outsider.lessons", list);
    }

    private Div where(Roll.Lesson lesson) {
        var where = new Div(new Span(lesson.place()));
        if (!lesson.link().isEmpty()) {
            var join = new Anchor(lesson.link(), getTranslation("training-edition.lesson.join"));
            join.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
            where.add(join);
        }
        where.addClassName("row");
        return where;
    }

    private Component people(OutsidePage page) {
        var attendance = page.attendance();
        if (attendance.people().isEmpty()) {
            return part("training-outsider.people", new Paragraph(getTranslation("training-outsider.nobody")));
        }
        if (!page.recording() || attendance.lessons().isEmpty()) {
            var why = new Paragraph(
                    getTranslation(attendance.finished() ? "training-outsider.finished" : "training-outsider.to-come"));
            return part("training-outsider.people", names(attendance), why);
        }
        var lesson = LessonChoice.chosen(attendance, asked);
        return new Div(
                new LessonChoice(attendance, lesson, TrainingLinks.OUTSIDER + "/" + token),
                new LessonSheet(attendance, lesson, this, this::show));
    }

    private static UnorderedList names(AttendancePage attendance) {
        var list = new UnorderedList();
        attendance.people().forEach(row -> {
            var partner = new Span(row.partner());
            partner.addClassNames("muted", "small");
            var both = new Div(new Span(row.who().name()), partner);
            both.addClassName("row");
            list.add(new ListItem(both));
        });
        return list;
    }

    private Section part(String titleKey, Component... parts) {
        var body = new Div(parts);
        body.addClassNames("card-body", "stack");
        var part = new Section(new H2(getTranslation(titleKey)), body);
        part.addClassNames("card", "training-part");
        return part;
    }

    @Override
    public AttendanceOutcome say(
            LessonId lesson, EnrolmentId enrolment, @Nullable Presence read, @Nullable Presence said) {
        return trainers.say(token, lesson, enrolment, read, said);
    }

    @Override
    public AttendanceOutcome restPresent(LessonId lesson) {
        return trainers.restPresent(token, lesson);
    }
}
