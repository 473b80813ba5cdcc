package nl.klankbord.people;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.base.Texts;
import nl.klankbord.base.TopicId;
import nl.klankbord.search.SearchChanges;
import nl.klankbord.vocabulary.TopicRenamed;
import nl.klankbord.vocabulary.TopicUse;
import nl.klankbord.vocabulary.TopicsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Profiles follow the vocabulary. Other words for a topic are found through the thesaurus at once; its name stands in
 * the documents themselves.
 */
@Component
class VocabularyListener implements TopicUse {

    private final ColleagueRepository repository;
    private final SearchChanges search;
    private final Texts texts;

    VocabularyListener(ColleagueRepository repository, SearchChanges search, Texts texts) {
        this.repository = repository;
        this.search = search;
        this.texts = texts;
    }

    /** In the transaction that renames. */
    @EventListener
    void on(TopicRenamed renamed) {
        var affected = repository.idsWithExpertise(renamed.id().value());
        if (!affected.isEmpty()) {
            search.changed(ColleagueSource.KIND, affected);
        }
    }

    /** In the transaction that merges. Cost: every profile that names the topic is read and written. */
    @EventListener
    void on(TopicsMerged merged) {
        var from = merged.from();
        var affected = new LinkedHashSet<>(repository.idsWithExpertise(from.value()));
        affected.addAll(repository.idsLearning(from.toString()));
        repository
                .findByIdIn(affected)
                .forEach(colleague -> colleague.knowledge().exchange(from, merged.into()));
        if (!affected.isEmpty()) {
            search.changed(ColleagueSource.KIND, affected);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> inWords(TopicId topic, Locale language) {
        var profiles = new HashSet<>(repository.idsWithExpertise(topic.value()));
        profiles.addAll(repository.idsLearning(topic.toString()));
        return profiles.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get(language, "people.topic.profiles", profiles.size()));
    }
}
