package nl.klankbord.opinion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * A request for an opinion: its state, who has to do with it, and its clock. It holds no text; that lies sealed beside
 * it ({@link OpinionTexts}). Each verb answers why it was refused, or nothing and then it is done.
 */
@Entity
@Table(name = "opinion_request")
class OpinionRequest {

    @Id
    @NotPersonal
    private UUID id;

    @Version
    @NotPersonal
    private int version;

    @Embedded
    private Parties parties;

    @Embedded
    private PublicCard card;

    @Embedded
    private OpinionTimer timer;

    @Embedded
    private Afterwards afterwards;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private OpinionState state;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private Visibility visibility;

    @NotPersonal
    private Instant madeAt;

    @NotPersonal
    private Instant turnSince;

    @NotPersonal
    private boolean decisionGround;

    @NotPersonal
    private boolean fourEyes;

    @NotPersonal
    private boolean coordinatorMayOffer;

    /** An interest was declared and the requester has said nothing to it yet. */
    @NotPersonal
    private boolean interestOpen;

    @NotPersonal
    private boolean interestWaived;

    @NotPersonal
    private @Nullable LocalDate promised;

    /** When the portal ends it because its requester left; null while the requester is there. */
    @NotPersonal
    private @Nullable Instant endsAt;

    @Embedded
    private AdviceNumbers advice;

    @ElementCollection
    @CollectionTable(name = "opinion_audience", joinColumns = @JoinColumn(name = "request"))
    @Column(name = "token")
    @NotPersonal
    private Set<String> audience;

    @SuppressWarnings("NullAway.Init")
    protected OpinionRequest() {}

    OpinionRequest(OpinionId id, ColleagueId requester, PartnerId partner, OpinionEntry entry, Instant now) {
        this.id = id.value();
        this.parties = new Parties(requester, partner);
        this.card = PublicCard.none();
        this.timer = new OpinionTimer();
        this.afterwards = new Afterwards();
        this.advice = new AdviceNumbers();
        this.state = OpinionState.DRAFT;
        this.madeAt = now;
        this.turnSince = now;
        this.visibility = entry.visibility();
        retype(entry, now);
        this.audience = new HashSet<>(Readers.tokens(this));
    }

    // What may be done and seen

    /** The steps that this person can take now. */
    Set<OpinionStep> stepsOpenTo(Hand hand) {
        return movesOpenTo(hand).keySet();
    }

    /** The same steps, each with the state that it leads to. */
    Map<OpinionStep, OpinionState> movesOpenTo(Hand hand) {
        var open = new EnumMap<OpinionStep, OpinionState>(OpinionStep.class);
        for (var step : OpinionStep.values()) {
            StepTable.row(step, this, hand).ifPresent(row -> open.put(step, row.target(this)));
        }
        return open;
    }

    /** Why a step is not open to this person; empty when it is. */
    Optional<Refusal> refusal(OpinionStep step, Hand hand) {
        return StepTable.row(step, this, hand).isPresent()
                ? Optional.empty()
                : Optional.of(StepTable.reason(step, this, hand));
    }

    /** How much this person sees. */
    Sight sightOf(Hand hand) {
        return Readers.sight(this, hand);
    }

    // Verbs

    /** Takes over what was typed again while it is a draft. */
    void retype(OpinionEntry entry, Instant now) {
        if (state == OpinionState.DRAFT) {
            visibility = entry.visibility();
            decisionGround = entry.ground() == null || entry.ground().mayBe();
            fourEyes = entry.fourEyes();
            coordinatorMayOffer = entry.coordinatorMayOffer();
            turnSince = now;
        }
    }

    /** What was typed is complete and passed the gate. */
    Optional<Refusal> submit(PublicCard shown, Set<ColleagueId> recipients, Hand by, Time time) {
        return step(OpinionStep.SUBMIT, by, time, () -> {
            card = visibility == Visibility.NAMED_ONLY ? PublicCard.none() : shown;
            parties.readOnlyBy(recipients);
        });
    }

    /** @param unfit why the one who is asked cannot take it on */
    Optional<Refusal> offer(ColleagueId to, PartnerId partner, @Nullable Refusal unfit, Hand by, Time time) {
        if (unfit != null && refusal(OpinionStep.OFFER, by).isEmpty()) {
            return Optional.of(unfit);
        }
        return step(OpinionStep.OFFER, by, time, () -> {
            parties.invite(to, partner);
            forgetInterest();
            timer.start(OpinionClock.RESPONSE, WorkingDays.days(time.terms().response()), partner, time);
        });
    }

    Optional<Refusal> queue(Hand by, Time time) {
        return step(OpinionStep.QUEUE, by, time, () -> parties.uninvite(false));
    }

    Optional<Refusal> claim(Hand by, Time time) {
        return step(OpinionStep.CLAIM, by, time, () -> {
            var partner = Objects.requireNonNull(by.partner());
            parties.takeOn(Objects.requireNonNull(by.colleague()), partner);
            timer.start(OpinionClock.RESPONSE, WorkingDays.days(time.terms().response()), partner, time);
        });
    }

