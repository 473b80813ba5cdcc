package nl.klankbord.training.settlement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.balance.Balance;
import nl.klankbord.balance.GivenHours;
import nl.klankbord.balance.Proposal;
import nl.klankbord.balance.Takers;
import nl.klankbord.base.Download;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.cost.CostDivision.Divided;
import nl.klankbord.training.roll.Roll;
import nl.klankbord.training.roll.Rolls;
import nl.klankbord.training.settlement.SettlementStore.Booked;
import nl.klankbord.training.settlement.SettlementStore.Settled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Divides what a training cost. Who organises or gives it, and the managers and administrators of the partners that take
 * part, see what it will come to before anybody commits themselves; who organises it settles it when it is over. What comes
 * of it is a proposal, no invoice, and hours that the balance asks the partners to confirm.
 */
@Service
@PermitAll
public class Settlements {

    private final Rolls rolls;
    private final SettlementReading reading;
    private final SettlementStore store;
    private final SettlementPapers papers;
    private final Balance balance;
    private final Takers takers;
    private final CurrentActor current;
    private final Audit audit;
    private final Clock clock;

    Settlements(
            Rolls rolls,
            SettlementReading reading,
            SettlementStore store,
            SettlementPapers papers,
            Balance balance,
            Takers takers,
            CurrentActor current,
            Audit audit,
            Clock clock) {
        this.rolls = rolls;
        this.reading = reading;
        this.store = store;
        this.papers = papers;
        this.balance = balance;
        this.takers = takers;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** What it costs whom; empty for who has no part in that. */
    @Transactional(readOnly = true)
    public Optional<Settlement> of(EditionId edition, Actor actor) {
        return rolls.find(edition, actor).filter(roll -> maySee(roll, actor)).map(roll -> reading.read(roll, actor));
    }

    private static boolean maySee(Roll roll, Actor actor) {
        return roll.given()
                || actor.isForAll(Role.COORDINATOR)
                || Stream.concat(roll.invited().stream(), Stream.of(roll.organiser()))
                        .anyMatch(partner -> actor.isFor(Role.MANAGER, partner) || actor.administers(partner));
    }

    /**
     * Settles what was looked at, by who organises it.
     *
     * @param read the preview that was looked at
     * @param unsaid also while it is not recorded of everybody whether they were there
     */
    @Transactional
    public SettlementOutcome settle(EditionId edition, Settlement read, boolean unsaid, Actor actor) {
        var found = rolls.locked(edition, actor).filter(roll -> maySee(roll, actor));
        if (found.isEmpty()) {
            return new SettlementOutcome.Missing();
        }
        var roll = found.get();
        if (!roll.steps().contains(EditionStep.SETTLE)) {
            return new SettlementOutcome.NotNow();
        }
        if (roll.unsaid() > 0 && !unsaid) {
            return new SettlementOutcome.AttendanceOpen();
        }
        var plan = reading.plan(roll);
        if (!(plan.division() instanceof Divided divided)) {
            return new SettlementOutcome.NotDivided();
        }
        if (!divided.equals(read.division())) {
            return new SettlementOutcome.Stale();
        }
        var now = clock.instant();
        var round =
                store.keep(edition, new Settled(now, plan.cents(), roll.cost().rule(), plan.year(), divided.lines()));
        plan.hours().forEach(hours -> book(roll, hours, round));
        rolls.settle(edition, actor.colleague(), now);
        record(Action.TRAINING_SETTLED, roll, actor);
        return new SettlementOutcome.Done();
    }

    /** Takes over that the costs of a training of the past were divided; the hours count as what was not answered. */
    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public void register(EditionId edition, Instant at) {
        rolls.find(edition).ifPresent(roll -> {
            var plan = reading.plan(roll);
            if (plan.division() instanceof Divided divided) {
                var round = store.keep(
                        edition, new Settled(at, plan.cents(), roll.cost().rule(), plan.year(), divided.lines()));
                plan.hours().forEach(hours -> balance.register(booked(roll, hours, round), at));
                rolls.settle(edition, null, at);
            }
        });
    }

    private void book(Roll roll, GivenHours hours, int round) {
        balance.propose(booked(roll, hours, round));
    }

    /** The balance knows a line by its source, so every line of every settlement gets one of its own. */
    private Proposal booked(Roll roll, GivenHours hours, int round) {
        var key = roll.id() + "|" + round + "|" + hours.kind() + "|" + hours.giver() + "|" + hours.gives() + "|"
                + hours.takes();
        var source = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        store.book(roll.id(), new Booked(source, hours.kind(), hours.gives(), hours.takes(), hours.minutes()));
        return new Proposal(
                hours.kind(),
                source,
                hours.gives(),
                hours.giver(),
                hours.takes(),
                takers.of(hours.takes()).orElse(roll.maker()),
                hours.minutes());
    }

    /** It was divided wrongly: hours that counted are taken back by a counter-entry, and it can be settled anew. */
    @Transactional
    public SettlementOutcome takeBack(EditionId edition, Actor actor) {
        var found = rolls.locked(edition, actor).filter(roll -> maySee(roll, actor));
        if (found.isEmpty()) {
            return new SettlementOutcome.Missing();
        }
        var roll = found.get();
        if (!SettlementReading.mayTakeBack(roll, actor)) {
            return new SettlementOutcome.NotNow();
        }
        var booked = store.booked(edition);
        current.asPortal(() -> booked.forEach(each -> balance.takeBack(each.kind(), each.source())));
        store.takeBack(edition);
        rolls.unsettle(edition);
        record(Action.TRAINING_UNSETTLED, roll, actor);
        return new SettlementOutcome.Done();
    }

    private void record(Action action, Roll roll, Actor actor) {
        audit.record(SecurityEvent.done(
                action, actor.account().value(), roll.organiser().value(), roll.id()));
    }

    /** The proposal as a PDF; empty for who may not see it, and when the cost cannot be divided. */
    @Transactional(readOnly = true)
    public Optional<Download> pdf(EditionId edition, Actor actor) {
        return of(edition, actor)
                .filter(settlement -> settlement.division() instanceof Divided)
                .map(settlement -> {
                    var paper = papers.paper(settlement, (Divided) settlement.division());
                    return new Download(name(edition, "pdf"), "application/pdf", -1, paper::write);
                });
    }

    /** The same as a table for a spreadsheet. */
    @Transactional(readOnly = true)
    public Optional<Download> csv(EditionId edition, Actor actor) {
        return of(edition, actor)
                .filter(settlement -> settlement.division() instanceof Divided)
                .map(settlement -> {
                    var table = papers.table(settlement, (Divided) settlement.division())
                            .getBytes(StandardCharsets.UTF_8);
                    return new Download(
                            name(edition, "csv"), "text/csv; charset=utf-8", table.length, out -> out.write(table));
                });
    }

    private static String name(EditionId edition, String extension) {
        return "verrekening-" + edition.toString().substring(0, 8) + "." + extension;
    }
}
