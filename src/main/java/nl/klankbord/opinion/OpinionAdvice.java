package nl.klankbord.opinion;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Download;
import nl.klankbord.opinion.Dossier.Reading.What;
import nl.klankbord.opinion.OpinionTexts.Kept;
import nl.klankbord.opinion.OpinionTexts.Kind;
import nl.klankbord.opinion.OpinionTexts.TimeText;
import nl.klankbord.opinion.advice.AdvicePaper;
import nl.klankbord.opinion.advice.AdvicePdf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the reviewer writes, and the parties take what was delivered. */
@Service
@PermitAll
public class OpinionAdvice {

    private final OpinionRepository repository;
    private final OpinionTexts texts;
    private final Dossiers dossiers;
    private final AdvicePapers papers;
    private final AdviceMoves moves;
    private final ReadingLog readings;
    private final OpinionTime time;

    OpinionAdvice(
            OpinionRepository repository,
            OpinionTexts texts,
            Dossiers dossiers,
            AdvicePapers papers,
            AdviceMoves moves,
            ReadingLog readings,
            OpinionTime time) {
        this.repository = repository;
        this.texts = texts;
        this.dossiers = dossiers;
        this.papers = papers;
        this.moves = moves;
        this.readings = readings;
        this.time = time;
    }

    /** What the reviewer writes upon; empty for everybody else, and when it is not the time. Logged as a reading. */
    @Transactional
    public Optional<AdviceInHand> writing(OpinionId id, Actor actor) {
        var now = time.now();
        return repository
                .findById(id.value())
                .filter(request -> request.mayWrite(Hand.of(actor)))
                .map(request -> {
                    readings.note(request, What.READ, actor, now);
                    return new AdviceInHand(
                            dossiers.dossier(request, actor, now),
                            newest(request).map(Kept::text).orElse(AdviceEntry.empty()),
                            minutes(request, actor),
                            request.fourEyes()
                                    && !request.advice()
                                            .approves(request.advice().newest()));
                });
    }

