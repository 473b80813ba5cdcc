package nl.klankbord.knowledge.article;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.base.PlainText;
import nl.klankbord.gate.Piece;
import nl.klankbord.knowledge.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is typed.
 *
 * @param summary what it is about in a line or two; may be empty
 * @param body in Markdown, at most {@link Markdown#LONGEST} characters
 * @param topics by name; words that the vocabulary does not know become candidates
 * @param reviewOn the day on which it is looked at again
 */
public record ArticleEntry(
        String title,
        String summary,
        String body,
        List<String> topics,
        @Nullable LocalDate reviewOn) {

    /** Longest title. */
    public static final int TITLE = Shelf.LONGEST_TITLE;

    /** Longest summary. */
    public static final int SUMMARY = Shelf.LONGEST_SUMMARY;

    /** Most topics. */
    public static final int TOPICS = 10;

    /** How long an article is good for, in months, unless somebody says otherwise. */
    public static final int USUAL_MONTHS = 12;

    /** The furthest day on which it is looked at again, in years from today. */
    public static final int YEARS = 3;

    public ArticleEntry {
        topics = List.copyOf(topics);
    }

    /** Nothing typed yet. */
    public static ArticleEntry empty(LocalDate reviewOn) {
        return new ArticleEntry("", "", "", List.of(), reviewOn);
    }

    /** Without what no reader sees. */
    ArticleEntry tidied() {
        return new ArticleEntry(
                PlainText.tidy(title),
                PlainText.tidy(summary),
                PlainText.lines(body),
                topics.stream()
                        .map(PlainText::tidy)
                        .filter(topic -> !topic.isEmpty())
                        .distinct()
                        .toList(),
                reviewOn);
    }

    /** What the gate looks at. */
    List<Piece> pieces() {
        return List.of(new Piece("title", title), new Piece("summary", summary), new Piece("body", body));
    }
}
