package nl.klankbord.intervision.programme;

import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.MemberLeft;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.AcceptancePage.Fellow;
import nl.klankbord.intervision.programme.ProgrammeOutcome.Missing;
import nl.klankbord.intervision.programme.ProgrammeOutcome.Refused;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of circles after they were sent: each member accepts or declines for oneself, without a reason; whoever
 * organises the programme fills places and lets circles begin.
 */
@Service
@PermitAll
public class Acceptance {

    private final ProgrammeRepository programmes;
    private final CircleRepository circles;
    private final MembershipRepository memberships;
    private final CircleStarts starts;
    private final Refills refills;
    private final People people;
    private final ProgrammeWork work;

    Acceptance(
            ProgrammeRepository programmes,
            CircleRepository circles,
            MembershipRepository memberships,
            CircleStarts starts,
            Refills refills,
            People people,
            ProgrammeWork work) {
        this.programmes = programmes;
        this.circles = circles;
        this.memberships = memberships;
        this.starts = starts;
        this.refills = refills;
        this.people = people;
        this.work = work;
    }

    // A member

    /** A circle for who is in it, or was asked; for anybody else there is none. */
    @Transactional(readOnly = true)
    public Optional<AcceptancePage> page(CircleId id, Actor actor) {
        return circles.findById(id.value()).flatMap(circle -> {
            var in = starts.in(id);
            return in.stream()
                    .filter(each -> each.isOf(actor.colleague()))
                    .findFirst()
                    .flatMap(own -> programmes
                            .findById(circle.programme().value())
                            .map(programme -> page(programme, circle, in, own)));
        });
    }

    private AcceptancePage page(Programme programme, Circle circle, List<Membership> in, Membership own) {
        var names = people.cards(in.stream().map(Membership::person).collect(Collectors.toSet()));
        var terms = programme.terms();
        return new AcceptancePage(
                circle.id(),
                programme.id(),
                terms.title(),
                terms.purpose(),
                circle.number(),
                own.state(),
                in.stream()
                        .filter(each -> !each.isOf(own.person()) && names.containsKey(each.person()))
                        .map(each -> new Fellow(Objects.requireNonNull(names.get(each.person())), each.facilitates()))
                        .sorted((one, other) -> Names.BY_SURNAME.compare(one.who(), other.who()))
                        .toList(),
                shared(in),
                terms.meetings(),
                terms.minutes(),
                terms.rhythmWeeks(),
                terms.beginsOn(),
                terms.endsOn(),
                terms.place(),
                terms.eraseDays(),
                (int) in.stream()
                        .filter(each -> each.state() == MembershipState.PROPOSED && !each.isOf(own.person()))
                        .count(),
                circle.isStarted(),
                own.stepsDuring(programme.state()));
    }

    static Set<HalfDay> shared(List<Membership> in) {
        var shared = in.isEmpty() ? EnumSet.noneOf(HalfDay.class) : EnumSet.allOf(HalfDay.class);
        in.forEach(each -> shared.retainAll(each.halfDays()));
        return shared;
    }

    /** Accepts the circle and the ground rules: secrecy, presence, equal standing, no reporting to managers. */
    @Transactional
    public EnrolOutcome accept(CircleId id, Actor actor) {
        return step(id, MembershipStep.ACCEPT, actor, (programme, own) -> own.accept(work.now()));
    }

    /** Without a reason. */
    @Transactional
    public EnrolOutcome decline(CircleId id, Actor actor) {
        return step(id, MembershipStep.DECLINE, actor, (programme, own) -> own.decline(work.now()));
    }

    /** Does not come for a while, and reads nothing of the circle until they are back. */
    @Transactional
    public EnrolOutcome pause(CircleId id, Actor actor) {
        return step(id, MembershipStep.PAUSE, actor, (programme, own) -> own.pause(work.now()));
    }

    @Transactional
    public EnrolOutcome resume(CircleId id, Actor actor) {
        return step(id, MembershipStep.RESUME, actor, (programme, own) -> own.resume(work.now()));
    }

    @Transactional
    public EnrolOutcome leave(CircleId id, Actor actor) {
        return step(id, MembershipStep.LEAVE, actor, (programme, own) -> own.leave(work.now()));
    }

    /** Waits for another circle after declining one. */
    @Transactional
    public EnrolOutcome rejoin(ProgrammeId id, Actor actor) {
        return work.<EnrolOutcome>under(id, programme -> memberships
                        .findByProgrammeAndPerson(id.value(), actor.colleague().value())
                        .map(own ->
                                step(programme, own, MembershipStep.REJOIN, actor, (_, _) -> own.rejoin(work.now())))
                        .orElse(new EnrolOutcome.Missing()))
                .orElse(new EnrolOutcome.Missing());
    }

    @FunctionalInterface
    private interface Verb {
        void on(Programme programme, Membership own);
    }

