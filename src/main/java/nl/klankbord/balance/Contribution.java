package nl.klankbord.balance;

import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.ACCOUNTABILITY;
import static nl.klankbord.base.Personal.SeenBy.PARTIES;
import static nl.klankbord.base.Personal.Term.SEVEN_YEARS;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import org.jspecify.annotations.Nullable;

/** What one partner gave another. Both sides stand in one line, so that all lines together always sum to zero. */
@Entity
@Table(name = "contribution")
class Contribution {

    @Id
    @NotPersonal
    private UUID id;

    @Version
    @NotPersonal
    private int version;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private ContributionKind kind;

    @NotPersonal
    private UUID source;

    /** Counts the lines of one source: 0 for the first. */
    @NotPersonal
    private int turn;

    @NotPersonal
    private UUID gives;

    @NotPersonal
    private UUID takes;

    @Personal(purpose = ACCOUNTABILITY, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private UUID giver;

    @Personal(purpose = ACCOUNTABILITY, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private UUID taker;

    @NotPersonal
    private int minutes;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private ContributionState state;

    @NotPersonal
    private Instant proposedAt;

    /** When it was confirmed or disputed. */
    @NotPersonal
    private @Nullable Instant settledAt;

    /** A counter-entry takes this line back. */
    @NotPersonal
    private boolean reversed;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    Contribution(Proposal given, int turn, Instant now) {
        if (given.gives().equals(given.takes()) || given.minutes() <= 0) {
            throw new IllegalArgumentException("A line gives something to another partner");
        }
        this.id = UUID.randomUUID();
        this.kind = given.kind();
        this.source = given.source();
        this.turn = turn;
        this.gives = given.gives().value();
        this.takes = given.takes().value();
        this.giver = given.giver().value();
        this.taker = given.taker().value();
        this.minutes = given.minutes();
        this.state = ContributionState.PROPOSED;
        this.proposedAt = now;
    }

    private Contribution(Contribution other, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = other.kind;
        this.source = other.source;
        this.turn = other.turn + 1;
        this.gives = other.gives;
        this.takes = other.takes;
        this.giver = other.giver;
        this.taker = other.taker;
        this.minutes = -other.minutes;
        this.state = ContributionState.CONFIRMED;
        this.proposedAt = now;
        this.settledAt = now;
        this.reversed = true;
    }

    boolean isTakenBy(ColleagueId colleague) {
        return taker.equals(colleague.value());
    }

    boolean isGivenBy(ColleagueId colleague) {
        return giver.equals(colleague.value());
    }

    /** Was taken back, or takes another back. */
    boolean isReversed() {
        return reversed;
    }

    boolean isOpen() {
        return state == ContributionState.PROPOSED;
    }

    ContributionState state() {
        return state;
    }

    PartnerId takes() {
        return new PartnerId(takes);
    }

    /** Whether it can be taken back by a counter-entry. */
    boolean canBeReversed() {
        return state == ContributionState.CONFIRMED && !reversed;
    }

    void confirm(Instant now) {
        settle(ContributionState.CONFIRMED, now);
    }

    void dispute(Instant now) {
        settle(ContributionState.DISPUTED, now);
    }

    /** What it was given for does not hold: what does not count yet never will. */
    void withdraw(Instant now) {
        if (state == ContributionState.PROPOSED || state == ContributionState.DISPUTED) {
            state = ContributionState.WITHDRAWN;
            settledAt = now;
        }
    }

    /** The line that takes this one back. */
    Contribution reverse(Instant now) {
        if (!canBeReversed()) {
            throw new IllegalStateException("Not to be taken back: " + id);
        }
        reversed = true;
        return new Contribution(this, now);
    }

    /** The same with other hours, to be confirmed anew. */
    Proposal again(int otherMinutes) {
        return new Proposal(
                kind,
                source,
                new PartnerId(gives),
                new ColleagueId(giver),
                takes(),
                new ColleagueId(taker),
                otherMinutes);
    }

    int turn() {
        return turn;
    }

    BalanceEntry entry() {
        return new BalanceEntry(
                new ContributionId(id), kind, source, new PartnerId(gives), takes(), minutes, state, proposedAt);
    }

    private void settle(ContributionState to, Instant now) {
        if (!isOpen()) {
            throw new IllegalStateException("Settled already: " + id);
        }
        state = to;
        settledAt = now;
    }
}
