package nl.klankbord.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.search.SearchChanges;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one colleague go, as a complete list without them does for many. */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class Leaving {

    private final ColleagueLock lock;
    private final SearchChanges search;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leaving(ColleagueLock lock, SearchChanges search, ApplicationEventPublisher events, Clock clock) {
        this.lock = lock;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    /**
     * This colleague works nowhere any more: is not found, cannot sign in, and open work goes back to where it came from
     * ({@link ColleaguesLeft}). Part of a transaction of the caller, in which it keeps the colleague locked. Who left
     * before, or is not known, stays as it was; safe to repeat.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(ColleagueId who) {
        lock.take(who).filter(colleague -> !colleague.hasLeft()).ifPresent(colleague -> {
            colleague.leave(LocalDate.ofInstant(clock.instant(), WorkingDays.HERE));
            search.changed(ColleaguesChanged.KIND, List.of(who.value()));
            events.publishEvent(new ColleaguesLeft(Set.of(who)));
        });
    }
}
