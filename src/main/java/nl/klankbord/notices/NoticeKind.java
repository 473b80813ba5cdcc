package nl.klankbord.notices;

import java.util.regex.Pattern;

/**
 * A kind of notice, for which everybody chooses how it comes.
 *
 * @param id for ever the same, such as {@code opinion-offered}
 * @param nameKey text key of its name among the settings: "Iemand vraagt jou om een second opinion"
 * @param usual how it comes to who chose nothing
 */
public record NoticeKind(String id, String nameKey, Pace usual) {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");

    public NoticeKind {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("No id of a kind: " + id);
        }
    }
}
