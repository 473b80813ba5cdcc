package nl.klankbord.base;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids as they stand in URLs; strict, since {@link UUID#fromString} also takes shortened forms. */
public final class Ids {

    private static final Pattern CANONICAL = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    public static Optional<UUID> parse(String text) {
        return CANONICAL.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
