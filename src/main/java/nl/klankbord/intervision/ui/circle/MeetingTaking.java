package nl.klankbord.intervision.ui.circle;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.intervision.meeting.MeetingOutcome;
import nl.klankbord.intervision.meeting.MeetingRefusal;
import org.springframework.stereotype.Component;

/** Does what a button says with a meeting and tells what came of it; what did not happen is answered in words. */
@Component
class MeetingTaking {

    private final CurrentActor actors;
    private final Texts texts;

    MeetingTaking(CurrentActor actors, Texts texts) {
        this.actors = actors;
        this.texts = texts;
    }

    Actor actor() {
        return actors.get();
    }

    /**
     * @param done the key of what is said afterwards
     * @param changed draws the page anew
     */
    Optional<String> take(Function<Actor, MeetingOutcome> step, String done, Locale language, Runnable changed) {
        return switch (step.apply(actor())) {
            case MeetingOutcome.Done _ -> {
                changed.run();
                TurnsChanged.tell();
                UndoNotice.show(texts.get(language, done));
                yield Optional.empty();
            }
            case MeetingOutcome.Refused(MeetingRefusal why) ->
                Optional.of(texts.get(language, "intervision-meeting.refusal." + why));
            case MeetingOutcome.Missing() -> Optional.of(texts.get(language, "intervision-meeting.gone"));
        };
    }
}
