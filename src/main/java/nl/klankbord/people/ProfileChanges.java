package nl.klankbord.people;

import java.util.Collection;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.search.SearchChanges;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who must hear that colleagues changed: the index, other modules, the audit. In the transaction of the change. */
@Component
class ProfileChanges {

    private final SearchChanges search;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    ProfileChanges(SearchChanges search, ApplicationEventPublisher events, Audit audit) {
        this.search = search;
        this.events = events;
        this.audit = audit;
    }

    /** Somebody changed one of them. */
    void made(Action action, Colleague colleague, Actor by) {
        changed(Set.of(colleague.id()));
        audit.record(SecurityEvent.done(
                action, by.account().value(), colleague.partner().value(), colleague.id()));
    }

    /** They were made or changed; the audit is for the caller. */
    void changed(Collection<ColleagueId> ids) {
        search.changed(
                ColleagueSource.KIND, ids.stream().map(ColleagueId::value).toList());
        events.publishEvent(new ColleaguesChanged(Set.copyOf(ids)));
    }
}
