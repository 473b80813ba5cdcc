package nl.klankbord.vocabulary;

import java.text.Collator;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import nl.klankbord.search.Thesaurus.Concept;

/** The whole vocabulary at one edition, in memory; some thousands of topics at most. Never changes. */
final class Lexicon {

    private final long edition;
    private final Map<TopicId, Topic> byId = new LinkedHashMap<>();
    private final Map<String, Topic> byTerm = new HashMap<>();
    private final Map<TopicId, String> searchable = new HashMap<>();
    private final List<Concept> concepts;
    private final Map<TopicId, TopicId> merged;

    Lexicon(long edition, Collection<Topic> topics) {
        this(edition, topics, Map.of());
    }

    /** @param merged ids of topics that were taken up in others, with the id of the other */
    Lexicon(long edition, Collection<Topic> topics, Map<TopicId, TopicId> merged) {
        this.edition = edition;
        this.merged = Map.copyOf(merged);
        topics.stream().sorted(alphabetically()).forEach(topic -> byId.put(topic.id(), topic));
        for (var words : RANKED) {
            byId.values().forEach(topic -> words.apply(topic)
                    .forEach(word -> byTerm.merge(PlainText.key(word), topic, Lexicon::better)));
        }
        byId.values().forEach(topic -> searchable.put(topic.id(), searchable(topic)));
        concepts = byId.values().stream()
                .filter(topic -> topic.status() != TopicStatus.RETIRED)
                .map(Lexicon::concept)
                .toList();
    }

    private static Concept concept(Topic topic) {
        var dutch = topic.terms().stream()
                .filter(term -> !term.equals(topic.en()) || topic.nl().equals(term))
                .toList();
        return new Concept(
                topic.nl(),
                dutch,
                topic.abbreviations(),
                Stream.ofNullable(topic.en())
                        .filter(term -> !dutch.contains(term))
                        .toList());
    }

    /** Which words count first when topics share one: a preferred term before a synonym, and so on. */
    private static final List<Function<Topic, Collection<String>>> RANKED =
            List.of(topic -> List.of(topic.nl()), Topic::synonyms, Topic::terms, Topic::abbreviations);

    private static Topic better(Topic found, Topic other) {
        return found.status() == TopicStatus.RETIRED && other.status() != TopicStatus.RETIRED ? other : found;
    }

    private static String searchable(Topic topic) {
        return PlainText.key(String.join("\n", topic.terms())) + "\n"
                + PlainText.key(String.join("\n", topic.abbreviations()));
    }

    static Comparator<Topic> alphabetically() {
        var collator = Collator.getInstance(Locale.forLanguageTag("nl-NL"));
        return Comparator.comparing(Topic::nl, collator)
                .thenComparing(topic -> topic.id().value());
    }

    long edition() {
        return edition;
    }

    /** Alphabetically. */
    List<Topic> topics() {
        return List.copyOf(byId.values());
    }

    Optional<Topic> find(TopicId id) {
        return Optional.ofNullable(byId.get(merged.getOrDefault(id, id)));
    }

    Optional<Topic> byTerm(String term) {
        return Optional.ofNullable(byTerm.get(PlainText.key(term)));
    }

    /** Topics of which a word holds the text, alphabetically; all for an empty text. */
    List<Topic> search(String text) {
        var key = PlainText.key(text);
        return byId.values().stream()
                .filter(topic -> searchable.getOrDefault(topic.id(), "").contains(key))
                .toList();
    }

    List<Concept> concepts() {
        return concepts;
    }

    /** Whether the second stands somewhere above the first, or is the first. */
    boolean isAtOrAbove(TopicId start, TopicId wanted) {
        return reaches(start, wanted, id -> find(id).map(Topic::broader).orElse(Set.of()));
    }

    static boolean reaches(TopicId start, TopicId wanted, Function<TopicId, Set<TopicId>> broader) {
        var seen = new HashSet<TopicId>();
        var open = new ArrayDeque<TopicId>(List.of(start));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (next.equals(wanted)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(broader.apply(next));
            }
        }
        return false;
    }
}
