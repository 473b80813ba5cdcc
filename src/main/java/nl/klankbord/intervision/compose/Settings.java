package nl.klankbord.intervision.compose;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a programme asks of its circles.
 *
 * @param least people in a circle, from 3
 * @param most people in a circle, to 10
 * @param mostOfPartner people of one partner in a circle
 * @param mostOfTeam people of one team in a circle
 * @param leastPartners in a circle, when at least as many take part in the programme
 * @param halfDays that all people of a circle share
 * @param field whether people of a circle have the same topics at heart, or come from different fields
 * @param weights of soft rules, 0 to 10; a rule that is not named has the weight it has by itself
 */
public record Settings(
        int least,
        int most,
        int mostOfPartner,
        int mostOfTeam,
        int leastPartners,
        int halfDays,
        Field field,
        Map<Rule, Integer> weights) {

    public static final int SMALLEST = 3;
    public static final int LARGEST = 10;
    public static final int HEAVIEST = 10;

    public static final Settings DEFAULT = new Settings(5, 8, 3, 2, 3, 2, Field.SIMILAR, Map.of());

    /** Which people belong together by what they do. */
    public enum Field {
        SIMILAR,
        MIXED
    }

    public Settings {
        if (least < SMALLEST || most > LARGEST || least > most) {
            throw new IllegalArgumentException("No circles of " + least + " to " + most);
        }
        if (mostOfPartner < 1 || mostOfTeam < 1 || leastPartners < 1 || halfDays < 1) {
            throw new IllegalArgumentException("A circle needs somebody, somewhere, some time");
        }
        var all = new EnumMap<Rule, Integer>(Rule.class);
        for (var rule : Rule.SOFT) {
            all.put(rule, weights.getOrDefault(rule, rule.weight()));
        }
        if (all.values().stream().anyMatch(weight -> weight < 0 || weight > HEAVIEST)) {
            throw new IllegalArgumentException("Weights go from 0 to " + HEAVIEST);
        }
        weights = Map.copyOf(all);
    }

    /** What a soft rule weighs in this programme; 0 leaves it out. */
    public int weight(Rule rule) {
        return weights.getOrDefault(rule, 0);
    }

    Settings withSizes(int fewest, int largest) {
        return new Settings(fewest, largest, mostOfPartner, mostOfTeam, leastPartners, halfDays, field, weights);
    }

    Settings withPartners(int fewest, int mostOfOne) {
        return new Settings(least, most, mostOfOne, mostOfTeam, fewest, halfDays, field, weights);
    }

    Settings withMostOfTeam(int people) {
        return new Settings(least, most, mostOfPartner, people, leastPartners, halfDays, field, weights);
    }

    Settings withHalfDays(int shared) {
        return new Settings(least, most, mostOfPartner, mostOfTeam, leastPartners, shared, field, weights);
    }
}
