package nl.klankbord.training.ui.edition;

import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.training.Cohorts;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionOutcome;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.LessonId;
import nl.klankbord.training.LessonMove;
import nl.klankbord.training.Trainings;
import nl.klankbord.training.ui.FlawWords;
import org.springframework.stereotype.Component;

/** Does what a button says with an edition and tells what came of it; what did not happen is answered in words. */
@Component
class EditionTaking {

    private final Trainings trainings;
    private final Cohorts cohorts;
    private final CurrentActor actors;
    private final Texts texts;
    private final FlawWords flaws;

    EditionTaking(Trainings trainings, Cohorts cohorts, CurrentActor actors, Texts texts, FlawWords flaws) {
        this.trainings = trainings;
        this.cohorts = cohorts;
        this.actors = actors;
        this.texts = texts;
        this.flaws = flaws;
    }

    /** A step that asks nothing more. */
    Optional<String> step(EditionId id, EditionStep step, Locale language, Runnable changed) {
        var outcome =
                switch (step) {
                    case PUBLISH -> trainings.publish(id, actor());
                    case CLOSE -> trainings.close(id, actor());
                    case CANCEL -> trainings.cancel(id, actor());
                    case REMOVE -> trainings.remove(id, actor());
                    case ENROL,
                            RESERVE,
                            NAME_SEATS,
                            EDIT,
                            MOVE_LESSON,
                            CANCEL_LESSON,
                            TELL,
                            SEE_PARTICIPANTS,
                            RECORD_ATTENDANCE,
                            SETTLE -> throw new IllegalArgumentException(step + " asks more");
                };
        return told(outcome, step, language, changed);
    }

    Optional<String> move(EditionId id, LessonMove move, Locale language, Runnable changed) {
        return told(trainings.move(id, move, actor()), EditionStep.MOVE_LESSON, language, changed);
    }

    Optional<String> cancel(EditionId id, LessonId lesson, LessonMove.Reach reach, Locale language, Runnable changed) {
        return told(trainings.cancelLessons(id, lesson, reach, actor()), EditionStep.CANCEL_LESSON, language, changed);
    }

    /** Sends a message to everybody who takes part. */
    Optional<String> tell(EditionId id, String text, Locale language, Runnable changed) {
        return told(cohorts.tell(id, text, actor()), EditionStep.TELL, language, changed);
    }

    private Optional<String> told(EditionOutcome outcome, EditionStep step, Locale language, Runnable changed) {
        return switch (outcome) {
            case EditionOutcome.Done _ -> {
                changed.run();
                TurnsChanged.tell();
                UndoNotice.show(texts.get(language, "training-edition.done." + step));
                yield Optional.empty();
            }
            case EditionOutcome.NotAccepted(var found) -> Optional.of(flaws.of(found, language));
            case EditionOutcome.Refused(var why) -> Optional.of(texts.get(language, "training.refusal." + why));
            case EditionOutcome.Stale() -> Optional.of(texts.get(language, "training-edition.stale"));
            case EditionOutcome.Missing() -> Optional.of(texts.get(language, "training-agenda.problem.gone"));
        };
    }

    private Actor actor() {
        return actors.get();
    }
}