    Optional<Refusal> decline(Hand by, Time time) {
        return step(OpinionStep.DECLINE, by, time, () -> parties.uninvite(true));
    }

    /** The reviewer names an interest; the requester has to waive it first, and the clock waits for that. */
    Optional<Refusal> declareInterest(Hand by, Time time) {
        var refused = refusal(OpinionStep.ACCEPT, by);
        if (refused.isEmpty()) {
            interestOpen = true;
            turnSince = time.now();
            timer.pause(time);
        }
        return refused;
    }

    Optional<Refusal> waive(Hand by, Time time) {
        return step(OpinionStep.WAIVE, by, time, () -> {
            interestOpen = false;
            interestWaived = true;
            timer.resume(time);
        });
    }

    /** @param on the day that is promised; null for the usual time */
    Optional<Refusal> accept(@Nullable LocalDate on, Hand by, Time time) {
        return step(OpinionStep.ACCEPT, by, time, () -> {
            var partner = Objects.requireNonNull(by.partner());
            parties.takeOn(Objects.requireNonNull(by.colleague()), partner);
            var days = time.days(partner);
            var end = on == null
                    ? days.plus(time.now(), WorkingDays.days(time.terms().delivery()))
                    : WorkingDays.endOf(days.onOrAfter(on));
            promised = Time.dayEndingAt(end);
            timer.start(OpinionClock.DELIVERY, days.between(time.now(), end), partner, time);
        });
    }

    Optional<Refusal> start(Hand by, Time time) {
        return step(OpinionStep.START, by, time, () -> {});
    }

    Optional<Refusal> askInfo(Hand by, Time time) {
        return step(OpinionStep.ASK_INFO, by, time, () -> timer.pause(time));
    }

    Optional<Refusal> answer(Hand by, Time time) {
        return step(OpinionStep.ANSWER, by, time, () -> timer.resume(time));
    }

    /** The reviewer writes; answers which version, or nothing when it is not for this person to write now. */
    Optional<Integer> write(Hand by) {
        return mayWrite(by) ? Optional.of(advice.write()) : Optional.empty();
    }

    boolean mayWrite(Hand by) {
        return state == OpinionState.IN_REVIEW && parties.partsOf(by).contains(Doer.REVIEWER);
    }

    Optional<Refusal> askCheck(ColleagueId colleague, Hand by, Time time) {
        if (parties.takesPart(colleague) && refusal(OpinionStep.ASK_CHECK, by).isEmpty()) {
            return Optional.of(Refusal.CHECKER_TAKES_PART);
        }
        return step(OpinionStep.ASK_CHECK, by, time, () -> {
            parties.checkedBy(colleague);
            advice.fix();
        });
    }

    Optional<Refusal> check(boolean approves, Hand by, Time time) {
        return step(OpinionStep.CHECK, by, time, () -> advice.approve(approves));
    }

    Optional<Refusal> deliver(int minutes, Hand by, Time time) {
        return step(OpinionStep.DELIVER, by, time, () -> {
            advice.fix();
            afterwards.delivered(minutes, time.now());
            timer.start(
                    OpinionClock.CLOSING, WorkingDays.days(time.terms().closing()), parties.requesterPartner(), time);
        });
    }

    Optional<Refusal> release(Hand by, Time time) {
        var begun = state != OpinionState.CLAIMED && state != OpinionState.ACCEPTED;
        return step(OpinionStep.RELEASE, by, time, () -> {
            parties.giveBack(begun);
            promised = null;
            advice.beginAnew();
        });
    }

    Optional<Refusal> expire(Hand by, Time time) {
        return step(OpinionStep.EXPIRE, by, time, () -> parties.uninvite(true));
    }

    Optional<Refusal> close(Closing.Uptake uptake, Hand by, Time time) {
        return step(OpinionStep.CLOSE, by, time, () -> afterwards.closed(uptake, time.now()));
    }

    Optional<Refusal> withdraw(Hand by, Time time) {
        return step(OpinionStep.WITHDRAW, by, time, () -> {
            parties.uninvite(false);
            afterwards.withdrawn(time.now());
        });
    }

    /** Nobody is there any more to answer or to close; whether that ends it after a while, which begins now. */
    boolean requesterLeft(Time time) {
        // What is delivered is closed by its own clock, and an untouched draft goes by itself.
        if (endsAt != null || state == OpinionState.DRAFT || state == OpinionState.DELIVERED || state.isOver()) {
            return false;
        }
        endsAt = time.days(parties.requesterPartner())
                .plus(time.now(), WorkingDays.days(time.terms().closing()));
        return true;
    }

    void requesterReturned() {
        endsAt = null;
    }

    /** Withdraws what is left behind, unless the advice came first. */
    Optional<Refusal> end(Time time) {
        if (endsAt == null || endsAt.isAfter(time.now())) {
            return Optional.of(Refusal.NOT_NOW);
        }
        endsAt = null;
        return withdraw(Hand.portal(), time);
    }

