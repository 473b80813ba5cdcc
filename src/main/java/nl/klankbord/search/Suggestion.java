package nl.klankbord.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to choose while typing.
 *
 * @param text a term of the shared vocabulary, or a name
 * @param preferred the preferred term of the same concept; for a name the name itself
 * @param id the document that is called so; null for a term
 */
public record Suggestion(
        Group group,
        String text,
        String preferred,
        @Nullable UUID id) {

    public enum Group {
        TERM,
        NAME
    }
}
