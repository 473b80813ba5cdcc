package nl.klankbord.notices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import org.jspecify.annotations.Nullable;

/** A decision for tests. */
public final class TriedPage implements ActionPage {

    public static final String PURPOSE = "tried";

    static final Question QUESTION = new Question(
            "Kun je dit doen?",
            "Kies waarom niet.",
            List.of(new Choice("busy", "Te druk"), new Choice("refused", "Te laat")),
            "Geef terug");

    private final CurrentActor current;
    private final List<String> done = new CopyOnWriteArrayList<>();

    public TriedPage(CurrentActor current) {
        this.current = current;
    }

    public List<String> done() {
        return done;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Optional<Question> question(String subject, Actor actor, Locale language) {
        return Optional.of(QUESTION);
    }

    @Override
    public Outcome act(String subject, @Nullable String choice, Actor actor, Locale language) {
        if ("refused".equals(choice)) {
            return new Outcome.Refused("Te laat", "meldingen");
        }
        done.add(subject + " " + choice + " by " + actor.colleague() + " as "
                + current.get().colleague());
        return new Outcome.Done("Gedaan", "meldingen");
    }
}
