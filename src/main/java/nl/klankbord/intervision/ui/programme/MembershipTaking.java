package nl.klankbord.intervision.ui.programme;

import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.EnrolOutcome;
import nl.klankbord.intervision.programme.Enrolling;
import nl.klankbord.intervision.programme.MembershipStep;
import nl.klankbord.intervision.ui.IntervisionWords;
import org.springframework.stereotype.Component;

/** Does what a button says with the own membership and tells what came of it. */
@Component
class MembershipTaking {

    private final Enrolling enrolling;
    private final CurrentActor actors;
    private final Texts texts;
    private final IntervisionWords words;

    MembershipTaking(Enrolling enrolling, CurrentActor actors, Texts texts, IntervisionWords words) {
        this.enrolling = enrolling;
        this.actors = actors;
        this.texts = texts;
        this.words = words;
    }

    /** A step that asks nothing more. */
    Optional<String> step(ProgrammeId id, MembershipStep step, Locale language, Runnable changed) {
        var actor = actors.get();
        var outcome =
                switch (step) {
                    case WITHDRAW -> enrolling.withdraw(id, actor);
                    case PAUSE, RESUME, LEAVE, REJOIN, CHANGE, ACCEPT, DECLINE ->
                        throw new IllegalArgumentException(step + " asks more");
                };
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
