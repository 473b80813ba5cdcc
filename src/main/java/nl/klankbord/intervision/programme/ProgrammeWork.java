package nl.klankbord.intervision.programme;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.intervision.ProgrammeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Does something to a programme, its members or its circles, under its lock. The locking read is the first statement;
 * whatever the session held of the programme is read again after it. Takes part in the caller's transaction.
 */
@Component
class ProgrammeWork {

    private final ProgrammeRepository programmes;
    private final EntityManager session;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    ProgrammeWork(
            ProgrammeRepository programmes,
            EntityManager session,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.programmes = programmes;
        this.session = session;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.HERE);
    }

    /** Empty when there is no such programme. */
    <T> Optional<T> under(ProgrammeId id, Function<Programme, T> work) {
        return programmes.lock(id.value()).flatMap(programmes::findById).map(programme -> {
            session.flush();
            session.refresh(programme);
            return work.apply(programme);
        });
    }

    void tell(Object event) {
        events.publishEvent(event);
    }

    void record(Action action, Actor actor, Object of) {
        audit.record(SecurityEvent.done(
                action, actor.account().value(), actor.partner().value(), of));
    }
}
