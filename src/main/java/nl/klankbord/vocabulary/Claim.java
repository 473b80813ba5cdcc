package nl.klankbord.vocabulary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one place of an import says about one topic, whatever the format.
 *
 * @param uri the topic's own name elsewhere
 * @param field what the format calls the name, for messages
 * @param local words by the name of the partner
 * @param broader names or, in SKOS, URIs of other topics; so are narrower and related
 */
record Claim(
        Kind kind,
        int line,
        @Nullable String uri,
        String field,
        String name,
        @Nullable String en,
        @Nullable String definition,
        List<String> synonyms,
        List<String> abbreviations,
        Map<String, List<String>> local,
        List<String> broader,
        List<String> narrower,
        List<String> related) {

    /** How far a statement goes. */
    enum Kind {
        /** All its words mean the same, so any of them finds the topic. */
        SAME,
        /** Its abbreviations lead to its name. */
        ONE_WAY,
        /** The topic exists, perhaps below another. */
        TERM,
        /** All about a topic; replaces its definition and English term. */
        CONCEPT,
        /** All about a topic; fills what is empty and leaves what is there. */
        SEED
    }

    static Claim same(int line, List<String> words) {
        return new Claim(
                Kind.SAME,
                line,
                null,
                "term",
                words.getFirst(),
                null,
                null,
                words.subList(1, words.size()),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Claim oneWay(int line, String from, String to) {
        return new Claim(
                Kind.ONE_WAY,
                line,
                null,
                "term",
                to,
                null,
                null,
                List.of(),
                List.of(from),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Claim term(int line, String field, String name, @Nullable String uri, List<String> broader) {
        return new Claim(
                Kind.TERM, line, uri, field, name, null, null, List.of(), List.of(), Map.of(), broader, List.of(),
                List.of());
    }
}
