package nl.klankbord.intervision.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * All that one reader may see of a programme. Private wishes are in none of it, but for one number.
 *
 * @param version to change it upon
 * @param topicNames of the programme's topics and of those of the members that are shown
 * @param organisers who made it first
 * @param steps that the reader can take
 * @param counts of who takes part, per partner, alphabetically
 * @param own the reader's membership; null for none
 * @param members everybody who enrolled, by name; none for who does not organise it
 * @param circles by number; none for who does not organise it, and until they are sent
 * @param wishes how many asked not to be with somebody, as it was when enrolment closed, from 3 up; else null
 */
public record ProgrammePage(
        ProgrammeCard card,
        int version,
        ProgrammeEntry entry,
        Map<TopicId, String> topicNames,
        List<ColleagueCard> organisers,
        Set<ProgrammeStep> steps,
        List<PartnerCount> counts,
        @Nullable OwnMembership own,
        List<Member> members,
        List<SentCircle> circles,
        @Nullable Integer wishes) {

    public ProgrammePage {
        topicNames = Map.copyOf(topicNames);
        organisers = List.copyOf(organisers);
        steps = Set.copyOf(steps);
        counts = List.copyOf(counts);
        members = List.copyOf(members);
        circles = List.copyOf(circles);
    }

    /** How many people of a partner take part or asked to. */
    public record PartnerCount(PartnerCard partner, int people) {}

    /**
     * How the reader stands in it.
     *
     * @param version to change it upon
     * @param entry what the reader said; null once it is erased
     * @param circle that is proposed, or was accepted; null for none
     */
    public record OwnMembership(
            MembershipState state,
            int version,
            @Nullable EnrolEntry entry,
            @Nullable CircleId circle,
            Set<MembershipStep> steps) {

        public OwnMembership {
            steps = Set.copyOf(steps);
        }
    }

    /** Somebody who enrolled, for who organises it. */
    public record Member(
            ColleagueCard who,
            MembershipState state,
            @Nullable EnrolEntry entry,
            @Nullable CircleId circle) {}

    /**
     * A circle that was sent to its members, for who organises it.
     *
     * @param started whether its series runs
     * @param accepted how many accepted and did not leave
     * @param waiting how many did not answer yet
     * @param belowLeast whether too few are left
     */
    public record SentCircle(CircleId id, int number, boolean started, int accepted, int waiting, boolean belowLeast) {}
}
