package nl.klankbord.intervision.programme;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.compose.Judge;
import nl.klankbord.intervision.compose.Judgement;
import nl.klankbord.intervision.compose.Rule;
import nl.klankbord.intervision.programme.Populations.Gathered;
import nl.klankbord.intervision.programme.ProposalOutcome.Done;
import nl.klankbord.intervision.programme.ProposalOutcome.Missing;
import nl.klankbord.intervision.programme.ProposalOutcome.Refused;
import nl.klankbord.intervision.programme.ProposalOutcome.Stale;
import nl.klankbord.intervision.programme.ProposalPage.MoveEffect;
import nl.klankbord.intervision.programme.ProposalStore.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where who organises a programme makes its circles: by a search in the background, and by hand. What is done by hand is
 * never judged or refused by private wishes.
 */
@Service
@PermitAll
public class Proposals {

    /** Shortest and longest search that can be asked for, in seconds. */
    public static final int SHORTEST = 1;

    public static final int LONGEST = 300;

    /** What a search takes unless somebody says otherwise, in seconds. */
    public static final int USUAL = 20;

    private final ProgrammeRepository programmes;
    private final MembershipRepository memberships;
    private final CircleRepository circles;
    private final ProposalStore store;
    private final ProposalPages pages;
    private final ProposalRuns runs;
    private final Populations populations;
    private final ProgrammeWork work;

    Proposals(
            ProgrammeRepository programmes,
            MembershipRepository memberships,
            CircleRepository circles,
            ProposalStore store,
            ProposalPages pages,
            ProposalRuns runs,
            Populations populations,
            ProgrammeWork work) {
        this.programmes = programmes;
        this.memberships = memberships;
        this.circles = circles;
        this.store = store;
        this.pages = pages;
        this.runs = runs;
        this.populations = populations;
        this.work = work;
    }

    /** The circles as they are now, from when enrolment closed; empty for who does not organise the programme. */
    @Transactional(readOnly = true)
    public Optional<ProposalPage> latest(ProgrammeId id, Actor actor) {
        return arranged(id, actor).map(pages::page);
    }

    /** What moving this person to each other circle would do, by number. */
    @Transactional(readOnly = true)
    public List<MoveEffect> effects(ProgrammeId id, ColleagueId person, Actor actor) {
        return arranged(id, actor)
                .map(programme -> pages.effects(programme, person))
                .orElse(List.of());
    }

    private Optional<Programme> arranged(ProgrammeId id, Actor actor) {
        return programmes
                .findById(id.value())
                .filter(programme -> programme.stepsOpenTo(actor).contains(ProgrammeStep.SEE_MEMBERS));
    }

    /**
     * Searches for circles, from nothing but the pins.
     *
     * @param seconds at most; it ends earlier when nothing gets better
     */
    @Transactional
    public ProposalOutcome start(ProgrammeId id, int seconds, Actor actor) {
        return search(id, seconds, false, actor);
    }

    /** Makes the circles better from where they are, keeping the pins and most others in place. */
    @Transactional
    public ProposalOutcome recompute(ProgrammeId id, int seconds, Actor actor) {
        return search(id, seconds, true, actor);
    }

    private ProposalOutcome search(ProgrammeId id, int seconds, boolean inPlace, Actor actor) {
        if (seconds < SHORTEST || seconds > LONGEST) {
            throw new IllegalArgumentException(SHORTEST + " to " + LONGEST + " seconds");
        }
        return step(id, actor, programme -> {
            var stored = store.find(id);
            if (stored.stateAt(work.now()) == ProposalState.RUNNING) {
                return new Refused(Refusal.SEARCHING);
            }
            var gathered = populations.gathered(programme);
            if (gathered.memberships().size() < programme.terms().least()) {
                return new Refused(Refusal.TOO_FEW_PEOPLE);
            }
            var plan = pages.plan(programme, stored, gathered);
            var population =
                    populations.wished(programme, gathered.population()).pinned(plan.pinned());
            var run = UUID.randomUUID();
            store.begin(id, run, seconds, work.now());
            afterCommit(() -> runs.start(
                    id, run, population, inPlace && !plan.circles().isEmpty() ? plan.composition() : null, seconds));
            work.record(Action.CIRCLES_ARRANGED, actor, id);
            return done(programme);
        });
    }

