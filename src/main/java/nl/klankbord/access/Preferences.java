package nl.klankbord.access;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How somebody likes the portal.
 *
 * @param language null: the language of the browser
 * @param shortcuts whether single letters work as shortcuts
 * @param putAway guides that need not be shown any more
 */
public record Preferences(@Nullable Locale language, boolean shortcuts, Set<Guide> putAway) implements Serializable {

    /** What helps somebody begin; stands on the start page until it is put away. */
    public enum Guide {
        /** What everybody does first. */
        FIRST_STEPS,
        /** What is set up before colleagues come. */
        SETTING_UP
    }

    public Preferences {
        putAway = Set.copyOf(putAway);
    }

    public Preferences(@Nullable Locale language, boolean shortcuts) {
        this(language, shortcuts, Set.of());
    }

    public Preferences in(@Nullable Locale wanted) {
        return new Preferences(wanted, shortcuts, putAway);
    }

    public Preferences withShortcuts(boolean wanted) {
        return new Preferences(language, wanted, putAway);
    }

    public Preferences without(Guide guide) {
        var guides = guides(putAway);
        guides.add(guide);
        return new Preferences(language, shortcuts, guides);
    }

    public Preferences with(Guide guide) {
        var guides = guides(putAway);
        guides.remove(guide);
        return new Preferences(language, shortcuts, guides);
    }

    private static Set<Guide> guides(Collection<Guide> all) {
        var guides = EnumSet.noneOf(Guide.class);
        guides.addAll(all);
        return guides;
    }
}
