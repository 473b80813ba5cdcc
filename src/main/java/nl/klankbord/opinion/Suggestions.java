package nl.klankbord.opinion;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.opinion.matching.IndependenceRule;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * Who could be asked.
 *
 * @param people at most three, the one that fits best first; empty when nobody fits
 * @param blocked who knows the topics but is not independent, by rule
 * @param full how many know the topics but have enough on their plate
 * @param away how many are away and have no stand-in
 * @param declined how many were asked already
 */
public record Suggestions(List<Suggested> people, List<Blocked> blocked, int full, int away, int declined) {

    /** How many are suggested at most. */
    public static final int MOST = 3;

    public Suggestions {
        people = List.copyOf(people);
        blocked = List.copyOf(blocked);
    }

    public boolean nobodyFits() {
        return people.isEmpty();
    }

    /**
     * @param reasons in the reader's language
     * @param warning why the requester may want somebody else after all; null for none
     * @param standsInFor who is away; null when asked for the own knowledge
     * @param ready the day on which the opinion could be ready; null when that is out of sight
     */
    public record Suggested(
            ColleagueCard card,
            String partner,
            List<String> reasons,
            @Nullable String warning,
            @Nullable ColleagueCard standsInFor,
            @Nullable LocalDate ready) {

        public Suggested {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Somebody whom the requester has in mind.
     *
     * @param why this person cannot be asked; null for who can
     */
    public record Wanted(Suggested who, @Nullable Refusal why) {}

    /** @param text in the reader's language, with the count, never with names */
    public record Blocked(IndependenceRule rule, int count, String text) {}
}
