package nl.klankbord.planning;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.WorkingDays;
import org.springframework.stereotype.Service;

/**
 * Finds the best moments for something that people of several partners do together. It proposes only: a moment may be
 * gone by the time that somebody books it, so whoever books looks again.
 */
@Service
@RolesAllowed({
    Role.Names.TRAINER,
    Role.Names.FACILITATOR,
    Role.Names.COORDINATOR,
    Role.Names.PARTNER_ADMIN,
    Role.Names.NETWORK_ADMIN
})
public class Planner {

    private final Known known;
    private final Clock clock;

    Planner(Known known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    /**
     * The best few moments or series, explained. A fraction of a second for some hundreds of people over a year.
     *
     * @param search hears how far it is, and may stop it
     */
    public PlanningOutcome propose(PlanningRequest request, Actor actor, Search search) {
        var now = LocalDateTime.ofInstant(clock.instant(), WorkingDays.HERE);
        var flaws = request.flaws(now.toLocalDate());
        if (!flaws.isEmpty()) {
            return new PlanningOutcome.Refused(flaws);
        }
        var gathered = known.about(request, actor, now);
        search.reached(20);
        return gathered.flaws().isEmpty()
                ? new PlanningOutcome.Planned(
                        new Planning(gathered.facts(), request).propose(gathered.warnings(), search))
                : new PlanningOutcome.Refused(gathered.flaws());
    }

    /** Today, where plans are made. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.HERE);
    }
}
