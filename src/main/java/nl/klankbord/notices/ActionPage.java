package nl.klankbord.notices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A decision that people take from a link in a mail, without signing in: {@link ActionLinks} makes the link, a bean of
 * this fills the page behind it. The page shows no content, and looking at it changes nothing. Both methods run on
 * behalf of the person whom the link was made for.
 */
public interface ActionPage {

    /** Names this decision for ever, such as {@code opinion-decline}. */
    String purpose();

    /** What the page asks; empty when there is nothing to decide any more. */
    Optional<Question> question(String subject, Actor actor, Locale language);

    /**
     * Does it, in the transaction that uses the link up.
     *
     * @param choice the value of what was chosen; null when the question has no choices
     */
    Outcome act(String subject, @Nullable String choice, Actor actor, Locale language);

    /**
     * What the page asks, in the language of the reader and without anything confidential.
     *
     * @param title the heading
     * @param explanation what happens when the button is pressed
     * @param choices one of these must be chosen; none: only the button
     * @param button its text, a verb
     */
    record Question(String title, String explanation, List<Choice> choices, String button) {

        public Question {
            choices = List.copyOf(choices);
        }
    }

    /** One of the choices. */
    record Choice(String value, String label) {}

    /** How it ended. */
    sealed interface Outcome {

        /** What is said. */
        String text();

        /** Where one goes on, in the portal, without a leading slash. */
        String path();

        /** It is done, and the link is used up. */
        record Done(String text, String path) implements Outcome {}

        /** It was not done, and the link still works. */
        record Refused(String text, String path) implements Outcome {}
    }
}
