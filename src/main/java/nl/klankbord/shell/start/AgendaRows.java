package nl.klankbord.shell.start;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.calendar.Appointment;

/** What stands in the reader's diary, in order of time. */
final class AgendaRows extends Div {

    private static final int MOST = 8;

    AgendaRows(List<Appointment> appointments) {
        var list = new UnorderedList();
        list.addClassName("rows");
        appointments.stream().limit(MOST).forEach(one -> list.add(row(one)));
        add(list);
        if (appointments.size() > MOST) {
            var more = new Paragraph(getTranslation("shell.start.agenda.more", appointments.size() - MOST));
            more.addClassNames("card-body", "small", "muted");
            add(more);
        }
    }

    private ListItem row(Appointment one) {
        var day = new HtmlContainer("time");
        day.setText(DueWords.capital(Dates.dayAndMonth(one.start().toLocalDate(), getLocale())));
        day.getElement().setAttribute("datetime", one.start().toLocalDate().toString());
        var title = new Anchor(one.path(), one.title());
        title.addClassName("quiet");
        var details = new Paragraph(details(one));
        details.addClassNames("small", "muted");
        var row = new ListItem(day, new Div(title, details));
        row.addClassName("shell-when");
        return row;
    }

    /** "09.30–12.30 uur, Roosendaal". */
    private String details(Appointment one) {
        var hours = getTranslation(
                "shell.start.agenda.hours",
                Dates.time(one.start().toLocalTime()),
                Dates.time(one.end().toLocalTime()));
        var where = !one.place().isEmpty()
                ? one.place()
                : one.link().isEmpty() ? "" : getTranslation("shell.start.agenda.online");
        return where.isEmpty() ? hours : hours + ", " + where;
    }
}
