package nl.klankbord.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The same lessons as the month or the week, day by day: what stands on a phone, and what a screen reader reads best. */
final class AgendaList extends Div {

    AgendaList() {
        addClassName("training-list");
    }

    /** @param changed draws the list anew, after a step */
    void show(List<AgendaLesson> lessons, List<AgendaCalendar.FreeDay> freeDays, AgendaParts parts, Runnable changed) {
        removeAll();
        var days =
                lessons.stream().collect(Collectors.groupingBy(AgendaLesson::day, TreeMap::new, Collectors.toList()));
        days.forEach((day, ofDay) -> {
            add(new H3(parts.words().heading(day, getLocale())));
            free(day, freeDays);
            var rows = new UnorderedList();
            rows.addClassNames("card", "rows");
            ofDay.forEach(one -> rows.add(new LessonItem(one, parts, changed)));
            add(rows);
        });
    }

    private void free(LocalDate day, List<AgendaCalendar.FreeDay> freeDays) {
        FreeDays.on(day, freeDays).forEach(name -> {
            var line = new Paragraph(name);
            line.addClassNames("small", "muted");
            add(line);
        });
    }
}
