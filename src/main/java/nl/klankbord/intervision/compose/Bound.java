package nl.klankbord.intervision.compose;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What no composition can exceed, from counting alone. The score is the mean over people of the score of their circle, so
 * each rule adds its weight times the sum over circles of (members × share), divided by the number of people n. For a
 * given number K of circles that sum is bounded for each rule by itself, and the bounds are added; the highest of all K
 * that counting allows is the bound. Whatever keeps rules from being met at once (half-days, managers, history, wishes)
 * is left out, which can only raise it. With b(m) = min(m × most, n − (K − m) × least), the most people that m of K circles
 * hold:
 *
 * <ul>
 *   <li>Spread: n − f × Σ over partners of the pairs that remain when their people are spread evenly over K circles; an
 *       even spread has the fewest pairs, since pairs grow ever faster with the people of one circle. f is what a pair
 *       costs.
 *   <li>New faces, level: n.
 *   <li>Similar field: a circle counts those who chose one topic. Cut the people of each topic into pieces of at most
 *       {@code most}: a topic of a circles fills at most its a largest pieces, so the K largest of all pieces bound the
 *       sum; and so does the number of people who chose any topic.
 *   <li>Mixed field: a circle of s people has at most the share d / min(s, F) of its d fields, so s × share is at most d ×
 *       max(1, most / F); and d summed over circles is at most Σ over fields of min(people of it, K).
 *   <li>Travel: somebody adds at most min(1, r / 2), r being the hosting partners within reach; and m circles that have a
 *       host leave at most H − m of H people who can host for a second: (b(m) + b(min(m, H − m))) / 2, at its highest m.
 *   <li>Load: each circle needs one of F who can lead, which leaves F − K for a second: (n + b(F − K)) / 2; and the K who
 *       led least are the freshest of K circles, the freshest in the largest. Half of each.
 * </ul>
 */
final class Bound {

    private final Model model;
    private final SoftRules soft;
    private final int people;
    private final int least;
    private final int most;

    private Bound(Model model) {
        this.model = model;
        soft = new SoftRules(model);
        people = model.size;
        least = model.settings.least();
        most = model.settings.most();
    }

    /** Of the score, 0 to 1. */
    static double of(Model model) {
        var numbers = CircleNumbers.of(model);
        var bound = new Bound(model);
        return !numbers.isPossible() || bound.soft.isIndifferent()
                ? 1
                : IntStream.rangeClosed(numbers.fewest(), numbers.most())
                        .mapToDouble(bound::of)
                        .max()
                        .orElse(1);
    }

    private double of(int circles) {
        var sum = 0.0;
        for (var rule : Rule.SOFT) {
            if (soft.weight(rule) > 0) {
                sum += soft.weight(rule) * Math.clamp(of(rule, circles), 0, people);
            }
        }
        return sum / people;
    }

    private double of(Rule rule, int circles) {
        return switch (rule) {
            case SPREAD -> spread(circles);
            case FIELD -> model.settings.field() == Settings.Field.SIMILAR ? theme(circles) : fields(circles);
            case TRAVEL -> Math.min(journeys(), hosts(circles));
            case LOAD -> load(circles);
            default -> people;
        };
    }

    private double spread(int circles) {
        var pairs = 0;
        for (var count : counts(model.partner, model.partners.size())) {
            var each = count / circles;
            var more = count % circles;
            pairs += (circles - more) * pairs(each) + more * pairs(each + 1);
        }
        return people - SoftRules.perPairOfPartner(model.settings) * pairs;
    }

    private static int pairs(int people) {
        return people * (people - 1) / 2;
    }

    private double theme(int circles) {
        var perTopic = new int[model.topics.size()];
        var choosing = 0;
        for (var topics : model.topicsOf) {
            choosing += topics.length > 0 ? 1 : 0;
            for (var topic : topics) {
                perTopic[topic]++;
            }
        }
        var pieces = IntStream.of(perTopic)
                .flatMap(count ->
                        IntStream.rangeClosed(0, count / most).map(piece -> Math.min(most, count - piece * most)))
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(circles)
                .mapToInt(Integer::intValue)
                .sum();
        return Math.min(choosing, pieces);
    }

    private double fields(int circles) {
        var distinct = 0;
        for (var count : counts(model.field, model.fields)) {
            distinct += Math.min(count, circles);
        }
        return distinct * Math.max(1.0, (double) most / model.fields);
    }

    private double journeys() {
        var hosting = IntStream.range(0, people)
                .filter(person -> model.canHost[person])
                .map(person -> model.partner[person])
                .distinct()
                .toArray();
        var sum = 0.0;
        for (var person = 0; person < people; person++) {
            var near = 0;
            for (var partner : hosting) {
                near += model.reaches(person, partner) ? 1 : 0;
            }
            sum += Math.min(2, near) / 2.0;
        }
        return sum;
    }

    private double hosts(int circles) {
        var hosts = (int) model.people.stream().filter(Person::canHost).count();
        return IntStream.rangeClosed(0, Math.min(circles, hosts))
                .mapToDouble(m -> (largest(m, circles) + largest(Math.min(m, hosts - m), circles)) / 2.0)
                .max()
                .orElse(0);
    }

    private double load(int circles) {
        var freshest = IntStream.range(0, people)
                .filter(person -> model.canFacilitate[person])
                .mapToDouble(soft::freshness)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(circles)
                .toList();
        var fresh = 0.0;
        for (var i = 0; i < freshest.size(); i++) {
            fresh += freshest.get(i) * (largest(i + 1, circles) - largest(i, circles));
        }
        var leaders = (int) model.people.stream().filter(Person::canFacilitate).count();
        var shared = (people + largest(Math.clamp(leaders - circles, 0, circles), circles)) / 2.0;
        return (shared + fresh) / 2;
    }

    /** The most people that so many of all circles can hold. */
    private int largest(int some, int circles) {
        return Math.min(some * most, people - (circles - some) * least);
    }

    private static int[] counts(int[] keys, int distinct) {
        var counts = new int[distinct];
        for (var key : keys) {
            if (key >= 0) {
                counts[key]++;
            }
        }
        return counts;
    }
}
