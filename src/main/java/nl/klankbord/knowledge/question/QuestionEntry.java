package nl.klankbord.knowledge.question;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.base.PlainText;
import nl.klankbord.gate.Piece;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.vocabulary.Vocabulary;

/**
 * A question as it is typed.
 *
 * @param text what more there is to say; may be empty
 * @param topics by name; words that the vocabulary does not know become candidates
 */
public record QuestionEntry(String question, String text, List<String> topics) {

    /** Most characters of the text, and of an answer. */
    public static final int TEXT = 4_000;

    /** Most topics. */
    public static final int TOPICS = 5;

    public QuestionEntry {
        topics = List.copyOf(topics);
    }

    /**
     * Something wrong with a field.
     *
     * @param field its name; the words stand under {@code knowledge-success.field.<name>}
     * @param most what fits
     */
    public record Flaw(String field, Reason reason, int most) {

        /** The words stand under {@code knowledge-success.flaw.<name>}. */
        public enum Reason {
            MISSING,
            TOO_LONG,
            TOO_MANY,
            NOT_A_TOPIC
        }
    }

    QuestionEntry tidy() {
        return new QuestionEntry(
                PlainText.tidy(PlainText.visible(question.replace('\n', ' '))),
                PlainText.lines(text),
                topics.stream()
                        .map(PlainText::tidy)
                        .filter(topic -> !topic.isEmpty())
                        .distinct()
                        .toList());
    }

    List<Flaw> flaws() {
        var flaws = new ArrayList<Flaw>();
        if (question.isEmpty()) {
            flaws.add(new Flaw("question", Flaw.Reason.MISSING, 0));
        }
        if (question.length() > Shelf.LONGEST_TITLE) {
            flaws.add(new Flaw("question", Flaw.Reason.TOO_LONG, Shelf.LONGEST_TITLE));
        }
        if (text.length() > TEXT) {
            flaws.add(new Flaw("text", Flaw.Reason.TOO_LONG, TEXT));
        }
        if (topics.isEmpty()) {
            flaws.add(new Flaw("topics", Flaw.Reason.MISSING, 0));
        }
        if (topics.size() > TOPICS) {
            flaws.add(new Flaw("topics", Flaw.Reason.TOO_MANY, TOPICS));
        }
        if (!topics.stream().allMatch(Vocabulary::isTerm)) {
            flaws.add(new Flaw("topics", Flaw.Reason.NOT_A_TOPIC, 0));
        }
        return flaws;
    }

    List<Piece> pieces() {
        return List.of(new Piece("question", question), new Piece("text", text));
    }
}
