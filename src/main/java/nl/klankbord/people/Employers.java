package nl.klankbord.people;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.EmploymentOutcome.Flaw;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For whom colleagues work: the own partner and, of some, others besides. An organisation says itself who else works for
 * it, since they read along there: its own administrator writes it down, or the network's.
 */
@Service
@PermitAll
public class Employers {

    /** Lines about one colleague that hold now or later. */
    static final int MOST = 20;

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final ColleagueRepository colleagues;
    private final ColleagueLock lock;
    private final EmploymentRepository employments;
    private final Partners partners;
    private final ProfileChanges changes;
    private final Audit audit;
    private final Clock clock;

    Employers(
            ColleagueRepository colleagues,
            ColleagueLock lock,
            EmploymentRepository employments,
            Partners partners,
            ProfileChanges changes,
            Audit audit,
            Clock clock) {
        this.colleagues = colleagues;
        this.lock = lock;
        this.employments = employments;
        this.partners = partners;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The partners that a colleague works for on a day, the own one first; none for who has left or is not there. */
    @Transactional(readOnly = true)
    public Set<PartnerId> of(ColleagueId colleague, LocalDate day) {
        return of(List.of(colleague), day).getOrDefault(colleague, Set.of());
    }

    /** As for one colleague; who has left or is not there is left out. Cost: two queries, so some hundreds at once. */
    @Transactional(readOnly = true)
    public Map<ColleagueId, Set<PartnerId>> of(Collection<ColleagueId> ids, LocalDate day) {
        var uuids = ids.stream().map(ColleagueId::value).toList();
        if (uuids.isEmpty()) {
            return Map.of();
        }
        var employers = new HashMap<ColleagueId, Set<PartnerId>>();
        colleagues.findByIdInAndLeftOnIsNull(uuids).forEach(colleague -> employers
                .computeIfAbsent(colleague.id(), _ -> new LinkedHashSet<>())
                .add(colleague.partner()));
        employments.on(uuids, day).forEach(one -> {
            if (employers.get(one.colleague()) instanceof Set<PartnerId> known) {
                known.add(one.partner());
            }
        });
        return employers;
    }

    /** A colleague for whom other employers can be written down; empty when there is none, or not by this actor. */
    @Transactional(readOnly = true)
    public Optional<Editable> editable(ColleagueId id, Actor actor) {
        return colleagues
                .findById(id.value())
                .filter(colleague -> colleague.employmentsEditableBy(actor))
                .map(colleague -> new Editable(
                        colleague.card(),
                        partners.all().stream()
                                .filter(partner -> actor.administers(partner.id()))
                                .filter(partner -> !partner.id().equals(colleague.partner()))
                                .toList(),
                        employments.since(id.value(), today()).stream()
                                .map(Employment::shown)
                                .toList()));
    }

    /**
     * Other employers of a colleague, to be changed.
     *
     * @param choices the partners for which the actor can write it down
     * @param employments all that hold now or later, those of other partners included
     */
    public record Editable(ColleagueCard card, List<PartnerCard> choices, List<OtherEmployment> employments) {

        public Editable {
            choices = List.copyOf(choices);
            employments = List.copyOf(employments);
        }

        /** Whether the actor may change this line. */
        public boolean mayChange(OtherEmployment line) {
            return choices.stream()
                    .anyMatch(partner -> partner.id().equals(line.entry().partner()));
        }
    }

    /**
     * Writes down that a colleague works for another partner too, by an administrator of that partner; otherwise
     * {@link NotAllowed}.
     *
     * @param read what was typed upon; null for a new one
     */
    @Transactional
    public EmploymentOutcome save(ColleagueId id, @Nullable OtherEmployment read, EmploymentEntry typed, Actor actor) {
        var colleague = changeable(id, typed.partner(), actor);
        var known = employments.findByColleague(id.value());
        var before = read == null ? null : find(known, read, actor);
        if (read != null && before == null) {
            return new EmploymentOutcome.Stale();
        }
        var flaws = Employment.flaws(typed, colleague.partner(), today());
        if (partners.find(typed.partner()).isEmpty()) {
            flaws.add(Flaw.UNKNOWN_PARTNER);
        }
        if (known.stream().anyMatch(one -> !one.equals(before) && one.overlaps(typed))) {
            flaws.add(Flaw.TWICE);
        }
        if (before == null && known.stream().filter(one -> !one.isOver(today())).count() >= MOST) {
            flaws.add(Flaw.TOO_MANY);
        }
        if (!flaws.isEmpty()) {
            return new EmploymentOutcome.Refused(List.copyOf(flaws));
        }
        if (before == null) {
            employments.save(new Employment(id, typed));
        } else {
            before.become(typed);
        }
        tell(id, typed.partner(), actor);
        return new EmploymentOutcome.Saved();
    }

    /** Takes a line away as if it never was; who stops working there gets a last day instead. */
    @Transactional
    public EmploymentOutcome remove(ColleagueId id, OtherEmployment read, Actor actor) {
        changeable(id, read.entry().partner(), actor);
        var found = find(employments.findByColleague(id.value()), read, actor);
        if (found == null) {
            return new EmploymentOutcome.Stale();
        }
        employments.delete(found);
        tell(id, found.partner(), actor);
        return new EmploymentOutcome.Saved();
    }

    /** As it was read; null when it is otherwise by now. */
    private static @Nullable Employment find(List<Employment> known, OtherEmployment read, Actor actor) {
        var found = known.stream()
                .filter(one -> one.is(read.id()) && one.version() == read.version())
                .findFirst()
                .orElse(null);
        if (found != null && !actor.administers(found.partner())) {
            throw new NotAllowed("Change who works for partner " + found.partner());
        }
        return found;
    }

    /** Locked, so that two who write at once see each other's lines. */
    private Colleague changeable(ColleagueId id, PartnerId partner, Actor actor) {
        return lock.take(id)
                .filter(colleague -> colleague.employmentsEditableBy(actor) && actor.administers(partner))
                .orElseThrow(() -> new NotAllowed("Say that colleague " + id + " works for partner " + partner));
    }

    private void tell(ColleagueId id, PartnerId partner, Actor actor) {
        changes.changed(Set.of(id));
        audit.record(
                SecurityEvent.done(Action.EMPLOYMENT_CHANGED, actor.account().value(), partner.value(), id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
