package nl.klankbord.opinion.ui.advice;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.opinion.AdviceEntry;
import nl.klankbord.opinion.AdviceInHand;
import nl.klankbord.opinion.OpinionAdvice;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.StepOutcome;
import nl.klankbord.opinion.advice.AdvicePaper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the screen of an advice does, as whoever is signed in. */
@Component
class AdviceWork {

    private final OpinionAdvice advice;
    private final OpinionDesk desk;
    private final CurrentActor actors;
    private final Dates dates;
    private final Texts texts;

    AdviceWork(OpinionAdvice advice, OpinionDesk desk, CurrentActor actors, Dates dates, Texts texts) {
        this.advice = advice;
        this.desk = desk;
        this.actors = actors;
        this.dates = dates;
        this.texts = texts;
    }

    Optional<AdviceInHand> open(OpinionId id) {
        return advice.writing(id, actors.get());
    }

    StepOutcome save(OpinionId id, AdviceEntry read, AdviceEntry typed) {
        return advice.save(id, read, typed, actors.get());
    }

    /** What it took so far; null for nothing said any more. */
    StepOutcome keepTime(OpinionId id, @Nullable Integer minutes) {
        return advice.keepTime(id, minutes, actors.get());
    }

    Optional<StepOutcome> obstacle(OpinionId id, OpinionMove.Deliver deliver) {
        return advice.obstacle(id, deliver, actors.get());
    }

    StepOutcome deliver(OpinionId id, OpinionMove.Deliver deliver) {
        return desk.take(id, deliver, actors.get());
    }

    Optional<AdvicePaper> paper(OpinionId id, AdviceEntry typed) {
        return advice.preview(id, typed, actors.get());
    }

    /** "Concept bewaard om 10.42 uur." */
    String saved(OpinionId id, Locale language) {
        return advice.savedAt(id, actors.get())
                .map(at -> saved(at, language))
                .orElseGet(() -> texts.get(language, "opinion-advice.saved.nothing"));
    }

    private String saved(Instant at, Locale language) {
        return Dates.dayOf(at).equals(dates.today())
                ? texts.get(language, "opinion-advice.saved", Dates.time(LocalTime.ofInstant(at, Dates.ZONE)))
                : texts.get(language, "opinion-advice.saved.earlier", dates.moment(at, language));
    }
}
