package nl.klankbord.training.ui.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.training.attendance.AttendanceOutcome;
import nl.klankbord.training.attendance.AttendancePage;
import nl.klankbord.training.attendance.AttendancePage.Column;
import nl.klankbord.training.attendance.Presence;
import org.jspecify.annotations.Nullable;

/** One lesson of which the attendance is said: a press is kept at once, unless somebody else said otherwise. */
final class LessonSheet extends Div {

    private final transient AttendancePage page;
    private final transient Column lesson;
    private final transient Recording recording;
    private final Paragraph said = new Paragraph();
    private final UnorderedList rows = new UnorderedList();
    private final Button rest;

    /** @param changed hears that more was said than one press tells */
    LessonSheet(AttendancePage page, Column lesson, Recording recording, Runnable changed) {
        this.page = page;
        this.lesson = lesson;
        this.recording = recording;
        rest = new Button(getTranslation("training-papers.attendance.rest"), _ -> {
            recording.restPresent(lesson.id());
            changed.run();
        });
        add(new H2(LessonChoice.words(lesson, this, getLocale())));
        addClassName("training-papers-lesson");
        if (!lesson.open()) {
            add(new Paragraph(getTranslation("training-papers.attendance.to-come")));
            return;
        }
        said.addClassName("muted");
        rows.addClassNames("rows", "card");
        page.people().forEach(row -> rows.add(new PresenceRow(row, lesson, page.finished(), this::say)));
        add(said, rows, rest);
        count();
    }

    private void say(PresenceRow row, @Nullable Presence read, @Nullable Presence said) {
        switch (recording.say(lesson.id(), row.enrolment(), read, said)) {
            case AttendanceOutcome.Kept _ -> row.show(said);
            case AttendanceOutcome.Stale stale -> row.showOther(stale.now());
            default -> row.showTrouble();
        }
        count();
    }

    private void count() {
        var known = rows.getChildren()
                .map(PresenceRow.class::cast)
                .filter(PresenceRow::isSaid)
                .count();
        said.setText(getTranslation(
                "training-papers.attendance.said", known, page.people().size()));
        rest.setVisible(known < page.people().size());
    }
}
