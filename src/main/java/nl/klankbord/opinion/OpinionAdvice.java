package nl.klankbord.opinion;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.opinion.Dossier.Reading.What;
import nl.klankbord.opinion.OpinionTexts.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the reviewer writes, and the parties take what was delivered. */
@Service
@PermitAll
public class OpinionAdvice {

    private final OpinionRepository repository;
    private final OpinionTexts texts;
    private final Dossiers dossiers;
    private final ReadingLog readings;
    private final OpinionTime time;

    OpinionAdvice(
            OpinionRepository repository,
            OpinionTexts texts,
            Dossiers dossiers,
            ReadingLog readings,
            OpinionTime time) {
        this.repository = repository;
        this.texts = texts;
        this.dossiers = dossiers;
        this.readings = readings;
        this.time = time;
    }

    /** What the reviewer wrote so far, which may be nothing; empty for everybody else, and when it is not the time. */
    @Transactional(readOnly = true)
    public Optional<AdviceEntry> writing(OpinionId id, Actor actor) {
        return repository
                .findById(id.value())
                .filter(request -> request.mayWrite(Hand.of(actor)))
                .map(request -> texts.read(id, Kind.ADVICE, request.advice().newest(), AdviceEntry.class)
                        .orElse(AdviceEntry.empty()));
    }

    /** Saves what the reviewer writes; text that was put to a second reviewer stays, and a new version begins. */
    @Transactional
    public StepOutcome save(OpinionId id, AdviceEntry typed, Actor actor) {
        var by = Hand.of(actor);
        var found = repository.findLockedById(id.value()).filter(request -> request.sightOf(by)
                .reaches(Sight.CARD));
        if (found.isEmpty()) {
            return new StepOutcome.Missing();
        }
        var request = found.get();
        var entry = AdviceRules.tidied(typed);
        var tooLong = AdviceRules.tooLong(entry);
        if (request.mayWrite(by) && !tooLong.isEmpty()) {
            return new StepOutcome.Incomplete(tooLong);
        }
        return request.write(by)
                .<StepOutcome>map(number -> {
                    texts.write(
                            id,
                            Kind.ADVICE,
                            number,
                            actor.colleague(),
                            entry,
                            time.now().now());
                    return new StepOutcome.Done(
                            request.state(), repository.saveAndFlush(request).version());
                })
                .orElseGet(() -> new StepOutcome.Refused(
                        request.state() == OpinionState.IN_REVIEW ? Refusal.NOT_YOURS : Refusal.NOT_NOW));
    }

    /** The dossier with the delivered advice, for who may read it, to be made into a file. Logged as a download. */
    @Transactional
    public Optional<Dossier> download(OpinionId id, Actor actor) {
        var now = time.now();
        return repository
                .findById(id.value())
                .filter(request -> request.sightOf(Hand.of(actor)).reaches(Sight.DOSSIER))
                .filter(request -> request.afterwards().deliveredAt() != null)
                .map(request -> {
                    readings.note(request, What.DOWNLOADED, actor, now);
                    return dossiers.dossier(request, actor, now);
                });
    }
}
