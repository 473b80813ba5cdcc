package nl.klankbord.opinion;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.files.FileId;
import nl.klankbord.gate.GateReport;
import nl.klankbord.opinion.StepOutcome.Flaw;
import nl.klankbord.opinion.Suggestions.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Where somebody asks: the draft, what in it looks like personal data, and who could be asked. */
@Service
@PermitAll
public class OpinionAsking {

    /** States in which somebody has to be found. */
    private static final Set<OpinionState> LOOKED_FOR =
            Set.of(OpinionState.SUBMITTED, OpinionState.QUEUED, OpinionState.EXPIRED);

    private final OpinionRepository repository;
    private final Submission submission;
    private final Attachments attachments;
    private final Matching matching;
    private final Moves moves;
    private final ApplicationEventPublisher events;
    private final OpinionTime time;

    OpinionAsking(
            OpinionRepository repository,
            Submission submission,
            Attachments attachments,
            Matching matching,
            Moves moves,
            ApplicationEventPublisher events,
            OpinionTime time) {
        this.repository = repository;
        this.submission = submission;
        this.attachments = attachments;
        this.matching = matching;
        this.moves = moves;
        this.events = events;
        this.time = time;
    }

    /**
     * What came of asking at once.
     *
     * @param id of the request; of nothing, unless the outcome is {@link StepOutcome.Done}
     */
    public record Asked(OpinionId id, StepOutcome outcome) {}

    /**
     * What came of throwing a draft away.
     *
     * @param files what it held; of nothing, unless the outcome is {@link StepOutcome.Done}
     */
    public record ThrownAway(StepOutcome outcome, List<FileId> files) {

        public ThrownAway {
            files = List.copyOf(files);
        }
    }

    /** Keeps a draft; sealed, its author's only, gone thirty days after it was last saved. */
    @Transactional
    public OpinionId draft(OpinionEntry typed, Actor actor) {
        return kept(typed, actor).id();
    }

