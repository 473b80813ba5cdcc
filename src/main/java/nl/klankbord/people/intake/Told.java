package nl.klankbord.people.intake;

import java.util.Collection;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.ColleaguesChanged;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.people.ColleaguesReturned;
import nl.klankbord.search.SearchChanges;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the index and other modules what an import, or its undoing, did: one event of a kind. */
@Component
class Told {

    private final SearchChanges search;
    private final ApplicationEventPublisher events;

    Told(SearchChanges search, ApplicationEventPublisher events) {
        this.search = search;
        this.events = events;
    }

    /** They were made or changed; who returned is among them. */
    void changed(Set<ColleagueId> ids) {
        if (!ids.isEmpty()) {
            index(ids);
            events.publishEvent(new ColleaguesChanged(ids));
        }
    }

    void left(Set<ColleagueId> ids) {
        if (!ids.isEmpty()) {
            index(ids);
            events.publishEvent(new ColleaguesLeft(ids));
        }
    }

    void returned(Set<ColleagueId> ids) {
        if (!ids.isEmpty()) {
            events.publishEvent(new ColleaguesReturned(ids));
        }
    }

    private void index(Collection<ColleagueId> ids) {
        search.changed(
                ColleaguesChanged.KIND, ids.stream().map(ColleagueId::value).toList());
    }
}