    private EnrolOutcome step(CircleId id, MembershipStep step, Actor actor, Verb verb) {
        return work.underOf(id, (programme, circle) -> starts.in(id).stream()
                        .filter(each -> each.isOf(actor.colleague()))
                        .findFirst()
                        .map(own -> step(programme, own, step, actor, verb))
                        .orElse(new EnrolOutcome.Missing()))
                .orElse(new EnrolOutcome.Missing());
    }

    private EnrolOutcome step(Programme programme, Membership own, MembershipStep step, Actor actor, Verb verb) {
        if (!own.stepsDuring(programme.state()).contains(step)) {
            return new EnrolOutcome.Refused(Refusal.NOT_NOW);
        }
        change(programme, own, actor.colleague(), membership -> verb.on(programme, membership));
        work.record(Action.MEMBERSHIP_CHANGED, actor, programme.id());
        return new EnrolOutcome.Done(own.state(), own.version());
    }

    /** Changes a membership and does what follows from it. @param by null for the portal itself */
    void change(Programme programme, Membership membership, @Nullable ColleagueId by, Consumer<Membership> verb) {
        var before = membership.state();
        var circle = membership.circle();
        verb.accept(membership);
        memberships.save(membership);
        memberships.flush();
        work.tell(new MembershipMoved(
                programme.id(), membership.person(), before, membership.state(), circle, by, work.now()));
        if (circle != null
                && before == MembershipState.ACCEPTED
                && circles.findById(circle.value()).filter(Circle::isStarted).isPresent()) {
            work.tell(new MemberLeft(circle, membership.person()));
        }
        starts.settle(programme, by);
        programmes.saveAndFlush(programme);
    }

    // Who organises it

    /** Who could take a place in this circle, best first; none when it is full. */
    @Transactional(readOnly = true)
    public List<Refill> refills(CircleId id, Actor actor) {
        return circles.findById(id.value())
                .flatMap(circle -> programmes.findById(circle.programme().value()))
                .filter(programme -> programme.stepsOpenTo(actor).contains(ProgrammeStep.REFILL))
                .map(programme -> refills.of(programme, id))
                .orElse(List.of());
    }

    /** Asks somebody without a circle to take a place in this one. */
    @Transactional
    public ProgrammeOutcome propose(CircleId id, ColleagueId person, Actor actor) {
        return step(id, ProgrammeStep.REFILL, actor, (programme, circle) -> {
            if (refills.of(programme, id).stream()
                    .noneMatch(refill -> refill.who().id().equals(person))) {
                return new Refused(Refusal.NO_PLACE);
            }
            var membership = memberships
                    .findByProgrammeAndPerson(programme.id().value(), person.value())
                    .orElseThrow();
            change(programme, membership, actor.colleague(), each -> each.propose(id, work.now()));
            work.record(Action.CIRCLES_ARRANGED, actor, programme.id());
            return done(programme);
        });
    }

    /** Lets a circle begin of which enough accepted, whoever is still to answer; its programme runs from then on. */
    @Transactional
    public ProgrammeOutcome start(CircleId id, Actor actor) {
        return step(id, ProgrammeStep.START, actor, (programme, circle) -> {
            if (!circle.isStarted() && !starts.isEnough(programme, circle)) {
                return new Refused(Refusal.TOO_FEW_ACCEPTED);
            }
            starts.begin(programme, circle, actor.colleague());
            programmes.saveAndFlush(programme);
            work.record(Action.CIRCLE_STARTED, actor, id);
            return done(programme);
        });
    }

    /** Lets every circle begin of which enough accepted. */
    @Transactional
    public ProgrammeOutcome startAll(ProgrammeId id, Actor actor) {
        return work.<ProgrammeOutcome>under(id, programme -> {
                    if (!programme.isKnownTo(actor)) {
                        return new Missing();
                    }
                    var refusal = programme.refusal(ProgrammeStep.START, actor);
                    if (refusal.isPresent()) {
                        return new Refused(refusal.get());
                    }
                    if (!starts.beginAll(programme, actor.colleague())) {
                        return new Refused(Refusal.TOO_FEW_ACCEPTED);
                    }
                    programmes.saveAndFlush(programme);
                    work.record(Action.CIRCLE_STARTED, actor, id);
                    return done(programme);
                })
                .orElse(new Missing());
    }

    private ProgrammeOutcome step(
            CircleId id, ProgrammeStep step, Actor actor, BiFunction<Programme, Circle, ProgrammeOutcome> then) {
        return work.<ProgrammeOutcome>underOf(
                        id,
                        (programme, circle) -> programme.isKnownTo(actor)
                                ? programme
                                        .refusal(step, actor)
                                        .<ProgrammeOutcome>map(Refused::new)
                                        .orElseGet(() -> then.apply(programme, circle))
                                : new Missing())
                .orElse(new Missing());
    }

    private static ProgrammeOutcome.Done done(Programme programme) {
        return new ProgrammeOutcome.Done(programme.id(), programme.state(), programme.version());
    }
}