    /** Who had it in hand before spent time of their own. */
    private @Nullable Integer minutes(OpinionRequest request, Actor actor) {
        return texts.all(request.id(), Kind.TIME, TimeText.class).stream()
                .filter(kept -> actor.colleague().equals(kept.author()))
                .map(kept -> kept.text().minutes())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * Keeps what the advice took so far, for the reviewer alone, until it is delivered.
     *
     * @param minutes null for nothing said any more
     */
    @Transactional
    public StepOutcome keepTime(OpinionId id, @Nullable Integer minutes, Actor actor) {
        var found = repository.findLockedById(id.value()).filter(request -> request.sightOf(Hand.of(actor))
                .reaches(Sight.CARD));
        if (found.isEmpty()) {
            return new StepOutcome.Missing();
        }
        var request = found.get();
        if (!request.mayWrite(Hand.of(actor))) {
            return notWritten(request);
        }
        if (minutes != null && !AdviceMoves.isPossible(minutes)) {
            return new StepOutcome.Refused(Refusal.HOURS_IMPOSSIBLE);
        }
        texts.write(
                id,
                Kind.TIME,
                0,
                actor.colleague(),
                new TimeText(minutes),
                time.now().now());
        return new StepOutcome.Done(request.state(), request.version());
    }

    private static StepOutcome notWritten(OpinionRequest request) {
        return new StepOutcome.Refused(request.state() == OpinionState.IN_REVIEW ? Refusal.NOT_YOURS : Refusal.NOT_NOW);
    }

    /** When the reviewer last saved; empty for everybody else, and when nothing is written yet. */
    @Transactional(readOnly = true)
    public Optional<Instant> savedAt(OpinionId id, Actor actor) {
        return repository
                .findById(id.value())
                .filter(request -> request.mayWrite(Hand.of(actor)))
                .flatMap(this::newest)
                .map(Kept::at);
    }

    private Optional<Kept<AdviceEntry>> newest(OpinionRequest request) {
        return texts.all(request.id(), Kind.ADVICE, AdviceEntry.class).stream()
                .filter(kept -> kept.seq() == request.advice().newest())
                .findFirst();
    }

    /** Saves what the reviewer writes; text that was put to a second reviewer stays, and a new version begins. */
    @Transactional
    public StepOutcome save(OpinionId id, AdviceEntry typed, Actor actor) {
        return save(id, typed, actor, _ -> true);
    }

    /**
     * Saves what was typed upon a text that was read; stale when another stands there now.
     *
     * @param read as it was answered, or saved before
     */
    @Transactional
    public StepOutcome save(OpinionId id, AdviceEntry read, AdviceEntry typed, Actor actor) {
        return save(
                id, typed, actor, now -> now.equals(AdviceRules.tidied(read)) || now.equals(AdviceRules.tidied(typed)));
    }

    private StepOutcome save(OpinionId id, AdviceEntry typed, Actor actor, Predicate<AdviceEntry> mayGoOver) {
        var by = Hand.of(actor);
        var found = repository.findLockedById(id.value()).filter(request -> request.sightOf(by)
                .reaches(Sight.CARD));
        if (found.isEmpty()) {
            return new StepOutcome.Missing();
        }
        var request = found.get();
        if (!request.mayWrite(by)) {
            return notWritten(request);
        }
        var entry = AdviceRules.tidied(typed);
        var tooLong = AdviceRules.tooLong(entry);
        if (!tooLong.isEmpty()) {
            return new StepOutcome.Incomplete(tooLong);
        }
        var now = newest(request).map(Kept::text).orElse(AdviceEntry.empty());
        if (!mayGoOver.test(now)) {
            return new StepOutcome.Stale();
        }
        if (now.equals(entry)) {
            // Nothing was changed: what a second reviewer approved stays approved.
            return new StepOutcome.Done(request.state(), request.version());
        }
        request.write(by)
                .ifPresent(number -> texts.write(
                        id,
                        Kind.ADVICE,
                        number,
                        actor.colleague(),
                        entry,
                        time.now().now()));
        return new StepOutcome.Done(
                request.state(), repository.saveAndFlush(request).version());
    }

    /** What keeps this advice from being delivered like this; empty when nothing does. Changes nothing. */
    @Transactional(readOnly = true)
    public Optional<StepOutcome> obstacle(OpinionId id, OpinionMove.Deliver deliver, Actor actor) {
        return repository
                .findById(id.value())
                .filter(request -> request.sightOf(Hand.of(actor)).reaches(Sight.CARD))
                .map(request -> moves.obstacle(new Attempt(request, deliver, actor, time.now()), deliver))
                .orElse(Optional.of(new StepOutcome.Missing()));
    }

    /** How it would look on paper, for who writes it. */
    @Transactional(readOnly = true)
    public Optional<AdvicePaper> preview(OpinionId id, AdviceEntry typed, Actor actor) {
        return repository
                .findById(id.value())
                .filter(request -> request.mayWrite(Hand.of(actor)))
                .map(request -> papers.paper(request, AdviceRules.tidied(typed), null));
    }

    /** The delivered advice as a PDF, for who may read it. Logged as a download. */
    @Transactional
    public Optional<Download> download(OpinionId id, Actor actor) {
        return repository
                .findById(id.value())
                .filter(request -> request.sightOf(Hand.of(actor)).reaches(Sight.DOSSIER))
                .flatMap(request -> delivered(request).map(paper -> {
                    readings.note(request, What.DOWNLOADED, actor, time.now());
                    // Its title would tell in a folder of downloads what the request is about.
                    var name = "advies-" + id.toString().substring(0, 8) + ".pdf";
                    return new Download(name, "application/pdf", -1, out -> AdvicePdf.write(paper, out));
                }));
    }

    private Optional<AdvicePaper> delivered(OpinionRequest request) {
        return Optional.ofNullable(request.afterwards().deliveredAt())
                .flatMap(at -> newest(request).map(advice -> papers.paper(request, advice.text(), at)));
    }
}
