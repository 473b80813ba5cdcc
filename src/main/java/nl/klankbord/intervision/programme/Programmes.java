package nl.klankbord.intervision.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.intervision.programme.ProgrammeOutcome.Done;
import nl.klankbord.intervision.programme.ProgrammeOutcome.Missing;
import nl.klankbord.intervision.programme.ProgrammeOutcome.NotAccepted;
import nl.klankbord.intervision.programme.ProgrammeOutcome.Refused;
import nl.klankbord.intervision.programme.ProgrammeOutcome.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where programmes are found, read, made and moved on. Who takes part: {@link Enrolling}. Administrators have no say here:
 * who organises a programme made it, was named, or is a coordinator.
 */
@Service
@PermitAll
public class Programmes {

    private final ProgrammeRepository repository;
    private final ProgrammePages pages;
    private final ProgrammeCheck check;
    private final PrivateWishes wishes;
    private final MembershipRepository memberships;
    private final ProgrammeWork work;

    Programmes(
            ProgrammeRepository repository,
            ProgrammePages pages,
            ProgrammeCheck check,
            PrivateWishes wishes,
            MembershipRepository memberships,
            ProgrammeWork work) {
        this.repository = repository;
        this.pages = pages;
        this.check = check;
        this.wishes = wishes;
        this.memberships = memberships;
        this.work = work;
    }

    /** Every programme that this person may know of, the latest first. */
    @Transactional(readOnly = true)
    public List<ProgrammeCard> list(Actor actor) {
        var own = pages.programmesOf(actor);
        return pages.cards(
                repository.latestFirst().stream()
                        .filter(programme -> programme.isKnownTo(actor) || own.contains(programme.id()))
                        .toList(),
                actor);
    }

    /** All that this reader may see of a programme; empty when there is none that they may know of. */
    @Transactional(readOnly = true)
    public Optional<ProgrammePage> page(ProgrammeId id, Actor actor) {
        return repository
                .findById(id.value())
                .filter(programme ->
                        programme.isKnownTo(actor) || pages.programmesOf(actor).contains(id))
                .map(programme -> pages.page(programme, actor));
    }

    /** Whether this person can make a programme. */
    public boolean canOrganise(Actor actor) {
        return actor.is(Role.FACILITATOR) || actor.is(Role.COORDINATOR);
    }

    /** Keeps a programme that only who organises it knows of. */
    @Transactional
    @RolesAllowed({Role.Names.FACILITATOR, Role.Names.COORDINATOR})
    public ProgrammeOutcome draft(ProgrammeEntry typed, Actor actor) {
        var entry = check.complete(typed);
        var flaws = check.flaws(entry);
        if (!flaws.isEmpty()) {
            return new NotAccepted(flaws);
        }
        var programme = repository.saveAndFlush(
                new Programme(ProgrammeId.random(), entry, actor.colleague(), Secrets.next(), work.now()));
        work.record(Action.PROGRAMME_CHANGED, actor, programme.id());
        return done(programme);
    }

    /** @param read the {@linkplain ProgrammePage#version() version} that was typed upon */
    @Transactional
    public ProgrammeOutcome change(ProgrammeId id, int read, ProgrammeEntry typed, Actor actor) {
        return step(id, ProgrammeStep.CHANGE, actor, programme -> {
            if (programme.version() != read) {
                return new Stale();
            }
            var entry = check.complete(typed);
            var flaws = check.flaws(entry);
            flaws.addAll(check.promised(entry, programme));
            if (programme.state() == ProgrammeState.ENROLMENT_OPEN) {
                flaws.addAll(ProgrammeRules.lacks(entry, work.today()));
            }
            if (!flaws.isEmpty()) {
                return new NotAccepted(flaws);
            }
            programme.become(entry);
            return kept(programme, Action.PROGRAMME_CHANGED, actor);
        });
    }

    /** Takes a draft away. */
    @Transactional
    public ProgrammeOutcome remove(ProgrammeId id, Actor actor) {
        return step(id, ProgrammeStep.REMOVE, actor, programme -> {
            repository.delete(programme);
            work.record(Action.PROGRAMME_CANCELLED, actor, programme.id());
            return done(programme);
        });
    }

    @Transactional
    public ProgrammeOutcome openEnrolment(ProgrammeId id, Actor actor) {
        return step(id, ProgrammeStep.OPEN_ENROLMENT, actor, programme -> {
            var flaws = check.flaws(programme.entry());
            flaws.addAll(ProgrammeRules.lacks(programme.entry(), work.today()));
            if (!flaws.isEmpty()) {
                return new NotAccepted(flaws);
            }
            programme.openEnrolment(work.now());
            return moved(programme, actor);
        });
    }

    /** Closes enrolment: from now on the circles are made. */
    @Transactional
    public ProgrammeOutcome compose(ProgrammeId id, Actor actor) {
        return step(id, ProgrammeStep.COMPOSE, actor, programme -> {
            if (memberships.findByProgramme(id.value()).size()
                    < programme.terms().least()) {
                return new Refused(Refusal.TOO_FEW_PEOPLE);
            }
            programme.compose(wishes.all(id).size(), work.now());
            return moved(programme, actor);
        });
    }

    /** The series are over: people say how it was. */
    @Transactional
    public ProgrammeOutcome evaluate(ProgrammeId id, Actor actor) {
        return step(id, ProgrammeStep.EVALUATE, actor, programme -> {
            programme.evaluate(work.now());
            return moved(programme, actor);
        });
    }

    /** It is over: the private wishes are erased at once, what people said later. */
    @Transactional
    public ProgrammeOutcome close(ProgrammeId id, Actor actor) {
        return step(id, ProgrammeStep.CLOSE, actor, programme -> {
            programme.close(work.now());
            wishes.eraseAll(id);
            return moved(programme, actor);
        });
    }

    /** It does not go on: who takes part hears of it. */
    @Transactional
    public ProgrammeOutcome cancel(ProgrammeId id, Actor actor) {
        return step(id, ProgrammeStep.CANCEL, actor, programme -> {
            programme.cancel(work.now());
            wishes.eraseAll(id);
            return moved(programme, actor);
        });
    }

    private ProgrammeOutcome moved(Programme programme, Actor actor) {
        work.tell(new ProgrammeMoved(programme.id(), programme.state(), actor.colleague(), work.now()));
        return kept(
                programme,
                programme.state() == ProgrammeState.CANCELLED ? Action.PROGRAMME_CANCELLED : Action.PROGRAMME_MOVED,
                actor);
    }

    private ProgrammeOutcome kept(Programme programme, Action action, Actor actor) {
        repository.saveAndFlush(programme);
        work.record(action, actor, programme.id());
        return done(programme);
    }

    private ProgrammeOutcome step(
            ProgrammeId id, ProgrammeStep step, Actor actor, Function<Programme, ProgrammeOutcome> then) {
        return work.<ProgrammeOutcome>under(
                        id,
                        programme -> programme.isKnownTo(actor)
                                ? programme
                                        .refusal(step, actor)
                                        .<ProgrammeOutcome>map(Refused::new)
                                        .orElseGet(() -> then.apply(programme))
                                : new Missing())
                .orElse(new Missing());
    }

    private static Done done(Programme programme) {
        return new Done(programme.id(), programme.state(), programme.version());
    }
}
