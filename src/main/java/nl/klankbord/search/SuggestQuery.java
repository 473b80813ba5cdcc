package nl.klankbord.search;

import java.util.Set;

/**
 * What somebody is typing.
 *
 * @param kind of {@link SearchSource#kind()}
 * @param text so far; of very long texts only the beginning counts
 * @param audiences the searcher's tokens, of {@link nl.klankbord.access.Actor#audiences()}
 * @param limit most suggestions of each group
 */
public record SuggestQuery(String kind, String text, Set<String> audiences, int limit) {

    public SuggestQuery {
        audiences = Set.copyOf(audiences);
    }
}
