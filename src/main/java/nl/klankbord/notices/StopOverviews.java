package nl.klankbord.notices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stops the overviews from a link at the end of one; a page with a button, since mail scanners open links. */
@Component
class StopOverviews implements ActionPage {

    static final String PURPOSE = "stop-overviews";

    private final NoticeChoices choices;
    private final Texts texts;

    StopOverviews(NoticeChoices choices, Texts texts) {
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    /** Nothing to decide for who gets no overviews any more. */
    @Override
    public Optional<Question> question(String subject, Actor actor, Locale language) {
        return choices.getsOverviews(actor)
                ? Optional.of(new Question(
                        texts.get(language, "notices.stop.title"),
                        texts.get(language, "notices.stop.explanation"),
                        List.of(),
                        texts.get(language, "notices.stop.button")))
                : Optional.empty();
    }

    @Override
    public Outcome act(String subject, @Nullable String choice, Actor actor, Locale language) {
        choices.stopOverviews(actor);
        return new Outcome.Done(texts.get(language, "notices.stop.done"), NoticeLinks.SETTINGS);
    }
}