    private static void afterCommit(Runnable then) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                then.run();
            }
        });
    }

    /** Ends a search that runs here; the best so far is kept. */
    @Transactional
    public ProposalOutcome stop(ProgrammeId id, Actor actor) {
        return step(id, actor, programme -> {
            runs.stop(id);
            return done(programme);
        });
    }

    /**
     * Moves somebody.
     *
     * @param from the circle in which they were seen; null for none
     * @param version of that circle as it was seen; any for none
     * @param to null for no circle
     */
    @Transactional
    public ProposalOutcome move(
            ProgrammeId id,
            ColleagueId person,
            @Nullable CircleId from,
            int version,
            @Nullable CircleId to,
            Actor actor) {
        return change(id, actor, (programme, stored, gathered) -> {
            var plan = stored.content().plan();
            var seats = plan.seatsOf(person);
            if (!gathered.memberships().containsKey(person)
                    || !Objects.equals(
                            from, seats.map(each -> new CircleId(each.id())).orElse(null))
                    || seats.isPresent() && seats.get().version() != version
                    || to != null && plan.find(to).isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(stored.content().with(plan.move(person, to)));
        });
    }

    /** Who is pinned stays in the circle when circles are made again. */
    @Transactional
    public ProposalOutcome pin(ProgrammeId id, ColleagueId person, boolean stays, Actor actor) {
        return change(id, actor, (programme, stored, gathered) -> {
            var plan = stored.content().plan();
            return plan.seatsOf(person).isEmpty()
                    ? Optional.empty()
                    : Optional.of(stored.content().with(plan.pin(person, stays)));
        });
    }

    /**
     * Takes the last step back.
     *
     * @param version of the whole, as it was seen
     */
    @Transactional
    public ProposalOutcome undo(ProgrammeId id, int version, Actor actor) {
        return change(
                id,
                actor,
                (programme, stored, gathered) ->
                        stored.version() != version || stored.content().undo().isEmpty()
                                ? Optional.empty()
                                : Optional.of(stored.content().undone()));
    }

    @FunctionalInterface
    private interface Change {
        /** What becomes of it; empty when somebody else was first. */
        Optional<ProposalStore.Content> of(Programme programme, Stored stored, Gathered gathered);
    }

    private ProposalOutcome change(ProgrammeId id, Actor actor, Change change) {
        return step(id, actor, programme -> {
            var stored = store.find(id);
            if (stored.stateAt(work.now()) == ProposalState.RUNNING) {
                return new Refused(Refusal.SEARCHING);
            }
            var next = change.of(programme, stored, populations.gathered(programme));
            if (next.isEmpty()) {
                return new Stale(pages.page(programme));
            }
            store.keep(id, next.get());
            work.record(Action.CIRCLES_ARRANGED, actor, id);
            return done(programme);
        });
    }

    /**
     * Sends the circles to their members. Whoever has none waits for a place that comes free.
     *
     * @param version of the whole, as it was seen
     */
    @Transactional
    public ProposalOutcome send(ProgrammeId id, int version, Actor actor) {
        return step(id, ProgrammeStep.PROPOSE, actor, programme -> {
            var stored = store.find(id);
            if (stored.stateAt(work.now()) == ProposalState.RUNNING) {
                return new Refused(Refusal.SEARCHING);
            }
            if (stored.version() != version) {
                return new Stale(pages.page(programme));
            }
            var gathered = populations.gathered(programme);
            var plan = pages.plan(programme, stored, gathered);
            return refusal(new Judge(gathered.population()).judge(plan.composition()))
                    .<ProposalOutcome>map(Refused::new)
                    .orElseGet(() -> {
                        send(programme, plan, gathered, actor);
                        return done(programme);
                    });
        });
    }

    /** Of the right size, and without managers of members: for the rest who organises it answers. */
    private static Optional<Refusal> refusal(Judgement judgement) {
        if (judgement.circles().isEmpty()) {
            return Optional.of(Refusal.NO_CIRCLES);
        }
        if (judgement.breaches().getOrDefault(Rule.SIZE, 0) > 0) {
            return Optional.of(Refusal.CIRCLE_SIZE);
        }
        return judgement.breaches().getOrDefault(Rule.MANAGER, 0) > 0
                ? Optional.of(Refusal.MANAGER_IN_CIRCLE)
                : Optional.empty();
    }

    private void send(Programme programme, Plan plan, Gathered gathered, Actor actor) {
        var number = 0;
        for (var seats : plan.circles()) {
            if (!seats.members().isEmpty()) {
                number++;
                var circle = circles.save(new Circle(new CircleId(seats.id()), programme.id(), number));
                seats.members().stream()
                        .map(each ->
                                Objects.requireNonNull(gathered.memberships().get(new ColleagueId(each))))
                        .forEach(member -> propose(member, circle.id(), actor));
            }
        }
        programme.propose(work.now());
        programmes.saveAndFlush(programme);
        store.remove(programme.id());
        work.tell(new ProgrammeMoved(programme.id(), programme.state(), actor.colleague(), work.now()));
        work.record(Action.CIRCLES_SENT, actor, programme.id());
    }

    private void propose(Membership member, CircleId circle, Actor actor) {
        var before = member.state();
        member.propose(circle, work.now());
        memberships.save(member);
        work.tell(new MembershipMoved(
                member.programme(),
                member.person(),
                before,
                MembershipState.PROPOSED,
                circle,
                actor.colleague(),
                work.now()));
    }

    private Done done(Programme programme) {
        return new Done(pages.page(programme));
    }

    private ProposalOutcome step(ProgrammeId id, Actor actor, Function<Programme, ProposalOutcome> then) {
        return step(id, ProgrammeStep.ARRANGE, actor, then);
    }

    private ProposalOutcome step(
            ProgrammeId id, ProgrammeStep step, Actor actor, Function<Programme, ProposalOutcome> then) {
        return work.<ProposalOutcome>under(
                        id,
                        programme -> programme.isKnownTo(actor)
                                ? programme
                                        .refusal(step, actor)
                                        .<ProposalOutcome>map(Refused::new)
                                        .orElseGet(() -> then.apply(programme))
                                : new Missing())
                .orElse(new Missing());
    }
}
