package nl.klankbord.intervision.programme;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.EnrolOutcome.Done;
import nl.klankbord.intervision.programme.EnrolOutcome.Gone;
import nl.klankbord.intervision.programme.EnrolOutcome.Missing;
import nl.klankbord.intervision.programme.EnrolOutcome.NotAccepted;
import nl.klankbord.intervision.programme.EnrolOutcome.Refused;
import nl.klankbord.intervision.programme.EnrolOutcome.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody takes part in a programme: each for oneself. Under the lock of the programme. */
@Service
@PermitAll
public class Enrolling {

    private final MembershipRepository repository;
    private final ProgrammeCheck check;
    private final PrivateWishes wishes;
    private final ProgrammeWork work;

    Enrolling(MembershipRepository repository, ProgrammeCheck check, PrivateWishes wishes, ProgrammeWork work) {
        this.repository = repository;
        this.check = check;
        this.wishes = wishes;
        this.work = work;
    }

    @Transactional
    public EnrolOutcome enrol(ProgrammeId id, EnrolEntry entry, Actor actor) {
        return work.<EnrolOutcome>under(
                        id, programme -> programme.isKnownTo(actor) ? enrol(programme, entry, actor) : new Missing())
                .orElse(new Missing());
    }

    private EnrolOutcome enrol(Programme programme, EnrolEntry entry, Actor actor) {
        if (repository
                .findByProgrammeAndPerson(
                        programme.id().value(), actor.colleague().value())
                .isPresent()) {
            return new Refused(Refusal.ALREADY_ENROLLED);
        }
        var partner = programme.partnerOf(actor);
        if (partner.isEmpty()) {
            return new Refused(Refusal.NOT_INVITED);
        }
        var refusal = programme.refusal(ProgrammeStep.ENROL, actor);
        if (refusal.isPresent() || !programme.takesEnrolmentsOn(work.today())) {
            return new Refused(refusal.orElse(Refusal.ENROLMENT_OVER));
        }
        var flaws = check.flaws(entry, programme);
        if (!flaws.isEmpty()) {
            return new NotAccepted(flaws);
        }
        var membership =
                repository.save(new Membership(programme.id(), actor.colleague(), partner.get(), entry, work.now()));
        repository.flush();
        wishes.put(programme.id(), actor.colleague(), Set.of());
        work.record(Action.MEMBERSHIP_CHANGED, actor, programme.id());
        return done(membership);
    }

    /** @param read the version of the membership that was typed upon */
    @Transactional
    public EnrolOutcome change(ProgrammeId id, int read, EnrolEntry entry, Actor actor) {
        return step(id, MembershipStep.CHANGE, actor, (programme, membership) -> {
            if (membership.version() != read) {
                return new Stale();
            }
            var flaws = check.flaws(entry, programme);
            if (!flaws.isEmpty()) {
                return new NotAccepted(flaws);
            }
            membership.say(entry);
            work.record(Action.MEMBERSHIP_CHANGED, actor, id);
            return done(membership);
        });
    }

    /** Does not take part after all: what was said and wished is erased at once. */
    @Transactional
    public EnrolOutcome withdraw(ProgrammeId id, Actor actor) {
        return step(id, MembershipStep.WITHDRAW, actor, (programme, membership) -> {
            repository.delete(membership);
            repository.flush();
            wishes.erase(id, actor.colleague());
            work.record(Action.MEMBERSHIP_CHANGED, actor, id);
            work.tell(new MembershipMoved(
                    id,
                    actor.colleague(),
                    membership.state(),
                    MembershipState.LEFT,
                    null,
                    actor.colleague(),
                    work.now()));
            return new Gone();
        });
    }

    /** With whom this person would rather not be; only they themselves can ask. */
    @Transactional(readOnly = true)
    public Set<ColleagueId> wishes(ProgrammeId id, Actor actor) {
        return own(id, actor).isPresent() ? wishes.of(id, actor.colleague()) : Set.of();
    }

    /** Keeps with whom this person would rather not be, instead of what was said before; nobody learns that they did. */
    @Transactional
    public EnrolOutcome wish(ProgrammeId id, Collection<ColleagueId> others, Actor actor) {
        return step(id, MembershipStep.CHANGE, actor, (programme, membership) -> {
            var wanted = Set.copyOf(others);
            var flaws = check.wishFlaws(wanted, actor.colleague());
            if (!flaws.isEmpty()) {
                return new NotAccepted(flaws);
            }
            wishes.put(id, actor.colleague(), wanted);
            return done(membership);
        });
    }

    private Optional<Membership> own(ProgrammeId id, Actor actor) {
        return repository.findByProgrammeAndPerson(id.value(), actor.colleague().value());
    }

    private EnrolOutcome step(
            ProgrammeId id, MembershipStep step, Actor actor, BiFunction<Programme, Membership, EnrolOutcome> then) {
        return work.<EnrolOutcome>under(id, programme -> {
                    var own = own(id, actor);
                    if (own.isEmpty()) {
                        return programme.isKnownTo(actor) ? new Refused(Refusal.NOT_ENROLLED) : new Missing();
                    }
                    return own.get().stepsDuring(programme.state()).contains(step)
                            ? then.apply(programme, own.get())
                            : new Refused(Refusal.NOT_NOW);
                })
                .orElse(new Missing());
    }

    private static Done done(Membership membership) {
        return new Done(membership.state(), membership.version());
    }
}
