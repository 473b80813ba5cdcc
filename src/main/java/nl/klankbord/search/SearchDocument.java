package nl.klankbord.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the index knows of one object.
 *
 * @param names what the object is called, such as a person's whole name; matched by word, prefix and near miss
 * @param texts what else it is found by
 * @param keys exact values by name, for filters and facets
 * @param order where it stands in a list without a search text; compared as text
 * @param audience tokens of {@link nl.klankbord.access.Audience}: seen by a searcher who holds one of them
 */
public record SearchDocument(
        String kind,
        UUID id,
        List<String> names,
        List<Text> texts,
        Map<String, List<String>> keys,
        String order,
        Set<String> audience) {

    public SearchDocument {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
        keys = Map.copyOf(keys);
        audience = Set.copyOf(audience);
    }

    /**
     * One text.
     *
     * @param field a short name, given back in the reasons of a hit
     * @param weight what a match is worth, more than 0 and at most 1
     * @param audience who finds the document by this text: one token of {@link nl.klankbord.access.Audience}
     */
    public record Text(String field, String value, float weight, String audience) {

        public Text {
            if (!(weight > 0 && weight <= 1)) {
                throw new IllegalArgumentException("weight is more than 0 and at most 1, not " + weight);
            }
        }
    }
}
