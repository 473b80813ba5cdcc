package nl.klankbord.base.paper;

import java.util.regex.Pattern;

/**
 * The partner that a document comes from, in its own look.
 *
 * @param mark neutral monogram of two capitals
 * @param accent colour as {@code #rrggbb}; anything else is left out
 */
public record Sender(String name, String mark, String accent) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** A colour is no text: what stands there is one, or the text's own. */
    public String colour() {
        return COLOUR.matcher(accent).matches() ? accent : "#1d1c1a";
    }
}
