package nl.klankbord.intervision.ui;

import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.Acceptance;
import nl.klankbord.intervision.programme.EnrolOutcome;
import nl.klankbord.intervision.programme.Enrolling;
import nl.klankbord.intervision.programme.MembershipStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a button says with the own membership and tells what came of it. */
@Component
public class MembershipTaking {

    private final Enrolling enrolling;
    private final Acceptance acceptance;
    private final CurrentActor actors;
    private final Texts texts;
    private final IntervisionWords words;

    MembershipTaking(
            Enrolling enrolling, Acceptance acceptance, CurrentActor actors, Texts texts, IntervisionWords words) {
        this.enrolling = enrolling;
        this.acceptance = acceptance;
        this.actors = actors;
        this.texts = texts;
        this.words = words;
    }

    /**
     * A step that asks nothing more.
     *
     * @param circle that is proposed or was accepted; null for none
     * @param changed draws anew what shows it
     */
    public Optional<String> step(
            ProgrammeId id, @Nullable CircleId circle, MembershipStep step, Locale language, Runnable changed) {
        return told(outcome(id, circle, step), step, language, changed);
    }

    private EnrolOutcome outcome(ProgrammeId id, @Nullable CircleId circle, MembershipStep step) {
        var actor = actors.get();
        if (step == MembershipStep.WITHDRAW) {
            return enrolling.withdraw(id, actor);
        }
        if (step == MembershipStep.REJOIN) {
            return acceptance.rejoin(id, actor);
        }
        if (circle == null) {
            return new EnrolOutcome.Missing();
        }
        return switch (step) {
            case ACCEPT -> acceptance.accept(circle, actor);
            case DECLINE -> acceptance.decline(circle, actor);
            case PAUSE -> acceptance.pause(circle, actor);
            case RESUME -> acceptance.resume(circle, actor);
            case LEAVE -> acceptance.leave(circle, actor);
            case CHANGE, WITHDRAW, REJOIN -> throw new IllegalArgumentException(step + " is done apart");
        };
    }

    private Optional<String> told(EnrolOutcome outcome, MembershipStep step, Locale language, Runnable changed) {
        return switch (outcome) {
            case EnrolOutcome.Done _, EnrolOutcome.Gone _ -> {
                changed.run();
                TurnsChanged.tell();
                UndoNotice.show(texts.get(language, "intervision-screens.done.membership." + step));
                yield Optional.empty();
            }
            case EnrolOutcome.NotAccepted(var flaws) -> Optional.of(words.flaws(flaws, language));
            case EnrolOutcome.Refused(var why) -> Optional.of(words.refusal(why, language));
            case EnrolOutcome.Stale() -> Optional.of(texts.get(language, "intervision-screens.stale"));
            case EnrolOutcome.Missing() -> Optional.of(texts.get(language, "intervision-screens.gone"));
        };
    }
}
