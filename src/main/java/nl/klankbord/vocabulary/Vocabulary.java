package nl.klankbord.vocabulary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.Page;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import nl.klankbord.vocabulary.TopicOutcome.Flaw;
import nl.klankbord.vocabulary.TopicOutcome.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The shared language of the network. Reads answer from memory: what this node committed shows at once, what another
 * node committed within some seconds, what a transaction has not committed not yet.
 */
@Service
@PermitAll
public class Vocabulary {

    private final TopicStore store;
    private final VocabularyMemory memory;
    private final Clock clock;
    private final CurrentActor currentActor;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Vocabulary(
            TopicStore store,
            VocabularyMemory memory,
            Clock clock,
            CurrentActor currentActor,
            Audit audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.memory = memory;
        this.clock = clock;
        this.currentActor = currentActor;
        this.audit = audit;
        this.events = events;
    }

    /** Every topic, alphabetically. */
    public List<Topic> list() {
        return memory.current().topics();
    }

    /** Words that colleagues brought and nobody has looked at yet, alphabetically. */
    public List<Topic> candidates() {
        return list().stream()
                .filter(topic -> topic.status() == TopicStatus.CANDIDATE)
                .toList();
    }

    /** The topic with this id, or the one that it was taken up in. */
    public Optional<Topic> find(TopicId id) {
        return memory.current().find(id).or(() -> memory.asCommitted().find(id));
    }

    /** The preferred Dutch terms of topics, by the ids given, also of those taken up in another; unknown ones are left out. */
    public Map<TopicId, String> names(Collection<TopicId> ids) {
        var lexicon = memory.current();
        var names = HashMap.<TopicId, String>newHashMap(ids.size());
        for (var id : ids) {
            if (!names.containsKey(id)) {
                lexicon.find(id).or(() -> memory.asCommitted().find(id)).ifPresent(topic -> names.put(id, topic.nl()));
            }
        }
        return names;
    }

    /**
     * The topic with this word, compared without case and accents: as its preferred term, else as a synonym, else as
     * its English or a local term, else as an abbreviation.
     */
    public Optional<Topic> byTerm(String term) {
        return memory.current().byTerm(term);
    }

    /** Topics of which any word holds the text, alphabetically; all of them for an empty text. */
    public Page<Topic> search(String text, int page, int size) {
        return search(text, Set.of(TopicStatus.values()), page, size);
    }

    /** As {@link #search(String, int, int)}, of topics that stand there. */
    public Page<Topic> search(String text, Set<TopicStatus> statuses, int page, int size) {
        var found = memory.current().search(text).stream()
                .filter(topic -> statuses.contains(topic.status()))
                .toList();
        var first = (int) Math.min(found.size(), (page - 1L) * size);
        return new Page<>(
                found.subList(first, (int) Math.min(found.size(), (long) first + size)), found.size(), page, size);
    }

    /** Whether a text can be a topic's name at all: not empty, at most 200 characters, none of them hidden. */
    public static boolean isTerm(String text) {
        return TopicRules.flawOf(PlainText.tidy(text)).isEmpty();
    }

    /** As {@link #topicsNamed}, for one name; empty when it {@linkplain #isTerm cannot be} one. */
    @Transactional
    public Optional<TopicId> topicNamed(String name) {
        return Optional.ofNullable(topicsNamed(List.of(name)).get(name));
    }

    /**
     * The topics that have these words, and for words that no topic has a new candidate, in the transaction of the
     * caller. Names that {@linkplain #isTerm cannot be} terms are left out. Cost: none when all are known.
     *
     * @return topics by the name as given
     */
    @Transactional
    public Map<String, TopicId> topicsNamed(Collection<String> names) {
        var known = memory.current();
        var found = new HashMap<String, TopicId>();
        var unknown = new LinkedHashMap<String, String>();
        for (var name : names) {
            known.byTerm(name).ifPresentOrElse(topic -> found.put(name, topic.id()), () -> {
                if (isTerm(name)) {
                    unknown.put(name, PlainText.key(name));
                }
            });
        }
        if (!unknown.isEmpty()) {
            store.lock();
            var topics = new HashMap<>(store.byKeys(Set.copyOf(unknown.values())));
            var candidates = new ArrayList<Topic>();
            unknown.forEach((name, key) -> found.put(name, topics.computeIfAbsent(key, word -> {
                var candidate = candidate(PlainText.tidy(name));
                candidates.add(candidate);
                return candidate.id();
            })));
            if (!candidates.isEmpty()) {
                save(candidates, List.of());
            }
        }
        return found;
    }

    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public TopicOutcome create(TopicEntry typed) {
        store.lock();
        var entry = TopicRules.tidied(typed);
        var flaws = flaws(entry, null, store.load());
        if (!flaws.isEmpty()) {
            return new TopicOutcome.NotAccepted(flaws);
        }
        var topic = topic(TopicId.random(), null, entry);
        save(List.of(topic), List.of());
        record(Action.TOPIC_MADE, topic.id());
        return new TopicOutcome.Saved(topic.id());
    }

