package nl.klankbord.people;

import nl.klankbord.search.SearchChanges;
import nl.klankbord.vocabulary.TopicRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Other words for a topic are found through the thesaurus at once; its name stands in the documents themselves. */
@Component
class VocabularyListener {

    private final ColleagueRepository repository;
    private final SearchChanges search;

    VocabularyListener(ColleagueRepository repository, SearchChanges search) {
        this.repository = repository;
        this.search = search;
    }

    /** In the transaction that renames. */
    @EventListener
    void on(TopicRenamed renamed) {
        var affected = repository.idsWithExpertise(renamed.id().value());
        if (!affected.isEmpty()) {
            search.changed(ColleagueSource.KIND, affected);
        }
    }
}
