package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import nl.klankbord.intervision.room.Method;

/** The phases of a method with their minutes, and where the meeting is. */
final class RunSheet extends OrderedList {

    RunSheet() {
        addClassName("room-sheet");
        getElement().setAttribute("aria-label", getTranslation("intervision-room.sheet"));
    }

    /**
     * Draws it anew.
     *
     * @param present the phase that is now, from 0; -1 before it begins
     * @param allowed how long each phase may take now
     */
    void show(Method method, int present, List<Duration> allowed) {
        removeAll();
        for (var at = 0; at < method.phases().size(); at++) {
            var phase = method.phases().get(at);
            var minutes = at < allowed.size() ? allowed.get(at).toMinutes() : phase.minutes();
            var name = new Span(phase.name());
            name.addClassName("room-sheet-name");
            var time = new Span(getTranslation("intervision-room.minutes", minutes));
            time.addClassNames("room-sheet-time", "nowrap");
            var item = new ListItem(name, time);
            item.getElement().getClassList().set("room-sheet-done", at < present);
            if (at == present) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