    /**
     * Changes a topic; nothing when it stands there like this already.
     *
     * @param read the {@linkplain Topic#version() version} that the entry was typed upon
     */
    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public TopicOutcome update(TopicId id, int read, TopicEntry typed) {
        store.lock();
        var lexicon = store.load();
        var before = lexicon.find(id).orElseThrow(() -> new IllegalArgumentException("No topic " + id));
        if (before.version() != read) {
            return new TopicOutcome.SomebodyWasFirst(before);
        }
        var entry = TopicRules.tidied(typed);
        var flaws = flaws(entry, before, lexicon);
        if (!flaws.isEmpty()) {
            return new TopicOutcome.NotAccepted(flaws);
        }
        var after = topic(id, before, entry);
        if (!after.equals(before)) {
            save(List.of(), List.of(after));
            record(Action.TOPIC_CHANGED, id);
            if (!after.nl().equals(before.nl())) {
                events.publishEvent(new TopicRenamed(id));
            }
        }
        return new TopicOutcome.Saved(id);
    }

    /** Writes topics under the {@linkplain TopicStore#lock() lock} and tells who must know. */
    void save(List<Topic> fresh, List<Topic> changed) {
        store.save(fresh, changed, clock.instant());
        memory.changing();
        events.publishEvent(new VocabularyChanged(fresh.size(), changed.size()));
    }

    /** Notes for the audit what somebody did with a topic, or with the whole vocabulary. */
    void record(Action action, @Nullable TopicId id) {
        var actor = currentActor.find().map(who -> who.account().value()).orElse(null);
        audit.record(
                new SecurityEvent(action, SecurityEvent.Result.DONE, actor, null, id == null ? null : id.toString()));
    }

    private static Topic candidate(String name) {
        var entry = TopicEntry.named(name);
        return topic(
                TopicId.random(),
                null,
                new TopicEntry(
                        TopicStatus.CANDIDATE,
                        entry.nl(),
                        entry.en(),
                        entry.definition(),
                        entry.synonyms(),
                        entry.abbreviations(),
                        entry.localTerms(),
                        entry.broader(),
                        entry.related()));
    }

    private static Topic topic(TopicId id, @Nullable Topic before, TopicEntry entry) {
        return new Topic(
                id,
                before == null ? 0 : before.version(),
                entry.status(),
                entry.nl(),
                entry.en().isEmpty() ? null : entry.en(),
                entry.definition().isEmpty() ? null : entry.definition(),
                before == null ? null : before.uri(),
                entry.synonyms(),
                entry.abbreviations(),
                entry.localTerms(),
                entry.broader(),
                before == null ? Set.of() : before.narrower(),
                entry.related());
    }

    private static List<Flaw> flaws(TopicEntry entry, @Nullable Topic before, Lexicon lexicon) {
        var flaws = new ArrayList<>(TopicRules.flaws(entry));
        var key = PlainText.key(entry.nl());
        if (before == null || !PlainText.key(before.nl()).equals(key)) {
            lexicon.topics().stream()
                    .filter(other -> before == null || !other.id().equals(before.id()))
                    .filter(other -> Stream.concat(Stream.of(other.nl()), other.synonyms().stream())
                            .anyMatch(word -> PlainText.key(word).equals(key)))
                    .findFirst()
                    .ifPresent(other -> flaws.add(new Flaw("nl", Reason.TAKEN, other.nl())));
        }
        for (var other : entry.broader()) {
            var topic = lexicon.find(other);
            if (topic.isEmpty()) {
                flaws.add(new Flaw("broader", Reason.UNKNOWN_TOPIC, null));
            } else if (before != null && lexicon.isAtOrAbove(other, before.id())) {
                flaws.add(new Flaw("broader", Reason.CIRCLE, topic.get().nl()));
            }
        }
        for (var other : entry.related()) {
            if (lexicon.find(other).isEmpty() || (before != null && other.equals(before.id()))) {
                flaws.add(new Flaw("related", Reason.UNKNOWN_TOPIC, null));
            }
        }
        return flaws;
    }
}
