package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.training.EditionEntry;
import nl.klankbord.training.EditionEntry.LessonEntry;

/** The lessons of a form; the next one begins a week after the last. */
final class LessonsField extends Div {

    private static final int DAYS_BETWEEN = 7;

    private final Div list = new Div();
    private final List<LessonFields> lessons = new ArrayList<>();
    private final Button more = new Button(getTranslation("training-edition.lesson.add"), _ -> more());

    LessonsField() {
        addClassName("training-lessons-field");
        add(list, more);
        add();
    }

    private LessonFields add() {
        var fields = new LessonFields[1];
        fields[0] = new LessonFields(() -> remove(fields[0]));
        lessons.add(fields[0]);
        list.add(fields[0]);
        number();
        return fields[0];
    }

    private void more() {
        var last = lessons.getLast().typed();
        var next = add();
        last.ifPresent(before -> next.show(new LessonEntry(
                before.start().plusDays(DAYS_BETWEEN),
                before.end().plusDays(DAYS_BETWEEN),
                before.place(),
                before.link(),
                before.room())));
        next.first().focus();
    }

    private void remove(LessonFields one) {
        lessons.remove(one);
        list.remove(one);
        number();
        more.focus();
    }

    private void number() {
        for (var n = 0; n < lessons.size(); n++) {
            lessons.get(n).number(n + 1, lessons.size() > 1);
        }
        more.setVisible(lessons.size() < EditionEntry.LESSONS);
    }

    void show(List<LessonEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        lessons.clear();
        list.removeAll();
        entries.forEach(entry -> add().show(entry));
    }

    /** What was typed; names the lessons without a moment. */
    List<LessonEntry> typed(HouseForm form) {
        var typed = new ArrayList<LessonEntry>();
        lessons.forEach(one -> one.typed()
                .ifPresentOrElse(
                        typed::add, () -> form.problem(one.first(), getTranslation("training-edition.lesson.moment"))));
        return typed;
    }

    /** The field of a lesson, from 0 in the order of time, however they stand here. */
    Component at(int row) {
        var inTime = lessons.stream()
                .sorted(Comparator.comparing(
                        one -> one.typed().map(LessonEntry::start).orElse(LocalDateTime.MAX)))
                .toList();
        return inTime.get(Math.clamp(row, 0, inTime.size() - 1)).first();
    }
}
