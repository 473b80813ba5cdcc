package nl.klankbord.intervision.ui.composer;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.klankbord.base.ColleagueId;

/** The circles beside one another, and who waits for a place; on a phone one of them at a time. */
final class ComposerBoard extends Div {

    private final Map<ColleagueId, SeatRow> rows = new LinkedHashMap<>();
    private final List<CircleColumn> columns = new ArrayList<>();

    /**
     * @param chosen the circle that shows on a phone
     * @param open whether people can be moved now
     */
    ComposerBoard(List<Column> shown, int chosen, boolean open, Arranger arranger) {
        addClassName("intervision-board");
        shown.forEach(
                column -> column.people().forEach(seat -> rows.put(seat.who(), new SeatRow(seat, open, arranger))));
        shown.forEach(column -> {
            var drawn = new CircleColumn(
                    column,
                    column.people().stream().map(seat -> rows.get(seat.who())).toList());
            drawn.setClassName("intervision-chosen", column.number() == chosen);
            columns.add(drawn);
            add(drawn);
        });
        if (open) {
            rows.values().forEach(this::follow);
        }
    }

    private void follow(SeatRow row) {
        row.drag().addDragStartListener(_ -> {
            var ways = row.arranger().ways(row.seat());
            columns.forEach(column -> column.await(ways.stream()
                    .filter(way -> Objects.equals(way.to(), column.column().id()))
                    .findFirst()));
        });
        row.drag().addDragEndListener(_ -> columns.forEach(column -> column.await(Optional.empty())));
    }

    /** To the menu of somebody, wherever they are now. */
    void focus(ColleagueId who) {
        var row = rows.get(who);
        if (row != null) {
            row.focusMenu();
        }
    }
}
