package nl.klankbord.vocabulary;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.access.Role;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the shared language tidy: words that colleagues brought are taken up, or become a word of another topic. */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class Moderation {

    private final Vocabulary vocabulary;
    private final TopicStore store;
    private final VocabularyMemory memory;
    private final ObjectProvider<TopicUse> uses;
    private final ApplicationEventPublisher events;

    Moderation(
            Vocabulary vocabulary,
            TopicStore store,
            VocabularyMemory memory,
            ObjectProvider<TopicUse> uses,
            ApplicationEventPublisher events) {
        this.vocabulary = vocabulary;
        this.store = store;
        this.memory = memory;
        this.uses = uses;
        this.events = events;
    }

    /**
     * What taking up one topic in another would touch.
     *
     * @param words that the other topic would gain
     * @param uses in words, each the use of one part of the portal, such as "12 profielen"; empty when unused
     */
    public record MergePreview(Topic from, Topic into, List<String> words, List<String> uses) {

        public MergePreview {
            words = List.copyOf(words);
            uses = List.copyOf(uses);
        }
    }

    /** How taking up one topic in another ended. */
    public sealed interface MergeOutcome {

        record Merged(Topic into) implements MergeOutcome {}

        /** One of them is no longer there, or they are the same topic. */
        record NotThere() implements MergeOutcome {}
    }

    /** The candidate belongs to the shared language; nothing when it is no candidate (any more). */
    @Transactional
    public void accept(TopicId id) {
        become(id, TopicStatus.CANDIDATE, TopicStatus.ACTIVE);
    }

    /** Takes back that a candidate was accepted. */
    @Transactional
    public void reconsider(TopicId id) {
        become(id, TopicStatus.ACTIVE, TopicStatus.CANDIDATE);
    }

    /**
     * Adds a word that means the topic; nothing when it has it already, there is no such topic, or
     * the word {@linkplain Vocabulary#isTerm cannot be} one.
     */
    @Transactional
    public void addWord(TopicId id, String word) {
        store.lock();
        store.load()
                .find(id)
                .filter(topic -> Vocabulary.isTerm(word) && !topic.has(word))
                .ifPresent(topic -> {
                    var draft = new TopicDraft(topic);
                    draft.addSynonym(PlainText.tidy(word));
                    vocabulary.save(List.of(), List.of(draft.topic()));
                    vocabulary.record(Action.TOPIC_CHANGED, topic.id());
                });
    }

    private void become(TopicId id, TopicStatus from, TopicStatus to) {
        store.lock();
        store.load().find(id).filter(topic -> topic.status() == from).ifPresent(topic -> {
            vocabulary.save(List.of(), List.of(topic.with(to)));
            vocabulary.record(Action.TOPIC_CHANGED, id);
        });
    }

    /** What would happen; empty when one of them is not there or they are the same. */
    @Transactional(readOnly = true)
    public Optional<MergePreview> preview(TopicId from, TopicId into, Locale language) {
        var lexicon = memory.asCommitted();
        var gone = lexicon.find(from);
        var stays = lexicon.find(into);
        if (gone.isEmpty()
                || stays.isEmpty()
                || gone.get().id().equals(stays.get().id())) {
            return Optional.empty();
        }
        var words = Stream.concat(gone.get().terms().stream(), gone.get().abbreviations().stream())
                .filter(word -> !stays.get().has(word))
                .distinct()
                .toList();
        return Optional.of(new MergePreview(
                gone.get(),
                stays.get(),
                words,
                uses.orderedStream()
                        .flatMap(use -> use.inWords(gone.get().id(), language).stream())
                        .toList()));
    }

    /**
     * Takes up one topic in another: its words become words of the other, what used it uses the other, and its id leads
     * to the other from then on. Cost: one change for everything that used it.
     */
    @Transactional
    public MergeOutcome merge(TopicId from, TopicId into) {
        store.lock();
        var lexicon = store.load();
        var gone = lexicon.find(from);
        var stays = lexicon.find(into);
        if (gone.isEmpty()
                || stays.isEmpty()
                || gone.get().id().equals(stays.get().id())) {
            return new MergeOutcome.NotThere();
        }
        var merged = merged(gone.get(), stays.get(), lexicon);
        var changed = new ArrayList<Topic>();
        changed.add(merged);
        for (var narrower : gone.get().narrower()) {
            lexicon.find(narrower)
                    .filter(topic -> !topic.id().equals(merged.id()))
                    .map(topic -> topic.below(replaced(topic, gone.get(), merged, lexicon)))
                    .ifPresent(changed::add);
        }
        store.replace(gone.get().id(), merged.id());
        vocabulary.save(List.of(), changed);
        vocabulary.record(Action.TOPIC_MERGED, gone.get().id());
        events.publishEvent(new TopicsMerged(gone.get().id(), merged.id()));
        return new MergeOutcome.Merged(merged);
    }

    private static Topic merged(Topic gone, Topic stays, Lexicon lexicon) {
        var draft = new TopicDraft(stays);
        draft.agree();
        draft.addSynonym(gone.nl());
        gone.synonyms().forEach(draft::addSynonym);
        gone.abbreviations().forEach(draft::addAbbreviation);
        gone.localTerms().forEach((partner, terms) -> terms.forEach(term -> draft.addLocal(partner, term)));
        if (gone.en() != null) {
            draft.translate(gone.en(), false);
            draft.addSynonym(gone.en());
        }
        if (gone.definition() != null) {
            draft.define(gone.definition(), false);
        }
        if (gone.uri() != null) {
            draft.knownAs(gone.uri());
        }
        gone.related().stream().filter(other -> !other.equals(stays.id())).forEach(draft::addRelated);
        gone.broader().stream()
                .filter(other -> !lexicon.isAtOrAbove(other, stays.id()))
                .forEach(draft::addBroader);
        return draft.topic().apartFrom(gone.id());
    }

    /** What a topic falls under once the other is there instead; never itself, directly or in a circle. */
    private static Set<TopicId> replaced(Topic topic, Topic gone, Topic merged, Lexicon lexicon) {
        var broader = new HashSet<>(topic.broader());
        broader.remove(gone.id());
        if (!lexicon.isAtOrAbove(merged.id(), topic.id())) {
            broader.add(merged.id());
        }
        return broader;
    }
}