    /** Hands in without a draft before it; when that does not go, nothing is kept. */
    @Transactional
    public Asked ask(OpinionEntry typed, Actor actor) {
        var request = kept(typed, actor);
        var outcome = submission.submit(request, actor, time.now());
        if (!(outcome instanceof StepOutcome.Done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return new Asked(request.id(), outcome);
    }

    /**
     * Saves a draft again.
     *
     * @param read the {@linkplain Dossier#version() version} that was typed upon
     */
    @Transactional
    public StepOutcome change(OpinionId id, int read, OpinionEntry typed, Actor actor) {
        return withDraft(id, read, actor, request -> {
            var now = time.now();
            var entry = EntryRules.tidied(typed);
            request.retype(entry, now.now());
            submission.keep(id, entry, actor.colleague(), now);
            return new StepOutcome.Done(
                    request.state(), repository.saveAndFlush(request).version());
        });
    }

    private StepOutcome withDraft(OpinionId id, int read, Actor actor, Function<OpinionRequest, StepOutcome> work) {
        var found = repository.findLockedById(id.value()).filter(request -> isAskedBy(request, actor));
        if (found.isEmpty()) {
            return new StepOutcome.Missing();
        }
        if (found.get().state() != OpinionState.DRAFT) {
            return new StepOutcome.Refused(Refusal.NOT_NOW);
        }
        return found.get().version() == read ? work.apply(found.get()) : new StepOutcome.Stale();
    }

    /**
     * Hands a draft in and does with it what was chosen, in one go: when one of the two does not go, nothing changes. Sent
     * once more, it is refused.
     *
     * @param read the {@linkplain Dossier#version() version} that was looked at
     * @param then {@link OpinionMove.Offer} or {@link OpinionMove.Queue}; null leaves it to a coordinator to find somebody
     */
    @Transactional
    public StepOutcome send(OpinionId id, int read, @Nullable OpinionMove then, Actor actor) {
        var found = repository.findLockedById(id.value()).filter(request -> isAskedBy(request, actor));
        if (found.isEmpty()) {
            return new StepOutcome.Missing();
        }
        var request = found.get();
        if (request.state() == OpinionState.DRAFT && request.version() != read) {
            return new StepOutcome.Stale();
        }
        var outcome = submission.submit(request, actor, time.now());
        if (outcome instanceof StepOutcome.Done) {
            outcome = then == null ? askCoordinator(request, actor) : moves.take(id, then, actor);
        }
        if (!(outcome instanceof StepOutcome.Done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    /**
     * Throws a draft away. Its text is gone at once, its files within the hour unless they are taken back.
     *
     * @param read the {@linkplain Dossier#version() version} that was looked at
     */
    @Transactional
    public ThrownAway discard(OpinionId id, int read, Actor actor) {
        var files = new ArrayList<FileId>();
        var outcome = withDraft(id, read, actor, request -> {
            files.addAll(attachments.letGo(id));
            repository.delete(request);
            return new StepOutcome.Done(request.state(), request.version());
        });
        return new ThrownAway(outcome, files);
    }

    /**
     * Makes a draft again of what was thrown away.
     *
     * @param files those of {@link ThrownAway}; who did not send them, or comes too late, gets none
     */
    @Transactional
    public OpinionId takeBack(OpinionEntry typed, List<FileId> files, Actor actor) {
        var id = kept(typed, actor).id();
        attachments.takeBack(files, id, actor);
        return id;
    }

    /** Which spots look like personal data, and which of them the entry answers. Changes nothing. */
    public GateReport look(OpinionEntry entry) {
        return EntryRules.look(entry);
    }

    /** The same, in the files of this person's request too. */
    @Transactional(readOnly = true)
    public GateReport look(OpinionId id, OpinionEntry entry, Actor actor) {
        return repository
                .findById(id.value())
                .filter(request -> isAskedBy(request, actor))
                .map(request -> submission.look(id, entry))
                .orElseGet(() -> look(entry));
    }

    /** What keeps an entry from being handed in, besides personal data. Changes nothing. */
    @Transactional(readOnly = true)
    public List<Flaw> flaws(OpinionEntry typed) {
        return submission.flaws(EntryRules.tidied(typed), time.now());
    }

    /** This day, or the first on which the requester's partner works after it. */
    @Transactional(readOnly = true)
    public LocalDate workingDay(LocalDate day, Actor actor) {
        return time.now().days(actor.partner()).onOrAfter(day);
    }

    /** Whether the requester can ask this colleague about a draft; empty for who is not there, and for others. */
    @Transactional(readOnly = true)
    public Optional<Wanted> wanted(OpinionId id, ColleagueId colleague, Actor actor, Locale language) {
        return repository
                .findById(id.value())
                .filter(request -> isAskedBy(request, actor))
                .flatMap(request -> matching.wanted(request, colleague, actor, language));
    }

    /** Who could be asked, for the requester and, where the requester agreed, a coordinator; empty for others. */
    @Transactional(readOnly = true)
    public Optional<Suggestions> suggestions(OpinionId id, Actor actor, Locale language) {
        return repository
                .findById(id.value())
                .filter(request -> isAskedBy(request, actor)
                        || request.refusal(OpinionStep.OFFER, Hand.of(actor)).isEmpty())
                .map(request -> matching.suggestions(request, actor, language));
    }

    /**
     * Tells the coordinators that nobody was found. Only while one has to be found, where the requester agreed that a
     * coordinator may look; telling again says nothing new.
     */
    @Transactional
    public StepOutcome askCoordinator(OpinionId id, Actor actor) {
        return repository
                .findById(id.value())
                .filter(request -> isAskedBy(request, actor))
                .map(request -> askCoordinator(request, actor))
                .orElse(new StepOutcome.Missing());
    }

    private StepOutcome askCoordinator(OpinionRequest request, Actor actor) {
        if (!LOOKED_FOR.contains(request.state())) {
            return new StepOutcome.Refused(Refusal.NOT_NOW);
        }
        if (!request.coordinatorMayOffer() || request.visibility() == Visibility.NAMED_ONLY) {
            return new StepOutcome.Refused(Refusal.COORDINATOR_NOT_ASKED);
        }
        events.publishEvent(new CoordinatorAsked(request.id(), actor.colleague(), request.turnSince()));
        return new StepOutcome.Done(request.state(), request.version());
    }

    private OpinionRequest kept(OpinionEntry typed, Actor actor) {
        var now = time.now();
        var entry = EntryRules.tidied(typed);
        var request = repository.saveAndFlush(
                new OpinionRequest(OpinionId.random(), actor.colleague(), actor.partner(), entry, now.now()));
        submission.keep(request.id(), entry, actor.colleague(), now);
        return request;
    }

    private static boolean isAskedBy(OpinionRequest request, Actor actor) {
        return request.parties().requester().equals(actor.colleague());
    }
}
