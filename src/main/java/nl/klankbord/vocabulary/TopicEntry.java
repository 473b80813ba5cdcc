package nl.klankbord.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;

/** A topic as somebody typed it; empty texts mean none. */
public record TopicEntry(
        TopicStatus status,
        String nl,
        String en,
        String definition,
        List<String> synonyms,
        List<String> abbreviations,
        Map<PartnerId, List<String>> localTerms,
        Set<TopicId> broader,
        Set<TopicId> related) {

    public TopicEntry {
        synonyms = List.copyOf(synonyms);
        abbreviations = List.copyOf(abbreviations);
        localTerms = Map.copyOf(localTerms);
        broader = Set.copyOf(broader);
        related = Set.copyOf(related);
    }

    /** A topic with only a name. */
    public static TopicEntry named(String nl) {
        return new TopicEntry(TopicStatus.ACTIVE, nl, "", "", List.of(), List.of(), Map.of(), Set.of(), Set.of());
    }
}