    /** Looks at the clock: what has to be told, and what happens by itself when the time is over. */
    Ticked tick(Time time) {
        var signals = timer.tick(time);
        if (signals.stream().noneMatch(signal -> signal.percent() == 100)) {
            return new Ticked(signals, null);
        }
        var portal = Hand.portal();
        return switch (state) {
            case OFFERED, QUEUED -> new Ticked(signals, expire(portal, time).isEmpty() ? OpinionStep.EXPIRE : null);
            case CLAIMED -> new Ticked(signals, release(portal, time).isEmpty() ? OpinionStep.RELEASE : null);
            case DELIVERED ->
                new Ticked(
                        signals, close(Closing.Uptake.UNANSWERED, portal, time).isEmpty() ? OpinionStep.CLOSE : null);
            default -> new Ticked(signals, null);
        };
    }

    private Optional<Refusal> step(OpinionStep step, Hand by, Time time, Runnable effect) {
        var row = StepTable.row(step, this, by);
        if (row.isEmpty()) {
            return Optional.of(StepTable.reason(step, this, by));
        }
        var to = row.get().target(this);
        effect.run();
        arrive(to, time);
        return Optional.empty();
    }

    private void arrive(OpinionState to, Time time) {
        var before = state;
        state = to;
        turnSince = time.now();
        if (to != before && !Set.of(OpinionState.OFFERED, OpinionState.CLAIMED).contains(to)) {
            forgetInterest();
        }
        switch (to) {
            case QUEUED -> timer.start(OpinionClock.RESPONSE, timeInQueue(time), parties.requesterPartner(), time);
            case SUBMITTED, EXPIRED, CLOSED, WITHDRAWN -> timer.stop();
            default -> {}
        }
        var readers = Readers.tokens(this);
        audience.retainAll(readers);
        audience.addAll(readers);
    }

    private void forgetInterest() {
        interestOpen = false;
        interestWaived = false;
    }

    /** Until the day on which the advice is wanted, at least the usual time to answer. */
    private Duration timeInQueue(Time time) {
        var least = WorkingDays.days(time.terms().response());
        var wanted = card.wantedBy();
        if (wanted == null) {
            return least;
        }
        var days = time.days(parties.requesterPartner());
        var until = days.between(time.now(), WorkingDays.endOf(days.onOrAfter(wanted)));
        return until.compareTo(least) > 0 ? until : least;
    }

    // What it tells

    OpinionId id() {
        return new OpinionId(id);
    }

    int version() {
        return version;
    }

    OpinionState state() {
        return state;
    }

    Visibility visibility() {
        return visibility;
    }

    Parties parties() {
        return parties;
    }

    PublicCard card() {
        return card;
    }

    OpinionTimer timer() {
        return timer;
    }

    Afterwards afterwards() {
        return afterwards;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant turnSince() {
        return turnSince;
    }

    boolean decisionGround() {
        return decisionGround;
    }

    boolean fourEyes() {
        return fourEyes;
    }

    boolean coordinatorMayOffer() {
        return coordinatorMayOffer;
    }

    boolean interestOpen() {
        return interestOpen;
    }

    boolean interestWaived() {
        return interestWaived;
    }

    @Nullable
    LocalDate promised() {
        return promised;
    }

    /** The reviewer declared to be independent and took it on. */
    boolean isAccepted() {
        return promised != null;
    }

    @Nullable
    Instant endsAt() {
        return endsAt;
    }

    AdviceNumbers advice() {
        return advice;
    }

    /** Tokens of those who may know of it, to be compared with {@code Actor.audiences()}. */
    Set<String> audience() {
        return Set.copyOf(audience);
    }

    /** On whose plate it is: who was asked, or has it in hand. */
    @Nullable
    ColleagueId holder() {
        if (parties.invited() != null) {
            return parties.invited();
        }
        return OpinionState.IN_HAND.contains(state) ? parties.reviewer() : null;
    }

    Before before() {
        return new Before(state, holder());
    }

    /** Whose turn it is. */
    OpinionTurn.Holder turn() {
        return switch (state) {
            case DRAFT, SUBMITTED, EXPIRED, NEEDS_INFO, DELIVERED -> OpinionTurn.Holder.REQUESTER;
            case OFFERED -> interestOpen ? OpinionTurn.Holder.REQUESTER : OpinionTurn.Holder.INVITED;
            case QUEUED -> OpinionTurn.Holder.QUEUE;
            case CLAIMED -> interestOpen ? OpinionTurn.Holder.REQUESTER : OpinionTurn.Holder.REVIEWER;
            case ACCEPTED, IN_REVIEW -> OpinionTurn.Holder.REVIEWER;
            case PEER_CHECK -> OpinionTurn.Holder.CHECKER;
            case CLOSED, WITHDRAWN -> OpinionTurn.Holder.NOBODY;
        };
    }
}
