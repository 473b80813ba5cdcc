package nl.klankbord.planning.freebusy;

import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.planning.BusySource;
import nl.klankbord.planning.Span;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendars that people keep elsewhere and chose to add, so that the planner knows when they are taken. Of each only
 * times are kept, for its own person to see and to take away, and for the planner to count with.
 */
@Service
@PermitAll
public class OwnCalendars implements BusySource {

    private final OwnCalendarStore store;
    private final Audit audit;
    private final Clock clock;

    OwnCalendars(OwnCalendarStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** The calendar that somebody added themself. */
    @Transactional(readOnly = true)
    public Optional<OwnCalendar> of(Actor actor) {
        return store.find(actor.colleague())
                .map(kept -> new OwnCalendar(
                        URI.create(kept.address()).getHost(),
                        kept.state(),
                        kept.checkedAt(),
                        kept.times().size()));
    }

    /**
     * Takes this address instead of a former one; it is fetched soon.
     *
     * @return false when it is no address of https on the usual port at a host with a name
     */
    @Transactional
    public boolean add(String typed, Actor actor) {
        var address = CalendarAddress.of(typed);
        address.ifPresent(known -> {
            store.put(actor.colleague(), known.toString(), clock.instant());
            record(Action.OWN_CALENDAR_SET, actor);
        });
        return address.isPresent();
    }

    /** Forgets the address and all that came from it. Safe to repeat. */
    @Transactional
    public void remove(Actor actor) {
        if (store.remove(actor.colleague())) {
            record(Action.OWN_CALENDAR_REMOVED, actor);
        }
    }

    private void record(Action action, Actor actor) {
        audit.record(SecurityEvent.done(
                action, actor.account().value(), actor.partner().value(), actor.colleague()));
    }

    @Override
    public Kind kind() {
        return Kind.OWN_CALENDAR;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ColleagueId, List<Span>> ofColleagues(Collection<ColleagueId> colleagues, Instant from, Instant until) {
        var taken = new HashMap<ColleagueId, List<Span>>();
        store.of(colleagues)
                .forEach(kept -> taken.put(
                        kept.of(),
                        kept.times().stream()
                                .filter(time -> time.from().isBefore(until) && from.isBefore(time.until()))
                                .toList()));
        return taken;
    }

    @EventListener
    void on(ColleaguesLeft event) {
        event.ids().forEach(store::remove);
    }
}
