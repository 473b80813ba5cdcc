package nl.klankbord.knowledge;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where in a longer text a passage stands; as the name of a field of the index, so that a hit tells its place.
 *
 * @param page from 1; 0 for a text without pages
 * @param heading the heading above it; may be empty
 * @param paragraph counted from 1 through the whole text
 */
public record TextPlace(int page, String heading, int paragraph) {

    private static final Pattern FIELD = Pattern.compile("at\\|([0-9]{1,9})\\|([0-9]{1,9})\\|(.*)", Pattern.DOTALL);

    /** For {@link nl.klankbord.search.SearchDocument.Text#field()}. */
    public String field() {
        return "at|" + page + "|" + paragraph + "|" + heading;
    }

    /** Reads what {@link #field()} wrote; empty for another field. */
    public static Optional<TextPlace> of(String field) {
        var parts = FIELD.matcher(field);
        return parts.matches()
                ? Optional.of(new TextPlace(
                        Integer.parseInt(parts.group(1)), parts.group(3), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
