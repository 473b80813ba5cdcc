package nl.klankbord.intervision.compose;

import java.util.Map;
import java.util.Set;
import nl.klankbord.base.ColleagueId;

/**
 * What binds people or keeps them apart.
 *
 * @param leads who leads whom, directly or through others in between
 * @param apart of whom one asked, in private, not to be with the other; who asked whom is not told here. Only the search
 *     reads it, see {@link Apart}
 * @param earlier how often two people sat in one circle before
 */
public record Ties(Set<Lead> leads, Set<Pair> apart, Map<Pair, Integer> earlier) {

    public static final Ties NONE = new Ties(Set.of(), Set.of(), Map.of());

    public Ties {
        leads = Set.copyOf(leads);
        apart = Set.copyOf(apart);
        earlier = Map.copyOf(earlier);
    }

    /** Says nothing of private wishes, so that no log can. */
    @Override
    public String toString() {
        return "Ties[" + leads.size() + " leads, " + earlier.size() + " earlier]";
    }

    /** Somebody who leads somebody, directly or through others in between. */
    public record Lead(ColleagueId manager, ColleagueId report) {

        public Lead {
            if (manager.equals(report)) {
                throw new IllegalArgumentException("Nobody leads themself");
            }
        }
    }

    /** Two people in no order: (a, b) equals (b, a). */
    public record Pair(ColleagueId one, ColleagueId other) {

        public Pair {
            if (one.equals(other)) {
                throw new IllegalArgumentException("A pair is two people");
            }
            if (one.value().compareTo(other.value()) > 0) {
                var first = other;
                other = one;
                one = first;
            }
        }
    }
}
