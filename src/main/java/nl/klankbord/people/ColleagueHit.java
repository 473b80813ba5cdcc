package nl.klankbord.people;

import java.util.List;

/**
 * A colleague who was found.
 *
 * @param score what the match is worth; 0 when nothing was typed
 * @param related found by parts of words alone; stands after all that are not
 * @param topics the strongest few
 * @param why in the reader's language, strongest reason first; empty when nothing was typed
 */
public record ColleagueHit(
        ColleagueCard card,
        String department,
        Presence presence,
        float score,
        boolean related,
        List<ProfileTopic> topics,
        List<Why> why) {

    public ColleagueHit {
        topics = List.copyOf(topics);
        why = List.copyOf(why);
    }

    /** One reason in words. */
    public record Why(String text, List<Mark> marks) {

        public Why {
            marks = List.copyOf(marks);
        }
    }

    /** A part of a text that matched, in order and without overlap: begin inclusive, end exclusive. */
    public record Mark(int begin, int end) {}
}
