package nl.klankbord.opinion;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.gate.GateAnswers;
import org.jspecify.annotations.Nullable;

/**
 * What a requester types. A draft may be incomplete.
 *
 * @param title how lists call it, for who wants it shorter than the question; may be empty
 * @param question in one sentence
 * @param ownView what the requester thinks
 * @param scopeIn what has to be looked at
 * @param scopeOut what has not
 * @param topics names; an unknown one becomes a candidate of the vocabulary at submit
 * @param publicLine read by others than the parties, where the card is public
 * @param involved who has to do with the matter, by name
 * @param fourEyes a second reviewer has to approve the advice
 * @param coordinatorMayOffer a coordinator may put it to somebody
 * @param answers what is said about spots that look like personal data
 */
public record OpinionEntry(
        String title,
        String question,
        String ownView,
        @Nullable OpinionType type,
        String scopeIn,
        String scopeOut,
        @Nullable LocalDate wantedBy,
        List<String> topics,
        Visibility visibility,
        String publicLine,
        @Nullable DecisionGround ground,
        List<String> involved,
        boolean fourEyes,
        boolean coordinatorMayOffer,
        GateAnswers answers) {

    public OpinionEntry {
        topics = List.copyOf(topics);
        involved = List.copyOf(involved);
    }

    /** How lists call it: its title, or else as much of the question as fits there. */
    public String heading() {
        if (!title.isEmpty() || question.length() <= EntryRules.TITLE) {
            return title.isEmpty() ? question.replace('\n', ' ') : title;
        }
        var start = question.substring(0, EntryRules.TITLE - 1).replace('\n', ' ');
        var space = start.lastIndexOf(' ');
        return (space > EntryRules.TITLE / 2 ? start.substring(0, space) : start).stripTrailing() + "\u2026";
    }

    /** Nothing typed yet. */
    public static OpinionEntry empty() {
        return new OpinionEntry(
                "",
                "",
                "",
                null,
                "",
                "",
                null,
                List.of(),
                Visibility.PARTIES_ONLY,
                "",
                null,
                List.of(),
                false,
                true,
                GateAnswers.none());
    }
}
