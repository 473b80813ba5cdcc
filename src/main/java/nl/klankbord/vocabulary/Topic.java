package nl.klankbord.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * One topic of the shared language, with every word for it.
 *
 * @param version the edition that was read, to be handed back when it is changed
 * @param nl the preferred term, which no other topic has
 * @param uri where it comes from, when it was imported with one
 * @param abbreviations words that lead to this topic but do not mean the same; several topics may share one
 * @param localTerms what a partner calls it
 * @param narrower derived from the broader ones of others
 */
@NotPersonal
public record Topic(
        TopicId id,
        int version,
        TopicStatus status,
        String nl,
        @Nullable String en,
        @Nullable String definition,
        @Nullable String uri,
        List<String> synonyms,
        List<String> abbreviations,
        Map<PartnerId, List<String>> localTerms,
        Set<TopicId> broader,
        Set<TopicId> narrower,
        Set<TopicId> related) {

    public Topic {
        synonyms = List.copyOf(synonyms);
        abbreviations = List.copyOf(abbreviations);
        var copy = new LinkedHashMap<PartnerId, List<String>>();
        localTerms.forEach((partner, terms) -> copy.put(partner, List.copyOf(terms)));
        localTerms = Collections.unmodifiableMap(copy);
        broader = Set.copyOf(broader);
        narrower = Set.copyOf(narrower);
        related = Set.copyOf(related);
    }

    /** Every word that means this topic, the preferred one first; no abbreviations. */
    public List<String> terms() {
        var terms = new ArrayList<String>();
        terms.add(nl);
        if (en != null) {
            terms.add(en);
        }
        terms.addAll(synonyms);
        localTerms.values().forEach(terms::addAll);
        return terms.stream().distinct().toList();
    }

    /** Whether this word stands anywhere at this topic, compared without case and accents. */
    public boolean has(String term) {
        var key = PlainText.key(term);
        return Stream.concat(terms().stream(), abbreviations.stream())
                .anyMatch(own -> PlainText.key(own).equals(key));
    }

    Topic with(TopicStatus other) {
        return new Topic(
                id,
                version,
                other,
                nl,
                en,
                definition,
                uri,
                synonyms,
                abbreviations,
                localTerms,
                broader,
                narrower,
                related);
    }

    Topic below(Set<TopicId> others) {
        return new Topic(
                id,
                version,
                status,
                nl,
                en,
                definition,
                uri,
                synonyms,
                abbreviations,
                localTerms,
                others,
                narrower,
                related);
    }

    /** This topic without a tie to the other. */
    Topic apartFrom(TopicId other) {
        return new Topic(
                id,
                version,
                status,
                nl,
                en,
                definition,
                uri,
                synonyms,
                abbreviations,
                localTerms,
                without(broader, other),
                without(narrower, other),
                without(related, other));
    }

    private static Set<TopicId> without(Set<TopicId> ids, TopicId one) {
        return ids.stream().filter(id -> !id.equals(one)).collect(Collectors.toSet());
    }
}
