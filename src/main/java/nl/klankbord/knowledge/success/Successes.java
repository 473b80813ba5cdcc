package nl.klankbord.knowledge.success;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.PersonalDataGate;
import nl.klankbord.gate.Piece;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.knowledge.success.SuccessFlaw.Reason;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The successes of the network. Everybody reads them and may add one. */
@Service
@PermitAll
public class Successes {

    private final SuccessRepository repository;
    private final SuccessPages pages;
    private final Shelf shelf;
    private final Vocabulary vocabulary;
    private final Partners partners;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Successes(
            SuccessRepository repository,
            SuccessPages pages,
            Shelf shelf,
            Vocabulary vocabulary,
            Partners partners,
            People people,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.pages = pages;
        this.shelf = shelf;
        this.vocabulary = vocabulary;
        this.partners = partners;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public Page<SuccessPage> list(PageRequest page, Actor reader) {
        var ids =
                repository.idsNewestFirst(org.springframework.data.domain.PageRequest.of(page.page() - 1, page.size()));
        var found = repository.findByIdIn(ids).stream()
                .collect(Collectors.toMap(one -> one.id().value(), one -> one));
        var sorted = ids.stream().map(found::get).filter(Objects::nonNull).toList();
        return new Page<>(pages.pages(sorted, reader), repository.countOpen(), page.page(), page.size());
    }

    /** Those of these months, in their order; at most so many. */
    @Transactional(readOnly = true)
    public List<SuccessPage> between(YearMonth from, YearMonth until, int most, Actor reader) {
        return pages.pages(repository.between(from.atDay(1), until.atDay(1), Limit.of(most)), reader);
    }

    /** Also one that was withdrawn, for who may put it back. */
    @Transactional(readOnly = true)
    public Optional<SuccessPage> find(KnowledgeId id, Actor reader) {
        return repository
                .findById(id.value())
                .filter(one -> !one.isWithdrawn() || !one.stepsOpenTo(reader).isEmpty())
                .map(one -> pages.page(one, reader));
    }

    @Transactional
    public SuccessOutcome create(SuccessEntry typed, GateAnswers answers, Actor actor) {
        var entry = typed.tidy();
        var refused = refused(entry, Set.of(), answers);
        if (refused.isPresent()) {
            return refused.get();
        }
        var now = clock.instant();
        var success = new Success(KnowledgeId.random(), entry, topics(entry), actor.partner(), actor.colleague(), now);
        answered(success, entry.pieces(), actor);
        return saved(success, Action.SUCCESS_CHANGED, actor);
    }

    /** @param read the {@linkplain SuccessPage#version() version} that was typed upon */
    @Transactional
    public SuccessOutcome change(KnowledgeId id, int read, SuccessEntry typed, GateAnswers answers, Actor actor) {
        var found = open(id, SuccessStep.CHANGE, actor);
        if (found.isEmpty()) {
            return new SuccessOutcome.Missing();
        }
        var success = found.get();
        if (success.version() != read) {
            return new SuccessOutcome.Stale(pages.page(success, actor));
        }
        var entry = typed.tidy();
        var refused = refused(entry, success.gains().keySet(), answers);
        if (refused.isPresent()) {
            return refused.get();
        }
        answered(success, entry.pieces(), actor);
        success.become(entry, topics(entry), clock.instant());
        return saved(success, Action.SUCCESS_CHANGED, actor);
    }

    /** Writes what it brought one partner: its own people can, and who keeps the success. */
    @Transactional
    public SuccessOutcome gain(KnowledgeId id, int read, PartnerId of, String typed, GateAnswers answers, Actor actor) {
        var found = repository.findLockedById(id.value()).filter(one -> one.gainsOpenTo(actor)
                .contains(of));
        if (found.isEmpty()) {
            return new SuccessOutcome.Missing();
        }
        var success = found.get();
        if (success.version() != read) {
            return new SuccessOutcome.Stale(pages.page(success, actor));
        }
        var text = PlainText.tidy(PlainText.visible(typed.replace('\n', ' ')));
        if (text.length() > SuccessEntry.GAIN) {
            return new SuccessOutcome.NotAccepted(
                    List.of(new SuccessFlaw(SuccessEntry.GAINS, 0, Reason.TOO_LONG, SuccessEntry.GAIN)));
        }
        var pieces = List.of(new Piece(SuccessEntry.gainOf(of), text));
        var report = PersonalDataGate.look(pieces, answers);
        if (!report.passes()) {
            return new SuccessOutcome.PersonalData(report);
        }
        answered(success, pieces, actor);
        success.gain(of, text, clock.instant());
        return saved(success, Action.SUCCESS_CHANGED, actor);
    }

    /** Takes it off the shelf, until it is put back. */
    @Transactional
    public SuccessOutcome withdraw(KnowledgeId id, Actor actor) {
        return take(id, SuccessStep.WITHDRAW, success -> success.withdraw(clock.instant()), actor);
    }

    @Transactional
    public SuccessOutcome restore(KnowledgeId id, Actor actor) {
        return take(id, SuccessStep.RESTORE, success -> success.restore(clock.instant()), actor);
    }

    /** This person no longer stands there by name. */
    @Transactional
    public SuccessOutcome leave(KnowledgeId id, Actor actor) {
        return take(id, SuccessStep.LEAVE, success -> success.leave(actor.colleague(), clock.instant()), actor);
    }

    private SuccessOutcome take(KnowledgeId id, SuccessStep step, Consumer<Success> work, Actor actor) {
        var found = open(id, step, actor);
        if (found.isEmpty()) {
            return new SuccessOutcome.Missing();
        }
        work.accept(found.get());
        return saved(
                found.get(),
                switch (step) {
                    case WITHDRAW -> Action.SUCCESS_WITHDRAWN;
                    case RESTORE -> Action.SUCCESS_RESTORED;
                    case CHANGE, LEAVE -> Action.SUCCESS_CHANGED;
                },
                actor);
    }

    private Optional<Success> open(KnowledgeId id, SuccessStep step, Actor actor) {
        return repository.findLockedById(id.value()).filter(one -> one.stepsOpenTo(actor)
                .contains(step));
    }

    private SuccessOutcome saved(Success success, Action action, Actor actor) {
        var kept = repository.saveAndFlush(success);
        if (kept.isWithdrawn()) {
            shelf.remove(kept.id());
        } else {
            shelf.put(kept.card());
        }
        audit.record(SecurityEvent.done(
                action, actor.account().value(), actor.partner().value(), kept.id()));
        return new SuccessOutcome.Saved(kept.id(), kept.version());
    }

    /** That something looked like personal data and passed because of what was said. */
    private void answered(Success success, List<Piece> pieces, Actor actor) {
        if (!PersonalDataGate.look(pieces, GateAnswers.none()).spots().isEmpty()) {
            audit.record(SecurityEvent.done(
                    Action.SUCCESS_GATE_ANSWERED,
                    actor.account().value(),
                    actor.partner().value(),
                    success.id()));
        }
    }

    /** @param were the partners that it names already: one that is gone since may stay */
    private Optional<SuccessOutcome> refused(SuccessEntry entry, Set<PartnerId> were, GateAnswers answers) {
        var flaws = new ArrayList<>(entry.flaws(YearMonth.from(clock.instant().atZone(WorkingDays.HERE))));
        var known = partners.all().stream().map(PartnerCard::id).collect(Collectors.toCollection(HashSet::new));
        known.addAll(were);
        for (var row = 0; row < entry.gains().size(); row++) {
            if (!known.contains(entry.gains().get(row).partner())) {
                flaws.add(new SuccessFlaw(SuccessEntry.GAINS, row, Reason.UNKNOWN_PARTNER, 0));
            }
        }
        if (!people.cards(entry.colleagues()).keySet().containsAll(entry.colleagues())) {
            flaws.add(SuccessFlaw.of("colleagues", Reason.UNKNOWN_COLLEAGUE));
        }
        if (!flaws.isEmpty()) {
            return Optional.of(new SuccessOutcome.NotAccepted(flaws));
        }
        var report = PersonalDataGate.look(entry.pieces(), answers);
        return report.passes() ? Optional.empty() : Optional.of(new SuccessOutcome.PersonalData(report));
    }

    private Set<TopicId> topics(SuccessEntry entry) {
        return Set.copyOf(vocabulary.topicsNamed(entry.topics()).values());
    }

    /** A success of an earlier day, with who wrote it. */
    public record Past(SuccessEntry entry, PartnerId partner, ColleagueId owner, Instant madeAt) {}

    /** Whether there is none, withdrawn ones counted. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return repository.count() == 0;
    }

    /** Takes over what was written elsewhere, as it is; all or none. */
    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public void register(List<Past> past) {
        for (var one : past) {
            var entry = one.entry().tidy();
            var success = repository.saveAndFlush(
                    new Success(KnowledgeId.random(), entry, topics(entry), one.partner(), one.owner(), one.madeAt()));
            shelf.put(success.card());
        }
    }
}
