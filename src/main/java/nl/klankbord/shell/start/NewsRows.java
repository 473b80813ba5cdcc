package nl.klankbord.shell.start;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.turns.Turn;

/** What is new, newest first: its title, and what and how new it is. */
final class NewsRows extends UnorderedList {

    private static final int MOST = 6;

    NewsRows(List<Turn> news, Dates dates) {
        addClassName("rows");
        news.stream().limit(MOST).forEach(one -> add(row(one, dates)));
    }

    private ListItem row(Turn one, Dates dates) {
        var since = one.since() == null ? "" : dates.relative(one.since(), getLocale());
        var details = new Paragraph(Stream.of(one.place(), since, one.detail())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        details.addClassNames("small", "muted");
        var row = new ListItem(TurnLink.to(one), details);
        row.addClassName("shell-news");
        return row;
    }
}
