package nl.klankbord.intervision.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.base.ColleagueId;

/**
 * What people see of how good a composition is. Private wishes are no part of it, in no number and no sentence: it is the
 * same whether they are kept or not.
 *
 * @param circles by number, those with people in it
 * @param waiting who has no place
 * @param score 0 to 100: of all circles by how many people they have; who has no place counts as 0
 * @param breaches per hard rule in how many circles it is broken; each hard rule is named
 */
public record Judgement(List<Circle> circles, List<Waiting> waiting, int score, Map<Rule, Integer> breaches) {

    public Judgement {
        circles = List.copyOf(circles);
        waiting = List.copyOf(waiting);
        breaches = Map.copyOf(breaches);
    }

    /** There are circles, each keeps every hard rule, and everybody has a place. */
    public boolean isSound() {
        return waiting.isEmpty() && !circles.isEmpty() && circles.stream().allMatch(Circle::isSound);
    }

    public Optional<Circle> circle(int number) {
        return circles.stream().filter(circle -> circle.number() == number).findFirst();
    }

    /**
     * One circle, judged.
     *
     * @param score 0 to 100, by the soft rules alone
     * @param reasons breaches first, then what is good, then what is not
     */
    public record Circle(int number, List<ColleagueId> members, int score, List<Justification> reasons) {

        public Circle {
            members = List.copyOf(members);
            reasons = List.copyOf(reasons);
        }

        public boolean isSound() {
            return breaches().isEmpty();
        }

        public List<Justification> breaches() {
            return reasons.stream()
                    .filter(reason -> reason.sign() == Justification.Sign.BREACH)
                    .toList();
        }
    }

    /** Somebody without a place, and what makes it hard to find one as far as that can be seen. */
    public record Waiting(ColleagueId person, Said said) {}

    /**
     * Why a circle is judged as it is.
     *
     * @param concerned the people of whom it tells; empty when it tells of the whole circle
     * @param points what the rule adds to the score of the circle, of {@code of}; both 0 for a hard rule
     */
    public record Justification(Rule rule, Sign sign, Said said, Set<ColleagueId> concerned, double points, double of) {

        public Justification {
            concerned = Set.copyOf(concerned);
        }

        /** Which way it speaks. */
        public enum Sign {
            BREACH,
            GOOD,
            POOR
        }
    }
}
