package nl.klankbord.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something on the shelf that was found.
 *
 * @param related found by parts of words alone; stands after all that are not
 * @param why strongest reason first; empty when nothing was typed
 */
public record KnowledgeHit(KnowledgeCard card, boolean related, List<Why> why) {

    public KnowledgeHit {
        why = List.copyOf(why);
    }

    /**
     * One reason.
     *
     * @param field where it stands: {@code title}, {@code summary}, {@code topic}, or what the part that made it calls it
     * @param place where in a longer text it stands; null for what is short
     * @param text what stands there; of a long text only around the first mark
     * @param marks what matched, in order and without overlap
     * @param synonymOf what was typed, when a synonym of it matched; else empty
     */
    public record Why(String field, @Nullable TextPlace place, String text, List<Mark> marks, String synonymOf) {

        public Why {
            marks = List.copyOf(marks);
        }
    }

    /** A part of a text that matched: begin inclusive, end exclusive. */
    public record Mark(int begin, int end) {}
}
