package nl.klankbord.vault;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows that a module keeps sealed with the shared key of a purpose, in a column {@code sealed} and bound to a place made of
 * what they are and their key; a bean of it lets them be sealed anew when that key is rotated.
 *
 * @param columns of the primary key, in the order in which the place names them
 * @param place its first word
 */
public record SealedRows(String purpose, String table, List<String> columns, String place) {

    private static final Pattern NAME = Pattern.compile("[a-z_]+");

    public SealedRows {
        columns = List.copyOf(columns);
        if (!NAME.matcher(table).matches()
                || !columns.stream().allMatch(column -> NAME.matcher(column).matches())) {
            throw new IllegalArgumentException("No name of a table or column in " + table + columns);
        }
    }

    String placeOf(List<String> key) {
        return place + "|" + String.join("|", key);
    }
}
