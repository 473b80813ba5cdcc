package nl.klankbord.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.DepartureOutcome.Flaw;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has announced to leave, so that others can think of who takes over. As with expertise, what the person says is for
 * the whole network and what the organisation says for its own people, until the person says it too.
 */
@Service
@PermitAll
public class Departures {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int YEARS_AHEAD = 3;

    private final ColleagueRepository colleagues;
    private final DepartureRepository departures;
    private final ColleagueLock lock;
    private final ProfileChanges changes;
    private final Clock clock;

    Departures(
            ColleagueRepository colleagues,
            DepartureRepository departures,
            ColleagueLock lock,
            ProfileChanges changes,
            Clock clock) {
        this.colleagues = colleagues;
        this.departures = departures;
        this.lock = lock;
        this.changes = changes;
        this.clock = clock;
    }

    /** What the reader may know of it; empty for who has left, or announced nothing that the reader may know. */
    @Transactional(readOnly = true)
    public Optional<AnnouncedDeparture> of(ColleagueId id, Actor reader) {
        return colleagues
                .findById(id.value())
                .filter(colleague -> !colleague.hasLeft())
                .flatMap(colleague -> departures
                        .findById(id.value())
                        .filter(departure -> departure.ownWord()
                                || reader.worksFor(colleague.partner())
                                || colleague.editableBy(reader)))
                .map(Departure::shown);
    }

    /** Of whom the actor can announce it: the own person, and who administers the partner; empty for others. */
    @Transactional(readOnly = true)
    public Optional<ColleagueCard> announceable(ColleagueId id, Actor actor) {
        return colleagues
                .findById(id.value())
                .filter(colleague -> colleague.editableBy(actor))
                .map(Colleague::card);
    }

    /** Announces the last day, or another one than before. */
    @Transactional
    public DepartureOutcome announce(ColleagueId id, LocalDate lastDay, Actor actor) {
        var colleague = changeable(id, actor);
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        if (lastDay.isBefore(today)) {
            return new DepartureOutcome.Refused(Flaw.PAST);
        }
        if (lastDay.isAfter(today.plusYears(YEARS_AHEAD))) {
            return new DepartureOutcome.Refused(Flaw.TOO_FAR_AWAY);
        }
        var bySelf = colleague.isSelf(actor);
        departures
                .findById(id.value())
                .ifPresentOrElse(
                        known -> known.become(lastDay, bySelf),
                        () -> departures.save(new Departure(id, lastDay, bySelf)));
        changes.made(Action.PROFILE_CHANGED, colleague, actor);
        return new DepartureOutcome.Announced();
    }

    /** Takes over what people announced elsewhere, each in their own word; nobody is told. Whoever announced it is passed over. */
    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public void register(Map<ColleagueId, LocalDate> lastDays) {
        lastDays.forEach((id, day) -> {
            if (departures.findById(id.value()).isEmpty()) {
                departures.save(new Departure(id, day, true));
            }
        });
    }

    /** Takes it back: the person stays. */
    @Transactional
    public void withdraw(ColleagueId id, Actor actor) {
        var colleague = changeable(id, actor);
        departures.findById(id.value()).ifPresent(departures::delete);
        changes.made(Action.PROFILE_CHANGED, colleague, actor);
    }

    /** Who has left announces nothing any more; who comes back some day begins anew. */
    @EventListener
    void on(ColleaguesLeft event) {
        departures.deleteByColleagueIn(
                event.ids().stream().map(ColleagueId::value).toList());
    }

    private Colleague changeable(ColleagueId id, Actor actor) {
        return lock.take(id)
                .filter(colleague -> colleague.editableBy(actor))
                .orElseThrow(() -> new NotAllowed("Announce that colleague " + id + " leaves"));
    }
}
