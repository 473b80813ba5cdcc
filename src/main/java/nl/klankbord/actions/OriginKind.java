package nl.klankbord.actions;

import java.util.regex.Pattern;

/**
 * A kind of thing that actions come from.
 *
 * @param id for ever the same; stands in addresses, such as {@code training}
 * @param nameKey text key of its name, such as "Training"
 * @param confidential whether only who may read it may know of its actions, and do one; else also who gave it and who does
 *     it
 */
public record OriginKind(String id, String nameKey, boolean confidential) {

    private static final Pattern ID = Pattern.compile("[a-z-]{1,30}");

    public OriginKind {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("No id of a kind: " + id);
        }
    }
}
