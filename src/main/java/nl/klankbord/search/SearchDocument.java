package nl.klankbord.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the index knows of one object.
 *
 * @param texts texts by field name
 * @param keys exact values by name, for filters and facets
 * @param audience the tokens of {@link nl.klankbord.access.Audience}: seen when a searcher holds one of them
 */
public record SearchDocument(
        String kind, UUID id, List<Text> texts, Map<String, List<String>> keys, Set<String> audience) {

    public SearchDocument {
        texts = List.copyOf(texts);
        keys = Map.copyOf(keys);
        audience = Set.copyOf(audience);
    }

    /** One text with the audience that may find the document by it. */
    public record Text(String field, String value, Set<String> audience) {

        public Text {
            audience = Set.copyOf(audience);
        }
    }
}
