package nl.klankbord.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;

/** A topic while an import works on it: it only grows. Words are kept by their key. */
final class TopicDraft {

    private final TopicId id;
    private final @Nullable Topic before;
    private final String nl;
    private TopicStatus status;
    private @Nullable String en;
    private @Nullable String definition;
    private @Nullable String uri;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, String> synonyms = new LinkedHashMap<>();
    private final Map<String, String> abbreviations = new LinkedHashMap<>();
    private final Map<PartnerId, Map<String, String>> local = new LinkedHashMap<>();
    private final Set<TopicId> broader = new LinkedHashSet<>();
    private final Set<TopicId> related = new LinkedHashSet<>();
    private boolean changed;

    /** A new one. */
    TopicDraft(String nl) {
        id = TopicId.random();
        before = null;
        this.nl = nl;
        status = TopicStatus.ACTIVE;
        keys.add(PlainText.key(nl));
    }

    TopicDraft(Topic topic) {
        id = topic.id();
        before = topic;
        nl = topic.nl();
        status = topic.status();
        en = topic.en();
        definition = topic.definition();
        uri = topic.uri();
        topic.synonyms().forEach(term -> synonyms.put(PlainText.key(term), term));
        topic.abbreviations().forEach(term -> abbreviations.put(PlainText.key(term), term));
        topic.localTerms().forEach((partner, terms) -> {
            var own = local.computeIfAbsent(partner, of -> new LinkedHashMap<>());
            terms.forEach(term -> own.put(PlainText.key(term), term));
        });
        broader.addAll(topic.broader());
        related.addAll(topic.related());
        topic.terms().forEach(term -> keys.add(PlainText.key(term)));
        keys.addAll(abbreviations.keySet());
    }

    TopicId id() {
        return id;
    }

    String nl() {
        return nl;
    }

    @Nullable
    String uri() {
        return uri;
    }

    boolean isNew() {
        return before == null;
    }

    boolean isChanged() {
        return changed;
    }

    Set<TopicId> broader() {
        return broader;
    }

    /** The keys of every word, abbreviations too. */
    Set<String> keys() {
        return keys;
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    /** The keys of the words that mean this topic. */
    boolean means(String key) {
        return keys.contains(key) && !abbreviations.containsKey(key);
    }

    boolean abbreviates(String key) {
        return abbreviations.containsKey(key);
    }

    int words() {
        return keys.size();
    }

    /** Somebody's source knows it, so it is a candidate no longer. */
    void agree() {
        if (status == TopicStatus.CANDIDATE) {
            status = TopicStatus.ACTIVE;
            changed = true;
        }
    }

    void addSynonym(String term) {
        add(synonyms, term);
    }

    void addAbbreviation(String term) {
        add(abbreviations, term);
    }

    private void add(Map<String, String> words, String term) {
        if (keys.add(PlainText.key(term))) {
            words.put(PlainText.key(term), term);
            changed = true;
        }
    }

    void addLocal(PartnerId partner, String term) {
        var own = local.computeIfAbsent(partner, of -> new LinkedHashMap<>());
        if (own.putIfAbsent(PlainText.key(term), term) == null) {
            keys.add(PlainText.key(term));
            changed = true;
        }
    }

    void addBroader(TopicId other) {
        changed |= broader.add(other);
    }

    void addRelated(TopicId other) {
        changed |= related.add(other);
    }

    void knownAs(String wanted) {
        if (uri == null) {
            uri = wanted;
            changed = true;
        }
    }

    void define(String wanted, boolean replace) {
        if (definition == null || (replace && !definition.equals(wanted))) {
            definition = wanted;
            changed = true;
        }
    }

    void translate(String wanted, boolean replace) {
        if (en == null || (replace && !en.equals(wanted))) {
            en = wanted;
            keys.add(PlainText.key(wanted));
            changed = true;
        }
    }

    Topic topic() {
        var words = new LinkedHashMap<PartnerId, List<String>>();
        local.forEach((partner, terms) -> words.put(partner, new ArrayList<>(terms.values())));
        return new Topic(
                id,
                before == null ? 0 : before.version(),
                status,
                nl,
                en,
                definition,
                uri,
                new ArrayList<>(synonyms.values()),
                new ArrayList<>(abbreviations.values()),
                words,
                broader,
                Set.of(),
                related);
    }
}
