package nl.klankbord.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in a word or two; the colour says nothing that the word does not. */
public final class StatusBadge extends Span {

    /** The tone of a badge. */
    public enum Tone {
        NEUTRAL,
        ACCENT,
        GOOD,
        ATTENTION,
        DANGER
    }

    public StatusBadge(String text, Tone tone) {
        super(text);
        addClassNames("badge", "badge-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
