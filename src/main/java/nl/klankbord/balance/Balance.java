package nl.klankbord.balance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.audit.SecurityEvent.Result;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What partners gave each other, in minutes. The work proposes, the taker confirms or after {@link #UNANSWERED} the
 * portal does; what was confirmed is corrected by a counter-entry, never changed.
 */
@Service
@PermitAll
public class Balance {

    /** After this an unanswered proposal counts. */
    public static final Duration UNANSWERED = Duration.ofDays(14);

    /** Nobody gives more at once: a thousand hours. */
    public static final int MOST_MINUTES = 60_000;

    private final ContributionRepository repository;
    private final Audit audit;
    private final Clock clock;

    Balance(ContributionRepository repository, Audit audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** Minutes that two partners gave each other, as far as they count. */
    public record Between(long given, long taken) {

        /** What the first gave more than it took. */
        public long net() {
            return given - taken;
        }
    }

    /** Proposes hours in the transaction of the work; nothing within one partner, for no time, or when done before. */
    @Transactional
    public Optional<ContributionId> propose(Proposal proposal) {
        if (proposal.gives().equals(proposal.takes())
                || proposal.minutes() <= 0
                || repository.existsByKindAndSource(proposal.kind(), proposal.source())) {
            return Optional.empty();
        }
        return Optional.of(repository
                .save(new Contribution(proposal, 0, clock.instant()))
                .entry()
                .id());
    }

    /** As {@link #propose}, of what was proposed some time ago, and confirmed when it was long enough ago. */
    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public void register(Proposal proposal, Instant proposedAt) {
        if (proposal.gives().equals(proposal.takes()) || proposal.minutes() <= 0) {
            return;
        }
        var line = new Contribution(proposal, 0, proposedAt);
        var confirmed = proposedAt.plus(UNANSWERED);
        if (!confirmed.isAfter(clock.instant())) {
            line.confirm(confirmed);
        }
        repository.save(line);
    }

    /** The taker agrees; hours that somebody gave themselves wait for the portal. */
    @Transactional
    public BalanceOutcome confirm(ContributionId id, Actor actor) {
        return settle(id, actor, Action.HOURS_CONFIRMED, line -> line.confirm(clock.instant()));
    }

    /** The taker does not agree; it does not count until the giver proposes other hours. */
    @Transactional
    public BalanceOutcome dispute(ContributionId id, Actor actor) {
        return settle(id, actor, Action.HOURS_DISPUTED, line -> line.dispute(clock.instant()));
    }

    /**
     * The giver proposes other hours for what was disputed, or takes back what was confirmed by a counter-entry and
     * proposes anew; 0 only takes it back.
     */
    @Transactional
    public BalanceOutcome correct(ContributionId id, int minutes, Actor actor) {
        var found = repository.findLockedById(id.value()).filter(line -> line.isGivenBy(actor.colleague()));
        if (found.isEmpty()) {
            return new BalanceOutcome.Missing();
        }
        var line = found.get();
        if (line.isReversed()) {
            return new BalanceOutcome.AlreadyCorrected();
        }
        if (line.state() != ContributionState.DISPUTED && !line.canBeReversed()) {
            return new BalanceOutcome.TooLate(line.state());
        }
        if (minutes < 0 || minutes > MOST_MINUTES) {
            return new BalanceOutcome.OutOfBounds(MOST_MINUTES);
        }
        var now = clock.instant();
        var last = takenBack(line, now);
        record(Action.HOURS_CORRECTED, line, actor);
        return new BalanceOutcome.Done(
                minutes == 0
                        ? last.entry()
                        : repository
                                .save(new Contribution(line.again(minutes), last.turn() + 1, now))
                                .entry());
    }

    /** What counts is taken back by a line of its own; what was disputed ends, so that it is not corrected twice. */
    private Contribution takenBack(Contribution line, Instant now) {
        if (line.canBeReversed()) {
            return repository.save(line.reverse(now));
        }
        line.withdraw(now);
        return line;
    }

    /** What it was given for does not hold after all: what counts is taken back by a counter-entry, the rest never counts. */
    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public void takeBack(ContributionKind kind, UUID source) {
        var now = clock.instant();
        for (var line : repository.findByKindAndSource(kind, source)) {
            if (line.canBeReversed()) {
                repository.save(line.reverse(now));
            } else {
                line.withdraw(now);
            }
        }
    }

    /** Hours that wait for this person, oldest first. */
    @Transactional(readOnly = true)
    public List<BalanceEntry> waitingFor(Actor actor) {
        return repository
                .findByTakerAndStateOrderByProposedAt(actor.colleague().value(), ContributionState.PROPOSED)
                .stream()
                .filter(line -> !line.isGivenBy(actor.colleague()))
                .map(Contribution::entry)
                .toList();
    }

    /** What one partner gave and took, of and from another. */
    @Transactional(readOnly = true)
    public Between between(PartnerId one, PartnerId other) {
        var given = 0L;
        var taken = 0L;
        for (var sum : repository.sums()) {
            if (sum.getGives().equals(one.value()) && sum.getTakes().equals(other.value())) {
                given = sum.getMinutes();
            } else if (sum.getGives().equals(other.value()) && sum.getTakes().equals(one.value())) {
                taken = sum.getMinutes();
            }
        }
        return new Between(given, taken);
    }

    /** What each other partner took from this one more than it gave back; less than 0 the other way round. */
    @Transactional(readOnly = true)
    public Map<PartnerId, Long> owedTo(PartnerId partner) {
        var owed = new HashMap<PartnerId, Long>();
        for (var sum : repository.sums()) {
            add(owed, partner.value(), sum.getGives(), sum.getTakes(), sum.getMinutes());
            add(owed, partner.value(), sum.getTakes(), sum.getGives(), -sum.getMinutes());
        }
        return owed;
    }

    private static void add(Map<PartnerId, Long> owed, UUID partner, UUID one, UUID other, long minutes) {
        if (one.equals(partner)) {
            owed.merge(new PartnerId(other), minutes, Long::sum);
        }
    }

    /** What each partner gave more than it took; sums to zero. */
    @Transactional(readOnly = true)
    public Map<PartnerId, Long> net() {
        var net = new HashMap<PartnerId, Long>();
        for (var sum : repository.sums()) {
            net.merge(new PartnerId(sum.getGives()), sum.getMinutes(), Long::sum);
            net.merge(new PartnerId(sum.getTakes()), -sum.getMinutes(), Long::sum);
        }
        return net;
    }

    /**
     * Confirms what nobody answered, the first so many of it: in a transaction of its own each time, until there is nothing
     * left. Run daily; safe to repeat.
     */
    @Transactional
    int confirmUnanswered() {
        var now = clock.instant();
        var lines = repository.findTop200ByStateAndProposedAtLessThanEqualOrderByProposedAt(
                ContributionState.PROPOSED, now.minus(UNANSWERED));
        lines.forEach(line -> {
            line.confirm(now);
            record(Action.HOURS_CONFIRMED, line, null);
        });
        return lines.size();
    }

    private BalanceOutcome settle(ContributionId id, Actor actor, Action action, Consumer<Contribution> verb) {
        var found = repository
                .findLockedById(id.value())
                .filter(line -> line.isTakenBy(actor.colleague()) && !line.isGivenBy(actor.colleague()));
        if (found.isEmpty()) {
            return new BalanceOutcome.Missing();
        }
        var line = found.get();
        if (!line.isOpen()) {
            return new BalanceOutcome.TooLate(line.state());
        }
        verb.accept(line);
        record(action, line, actor);
        return new BalanceOutcome.Done(line.entry());
    }

    private void record(Action action, Contribution line, @Nullable Actor actor) {
        audit.record(new SecurityEvent(
                action,
                Result.DONE,
                actor == null ? null : actor.account().value(),
                line.takes().value(),
                line.entry().id().toString()));
    }
}
