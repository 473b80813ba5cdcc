package nl.klankbord.notices;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of notice, for which everybody chooses how it comes.
 *
 * @param id for ever the same, such as {@code opinion-offered}
 * @param nameKey text key of its name among the settings: "Iemand vraagt jou om een second opinion"
 * @param usual how it comes to who chose nothing
 * @param direct whether it can come at once; what is only ever in an overview cannot
 */
public record NoticeKind(String id, String nameKey, Pace usual, boolean direct) {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");

    public NoticeKind {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("No id of a kind: " + id);
        }
    }

    /** One that can come at once. */
    public NoticeKind(String id, String nameKey, Pace usual) {
        this(id, nameKey, usual, true);
    }

    /** How it can come. */
    public List<Pace> paces() {
        return Arrays.stream(Pace.values())
                .filter(pace -> direct || pace != Pace.DIRECT)
                .toList();
    }
}
