package nl.klankbord.intervision.programme;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.intervision.CircleId;
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
    private final CircleRepository circles;
    private final EntityManager session;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    ProgrammeWork(
            ProgrammeRepository programmes,
            CircleRepository circles,
            EntityManager session,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.programmes = programmes;
        this.circles = circles;
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

    /** The same, with a circle of it; empty when there is no such circle. */
    <T> Optional<T> underOf(CircleId id, BiFunction<Programme, Circle, T> work) {
        return circles.programmeOf(id.value())
                .flatMap(of -> under(new ProgrammeId(of), programme -> circles.findById(id.value())
                        .map(circle -> {
                            session.refresh(circle);
                            return work.apply(programme, circle);
                        })))
                .flatMap(done -> done);
    }

    void tell(Object event) {
        events.publishEvent(event);
    }

    void record(Action action, Actor actor, Object of) {
        audit.record(SecurityEvent.done(
                action, actor.account().value(), actor.partner().value(), of));
    }
}
