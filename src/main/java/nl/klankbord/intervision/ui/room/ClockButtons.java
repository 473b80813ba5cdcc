package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.klankbord.intervision.room.Room;
import nl.klankbord.intervision.room.RoomMove;

/** What can be done with the clock besides going on. The buttons stay the same ones, so that focus stays on them. */
final class ClockButtons extends Div {

    private final Button pause;
    private final Button longer;
    private final Button back;
    private final Checkbox sound = new Checkbox(getTranslation("intervision-room.sound"));
    private boolean running;

    ClockButtons(Consumer<RoomMove> press, Consumer<Boolean> heard) {
        addClassName("room-buttons");
        pause = new Button("", _ -> press.accept(running ? new RoomMove.Pause() : new RoomMove.Start()));
        longer = new Button(getTranslation("intervision-room.longer"), _ -> press.accept(new RoomMove.Longer()));
        back = new Button(getTranslation("intervision-room.back"), _ -> press.accept(new RoomMove.Back()));
        sound.addValueChangeListener(changed -> heard.accept(changed.getValue()));
        sound.addClassName("room-sound");
        add(pause, longer, back, sound);
    }

    void show(Room room) {
        running = room.running();
        pause.setText(getTranslation(running ? "intervision-room.pause" : "intervision-room.resume"));
        pause.setVisible(room.mayLead() && room.begun());
        longer.setVisible(room.mayLead());
        back.setVisible(room.mayLead() && room.phase() > 0);
    }
}
