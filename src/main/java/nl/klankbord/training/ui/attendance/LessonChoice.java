package nl.klankbord.training.ui.attendance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.training.attendance.AttendancePage;
import nl.klankbord.training.attendance.AttendancePage.Column;

/** The lessons of a training, of which one is looked at. */
final class LessonChoice extends Nav {

    private static final String LESSON = "les";
    private static final int LONGEST = 3;

    /** @param path of the page that they stand on */
    LessonChoice(AttendancePage page, Column chosen, String path) {
        addClassName("training-papers-lessons");
        setAriaLabel(getTranslation("training-papers.attendance.lessons"));
        setVisible(page.lessons().size() > 1);
        var list = new UnorderedList();
        for (var lesson : page.lessons()) {
            var link = new Anchor(
                    path + "?" + LESSON + "=" + lesson.number(),
                    getTranslation(
                            "training-papers.attendance.lesson.short",
                            lesson.number(),
                            Dates.numbers(lesson.start().toLocalDate())));
            if (lesson.equals(chosen)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }

    /** The number of the lesson in the address; 0 for none. */
    static int parse(QueryParameters query) {
        return query.getSingleParameter(LESSON)
                .filter(text -> text.matches("\\d{1," + LONGEST + "}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** The one that was asked for, else the last one whose day has come. */
    static Column chosen(AttendancePage page, int asked) {
        return page.lessons().stream()
                .filter(lesson -> lesson.number() == asked)
                .findFirst()
                .or(() -> page.lessons().stream().filter(Column::open).reduce((_, later) -> later))
                .orElse(page.lessons().getFirst());
    }

    /** @param language of the page that it stands on */
    static String words(Column lesson, Component on, Locale language) {
        return on.getTranslation(
                "training-papers.attendance.lesson",
                lesson.number(),
                Dates.withDay(lesson.start().toLocalDate(), language),
                Dates.time(lesson.start().toLocalTime()),
                Dates.time(lesson.end().toLocalTime()));
    }
}
