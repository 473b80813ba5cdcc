package nl.klankbord.files;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The thing that a file belongs to. Its module decides who may add and read.
 *
 * @param kind for ever the same, such as {@code opinion-request}
 */
public record FileOwner(String kind, UUID id) {

    private static final Pattern KIND = Pattern.compile("[a-z-]{1,40}");

    public FileOwner {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("No kind of owner: " + kind);
        }
    }
}
