package nl.klankbord.access;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How somebody likes the portal.
 *
 * @param language null: the language of the browser
 * @param shortcuts whether single letters work as shortcuts
 */
public record Preferences(@Nullable Locale language, boolean shortcuts) implements Serializable {}
