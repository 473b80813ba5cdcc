package nl.klankbord.partners.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import nl.klankbord.partners.Room;
import nl.klankbord.partners.RoomId;

/** The rooms of a partner, a row each. */
final class RoomsEditor extends RowsEditor<RoomsEditor.Row> {

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);

    RoomsEditor(String title) {
        super(title, "partners.room.", Row::new);
    }

    void fill(List<Room> rooms) {
        clear();
        rooms.forEach(room -> append().fill(room));
    }

    boolean isComplete() {
        return rows().stream().allMatch(Row::isComplete);
    }

    /** Only what is complete. */
    List<Room> typed() {
        return rows().stream().filter(Row::isComplete).map(Row::typed).toList();
    }

    @Override
    void focus(Row row) {
        row.name.focus();
    }

    /** One room; it stays the same room when it gets another name. */
    static final class Row extends Div {

        private RoomId id = RoomId.random();
        private final TextField name = new TextField(getTranslation("partners.room.name"));
        private final IntegerField seats = new IntegerField(getTranslation("partners.room.seats"));
        private final TextField address = new TextField(getTranslation("partners.room.address"));
        private final TimePicker opens = time("partners.room.opens", OPENS);
        private final TimePicker closes = time("partners.room.closes", CLOSES);
        private final Checkbox hybrid = new Checkbox(getTranslation("partners.room.hybrid"));

        Row(Consumer<Row> drop) {
            addClassName("partners-row");
            var remove = new Button(getTranslation("partners.room.remove"), _ -> drop.accept(this));
            add(name, seats, address, opens, closes, hybrid, remove);
        }

        private TimePicker time(String label, LocalTime usual) {
            var picker = new TimePicker(getTranslation(label), usual);
            picker.setStep(Duration.ofMinutes(30));
            picker.setLocale(getLocale());
            return picker;
        }

        private void fill(Room room) {
            id = room.id();
            name.setValue(room.name());
            seats.setValue(room.seats());
            address.setValue(room.address());
            opens.setValue(room.opens());
            closes.setValue(room.closes());
            hybrid.setValue(room.hybrid());
        }

        private boolean isComplete() {
            return !name.getValue().isBlank()
                    && !seats.isEmpty()
                    && !address.getValue().isBlank()
                    && !opens.isEmpty()
                    && !closes.isEmpty();
        }

        private Room typed() {
            return new Room(
                    id,
                    name.getValue(),
                    seats.getValue(),
                    address.getValue(),
                    hybrid.getValue(),
                    opens.getValue(),
                    closes.getValue());
        }
    }
}
