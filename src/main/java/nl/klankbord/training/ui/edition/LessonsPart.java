package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.html.OrderedList;
import nl.klankbord.training.EditionPage;

/** The lessons, one below the other. */
final class LessonsPart extends Part {

    LessonsPart(EditionPage page, EditionTools tools, Runnable changed) {
        super("training-edition.lessons");
        var rows = new OrderedList();
        rows.addClassNames("rows", "training-lessons");
        page.card().lessons().forEach(lesson -> rows.add(new LessonRow(lesson, page, tools, changed)));
        put(rows);
        if (page.card().lessons().isEmpty()) {
            rows.setVisible(false);
            put(small(getTranslation("training-edition.lessons.none")));
        }
    }
}
