package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import nl.klankbord.intervision.room.Room;

/**
 * What is left of the phase. The browser ticks by itself, from what it is told when something changes, says when a minute is
 * left and when the time is up, and asks again after it was away.
 */
@Tag("klankbord-clock")
final class RoomClock extends Component implements HasStyle {

    /** The browser asks how it is now. */
    @DomEvent("clock-asks")
    public static final class Asked extends ComponentEvent<RoomClock> {

        public Asked(RoomClock source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The browser is still there. */
    @DomEvent("clock-speaks")
    public static final class Spoke extends ComponentEvent<RoomClock> {

        public Spoke(RoomClock source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /**
     * A clock that was told nothing yet.
     *
     * @param asked tells it anew
     * @param spoke hears that somebody sits before it
     */
    RoomClock(Runnable asked, Runnable spoke) {
        addClassName("room-clock");
        word("data-label", "intervision-room.clock.label");
        word("data-runs", "intervision-room.clock.runs");
        word("data-still", "intervision-room.clock.still");
        word("data-minute", "intervision-room.clock.minute");
        word("data-up", "intervision-room.clock.up");
        addListener(Asked.class, _ -> asked.run());
        addListener(Spoke.class, _ -> spoke.run());
    }

    private void word(String attribute, String key) {
        getElement().setAttribute(attribute, getTranslation(key));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJavaScript("scripts/intervision-clock.js");
    }

    void tell(Room room) {
        getElement()
                .callJsFunction(
                        "tell",
                        room.phase(),
                        (double) room.remaining().toMillis(),
                        (double)
                                (room.allowed().isEmpty()
                                        ? 0
                                        : room.allowed().get(room.phase()).toMillis()),
                        room.running());
    }

    /** Whether a tone is heard at the end of a phase. */
    void sound(boolean on) {
        getElement().callJsFunction("sound", on);
    }
}
