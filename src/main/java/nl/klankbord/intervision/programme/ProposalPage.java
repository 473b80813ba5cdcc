package nl.klankbord.intervision.programme;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.compose.Judgement.Justification;
import nl.klankbord.intervision.compose.Rule;
import nl.klankbord.intervision.compose.Said;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * The circles of a programme as who organises it works on them. No number and no sentence in it depends on private wishes,
 * but the one number of them.
 *
 * @param version of the whole, to undo upon
 * @param search how far it is, while one runs here
 * @param score 0 to 100
 * @param bound no circles of these people have a higher score; null when that was not searched for
 * @param circles by number
 * @param unplaced who has no circle, by name
 * @param breaches per hard rule, in how many circles it is broken
 * @param troubles why not everybody got a place in the last search, and what would mend it
 * @param wishes as in {@link ProgrammePage}
 * @param undos how many steps can be undone
 * @param changeable whether people can be moved and pinned now
 * @param people the cards of everybody who is named
 * @param topicNames the names of topics that sentences speak of
 */
public record ProposalPage(
        ProgrammeId programme,
        String title,
        ProposalState state,
        int version,
        @Nullable Search search,
        int score,
        @Nullable Integer bound,
        List<ProposedCircle> circles,
        List<Unplaced> unplaced,
        Map<Rule, Integer> breaches,
        List<Trouble> troubles,
        @Nullable Integer wishes,
        int undos,
        boolean changeable,
        Map<ColleagueId, ColleagueCard> people,
        Map<TopicId, String> topicNames) {

    public ProposalPage {
        circles = List.copyOf(circles);
        unplaced = List.copyOf(unplaced);
        breaches = Map.copyOf(breaches);
        troubles = List.copyOf(troubles);
        people = Map.copyOf(people);
        topicNames = Map.copyOf(topicNames);
    }

    /**
     * How far a search is.
     *
     * @param share of its time that is used, 0 to 1; 0 while it waits for another
     * @param score of the best so far, 0 to 100; 0 as long as not everybody has a place
     */
    public record Search(double share, Duration took, int seconds, double score, double bound) {}

    /**
     * A circle.
     *
     * @param version changes with who is in it; to move somebody out upon
     * @param score 0 to 100
     * @param reasons why: breaches first, then what is good, then what is not
     * @param shared half-days that suit all of it
     */
    public record ProposedCircle(
            CircleId id,
            int number,
            int version,
            List<Placed> members,
            int score,
            List<Justification> reasons,
            Set<HalfDay> shared) {

        public ProposedCircle {
            members = List.copyOf(members);
            reasons = List.copyOf(reasons);
            shared = Set.copyOf(shared);
        }

        /** Whether a hard rule is broken in it. */
        public boolean isSound() {
            return reasons.stream().noneMatch(reason -> reason.sign() == Justification.Sign.BREACH);
        }
    }

    /**
     * Somebody in a circle, or without one.
     *
     * @param state as it was before circles are sent, then what they answered
     * @param pinned stays where they are when circles are made again
     */
    public record Placed(ColleagueCard who, EnrolEntry entry, MembershipState state, boolean pinned) {}

    /** Somebody without a circle, and what makes it hard to find one as far as that can be seen. */
    public record Unplaced(Placed person, Said said) {}

    /**
     * What keeps people from getting a place.
     *
     * @param rule in the way; null when it is no single one
     * @param mends what would help, easiest first
     */
    public record Trouble(@Nullable Rule rule, Said said, List<Said> mends) {

        public Trouble {
            mends = List.copyOf(mends);
        }
    }

    /**
     * What moving somebody to a circle would do.
     *
     * @param from score of the circle they leave, after it; null when they have none
     * @param before and {@code after}: score of the circle they come in
     * @param total score of all circles together, after it
     * @param breaches of the circle they come in, after it; empty when every hard rule is kept
     */
    public record MoveEffect(
            CircleId to,
            int number,
            @Nullable Integer from,
            int before,
            int after,
            int total,
            List<Justification> breaches) {

        public MoveEffect {
            breaches = List.copyOf(breaches);
        }
    }
}
