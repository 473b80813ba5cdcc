package nl.klankbord.opinion;

import static nl.klankbord.base.Personal.Term.SEVEN_YEARS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.klankbord.base.Retention;
import nl.klankbord.search.SearchChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets requests go that were over years ago, with every word and file of them. What is under a legal hold stays, and what
 * has files of which nobody said what becomes of them. The lesson that somebody shared of it is an article by then.
 */
@Component
class OldDossiers {

    private final OpinionRepository repository;
    private final Attachments attachments;
    private final SearchChanges search;
    private final Clock clock;

    OldDossiers(OpinionRepository repository, Attachments attachments, SearchChanges search, Clock clock) {
        this.repository = repository;
        this.attachments = attachments;
        this.search = search;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<UUID> due() {
        return repository.idsOverBefore(end());
    }

    /** Safe to repeat; not when it was put under a hold in the meantime. */
    @Transactional
    public void remove(UUID id) {
        repository
                .findLockedById(id)
                .filter(_ -> repository.countOverBefore(id, end()) > 0)
                .ifPresent(request -> {
                    attachments.removeAll(request.id());
                    repository.delete(request);
                    search.changed(OpinionSource.KIND, List.of(id));
                });
    }

    private Instant end() {
        return Retention.end(clock, SEVEN_YEARS.period());
    }
}
