package nl.klankbord.intervision.ui.composer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which rules are broken in which circle, with the move that mends it best when there is one. */
final class BreachNote extends Div {

    /** For so many circles and people a remedy is looked for. */
    private static final int SOME = 3;

    private record Remedy(Seat seat, Way way) {}

    private final transient Arranger arranger;

    BreachNote(List<Column> columns, boolean open, Arranger arranger) {
        this.arranger = arranger;
        addClassNames("note", "note-danger");
        var broken =
                columns.stream().filter(column -> !column.breaches().isEmpty()).toList();
        setVisible(!broken.isEmpty());
        var lines = new Div();
        lines.addClassName("intervision-breaches");
        for (var n = 0; n < broken.size(); n++) {
            lines.add(line(broken.get(n), open && n < SOME ? remedy(broken.get(n)) : null));
        }
        add(lines);
    }

    private Div line(Column column, @Nullable Remedy remedy) {
        var title = new Paragraph(
                getTranslation("intervision-screens.breach", column.breaches().size(), column.name()));
        title.addClassName("intervision-note-title");
        var text = new Paragraph(
                column.breaches().stream().map(Column.Reason::text).collect(Collectors.joining(". ", "", ".")));
        var line = new Div(new Div(title, text));
        line.addClassName("intervision-note-line");
        if (remedy != null) {
            line.add(new Button(
                    getTranslation(
                            "intervision-screens.mend",
                            remedy.seat().name(),
                            remedy.way().name()),
                    _ -> arranger.move(remedy.seat(), remedy.way().to())));
        }
        return line;
    }

    private @Nullable Remedy remedy(Column column) {
        return column.people().stream()
                .filter(Seat::breaking)
                .filter(seat -> !seat.pinned())
                .limit(SOME)
                .flatMap(seat -> best(seat).stream())
                .max(Comparator.comparingInt(remedy -> remedy.way().total()))
                .orElse(null);
    }

    private Optional<Remedy> best(Seat seat) {
        return arranger.ways(seat).stream()
                .filter(Way::sound)
                .max(Comparator.comparingInt(Way::total))
                .map(way -> new Remedy(seat, way));
    }
}
