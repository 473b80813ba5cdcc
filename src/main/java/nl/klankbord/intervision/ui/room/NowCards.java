package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Stream;
import nl.klankbord.intervision.room.Method;
import nl.klankbord.intervision.room.RoomPart;
import org.jspecify.annotations.Nullable;

/** What each does in this phase; what the reader does stands first. */
final class NowCards extends Div {

    NowCards() {
        addClassName("room-now");
    }

    /**
     * Draws it anew.
     *
     * @param mine what the reader is; null for a screen on the wall, which is nobody's
     * @param names who the others are, as far as there is a name
     */
    void show(Method.Phase phase, @Nullable RoomPart mine, Map<RoomPart, String> names) {
        removeAll();
        Stream.of(RoomPart.values())
                .sorted((one, other) -> Boolean.compare(other == mine, one == mine))
                .forEach(part -> add(card(phase, part, part == mine, names.getOrDefault(part, ""))));
    }

    private Div card(Method.Phase phase, RoomPart part, boolean mine, String name) {
        var heading = new H3(getTranslation("intervision-room.part." + part));
        if (mine) {
            var you = new Span(getTranslation("intervision-room.part.you"));
            you.addClassNames("badge", "badge-accent");
            heading.add(you);
        } else if (!name.isEmpty()) {
            var who = new Span(name);
            who.addClassNames("room-now-who", "muted");
            heading.add(who);
        }
        var card = new Div(heading, new Paragraph(phase.does(part)));
        card.addClassName("room-now-card");
        card.getElement().getClassList().set("room-now-mine", mine);
        return card;
    }
}
