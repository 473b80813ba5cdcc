package nl.klankbord.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.EnrolmentStep;
import nl.klankbord.training.OwnEnrolment;
import nl.klankbord.training.TrainingLinks;

/** One lesson in the list: what the entry in the month says, and what there is room for besides. */
final class LessonItem extends ListItem {

    private final transient AgendaParts parts;
    private final transient Runnable changed;

    /** @param changed draws the list anew, after a step */
    LessonItem(AgendaLesson one, AgendaParts parts, Runnable changed) {
        this.parts = parts;
        this.changed = changed;
        addClassName("training-lesson");
        var words = parts.words();
        var edition = one.edition();
        var link = new Anchor(TrainingLinks.to(edition.id()), words.title(edition, one.lesson(), getLocale()));
        link.addClassName("quiet");
        var when = new Paragraph(getTranslation(
                "training-agenda.times-place",
                words.times(one.lesson(), getLocale()),
                words.place(one.lesson(), getLocale())));
        var badges = new Div(words.badge(one, getLocale()));
        badges.addClassName("row");
        words.outlook(edition, getLocale()).ifPresent(badges::add);
        add(new H4(link), when, badges);
        TrainingWords.own(edition).ifPresentOrElse(this::own, () -> ownPartner(one));
    }

    private void own(OwnEnrolment own) {
        parts.words().turn(own, getLocale()).ifPresent(this::small);
        if (own.state() == EnrolmentState.SEAT_OFFERED) {
            var trouble = new Trouble();
            var buttons = new SeatButtons(parts.taking(), this, getLocale(), trouble, changed);
            var row = new Div(
                    buttons.step(own.id(), EnrolmentStep.TAKE, false),
                    buttons.step(own.id(), EnrolmentStep.LET_GO, false));
            row.addClassName("row");
            add(trouble, row);
        }
    }

    private void ownPartner(AgendaLesson one) {
        var seats = one.edition().ownPartner();
        if (seats != null && one.edition().state().isAhead() && !one.lesson().cancelled()) {
            small(getTranslation(
                    "training-agenda.partner.line",
                    seats.partner().name(),
                    parts.words().free(seats, getLocale())));
        }
    }

    private void small(String text) {
        var line = new Paragraph(new Span(text));
        line.addClassNames("small", "muted");
        add(line);
    }
}
