package nl.klankbord.intervision.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.base.ColleagueId;

/**
 * What keeps people from getting a place, in words, and what would mend it.
 *
 * @param rule in the way; empty when it is no single one
 * @param said what is the matter
 * @param mends what would help, easiest first
 */
public record Obstacle(Optional<Rule> rule, Said said, List<Mend> mends) {

    public Obstacle {
        mends = List.copyOf(mends);
    }

    /** What would help. */
    public sealed interface Mend {

        /** The advice in words. */
        default Said said() {
            return Words.mend(this);
        }
    }

    /** So many more people should take part. */
    public record MorePeople(int people) implements Mend {}

    /** So many more people who can lead a meeting. */
    public record MoreFacilitators(int people) implements Mend {}

    /** Circles from this size on. */
    public record AllowSmaller(int least) implements Mend {}

    /** Circles up to this size. */
    public record AllowLarger(int most) implements Mend {}

    /** People of so few partners in a circle. */
    public record AllowFewerPartners(int partners) implements Mend {}

    /** So many people of one partner in a circle. */
    public record AllowMoreOfPartner(int people) implements Mend {}

    /** So many people of one team in a circle. */
    public record AllowMoreOfTeam(int people) implements Mend {}

    /** So few shared half-days. */
    public record AllowFewerHalfDays(int halfDays) implements Mend {}

    /** Ask these people for more half-days. */
    public record AskHalfDays(Set<ColleagueId> people) implements Mend {

        public AskHalfDays {
            people = Set.copyOf(people);
        }
    }

    /** Let people loose who are pinned. */
    public record FewerPins(Set<ColleagueId> people) implements Mend {

        public FewerPins {
            people = Set.copyOf(people);
        }
    }
}
