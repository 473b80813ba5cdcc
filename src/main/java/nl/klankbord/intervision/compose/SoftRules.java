package nl.klankbord.intervision.compose;

import java.util.Arrays;

/**
 * For what share of a circle each soft rule is met, 0 to 1. The score of a circle is the weighted mean of its shares,
 * that of a composition the mean over people of the score of their circle.
 */
final class SoftRules {

    private final Model model;
    private final double[] weights = new double[Rule.values().length];
    private final int[] perTopic;
    private final boolean indifferent;

    SoftRules(Model model) {
        this.model = model;
        perTopic = new int[model.topics.size()];
        var sum = Rule.SOFT.stream()
                .filter(model::applies)
                .mapToInt(model.settings::weight)
                .sum();
        indifferent = sum == 0;
        Rule.SOFT.stream()
                .filter(model::applies)
                .forEach(rule -> weights[rule.ordinal()] = (double) model.settings.weight(rule) / sum);
    }

    /** What part of the score is due to this rule; all together are 1, or 0 when no rule tells these people apart. */
    double weight(Rule rule) {
        return weights[rule.ordinal()];
    }

    /** How good the circle is, 0 to 1; 1 when no rule tells these people apart. */
    double score(Circle circle) {
        if (indifferent) {
            return 1;
        }
        var sum = 0.0;
        for (var rule : Rule.SOFT) {
            var weight = weights[rule.ordinal()];
            sum += weight == 0 ? 0 : weight * share(rule, circle);
        }
        return sum;
    }

    boolean isIndifferent() {
        return indifferent;
    }

    double share(Rule rule, Circle circle) {
        return switch (rule) {
            case SPREAD -> spread(circle);
            case NEW_FACES -> newFaces(circle);
            case LEVEL -> level(circle);
            case FIELD -> model.settings.field() == Settings.Field.SIMILAR ? theme(circle) : fields(circle);
            case TRAVEL -> travel(circle);
            case LOAD -> load(circle);
            default -> throw new IllegalArgumentException(rule + " is no soft rule");
        };
    }

    /** People meet people of other partners: loses by every pair of one partner, all when the limit is used up. */
    private double spread(Circle circle) {
        return Math.max(0, 1 - perPairOfPartner(model.settings) * circle.samePartnerPairs / circle.size);
    }

    static double perPairOfPartner(Settings settings) {
        return 2.0 / Math.max(2, settings.mostOfPartner() - 1);
    }

    /** People meet people with whom they never sat: loses by every pair, and by how often. */
    private static double newFaces(Circle circle) {
        return Math.max(0, 1 - (double) circle.met / circle.size);
    }

    /** People are about as experienced: the share that is within one level of each other. */
    private double level(Circle circle) {
        return (double) near(circle, lowestOfMost(circle)) / circle.size;
    }

    /** The level such that most people have that or the next. */
    int lowestOfMost(Circle circle) {
        var best = Person.LOWEST;
        var most = 0;
        for (var level = Person.LOWEST; level < Person.HIGHEST; level++) {
            var near = near(circle, level);
            if (near > most) {
                most = near;
                best = level;
            }
        }
        return best;
    }

    private int near(Circle circle, int level) {
        var count = 0;
        for (var i = 0; i < circle.size; i++) {
            var own = model.level[circle.members[i]];
            count += own == level || own == level + 1 ? 1 : 0;
        }
        return count;
    }

    /** People have the same at heart: the share that chose the topic that most of them chose. */
    private double theme(Circle circle) {
        return (double) sharing(circle, topic(circle)) / circle.size;
    }

    /** The topic that most people of the circle chose; negative when none did. */
    int topic(Circle circle) {
        var best = -1;
        var most = 0;
        for (var i = 0; i < circle.size; i++) {
            for (var topic : model.topicsOf[circle.members[i]]) {
                var count = ++perTopic[topic];
                if (count > most || count == most && topic < best) {
                    most = count;
                    best = topic;
                }
            }
        }
        for (var i = 0; i < circle.size; i++) {
            for (var topic : model.topicsOf[circle.members[i]]) {
                perTopic[topic] = 0;
            }
        }
        return best;
    }

    int sharing(Circle circle, int topic) {
        var count = 0;
        for (var i = 0; i < circle.size; i++) {
            count += Arrays.binarySearch(model.topicsOf[circle.members[i]], topic) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** People come from different fields: how many there are of as many as there could be. */
    private double fields(Circle circle) {
        return (double) distinctFields(circle) / Math.min(circle.size, model.fields);
    }

    int distinctFields(Circle circle) {
        var count = 0;
        for (var i = 0; i < circle.size; i++) {
            var own = model.field[circle.members[i]];
            var isFirst = own >= 0;
            for (var j = 0; j < i && isFirst; j++) {
                isFirst = model.field[circle.members[j]] != own;
            }
            count += isFirst ? 1 : 0;
        }
        return count;
    }

    /** Hosts take turns, and nobody travels longer than they want to: the share of journeys, half when one partner hosts. */
    private double travel(Circle circle) {
        var hosts = 0;
        var within = 0;
        for (var i = 0; i < circle.size; i++) {
            if (isFirstHost(circle, i)) {
                hosts++;
                var partner = model.partner[circle.members[i]];
                for (var j = 0; j < circle.size; j++) {
                    within += model.reaches(circle.members[j], partner) ? 1 : 0;
                }
            }
        }
        return hosts == 0 ? 0 : Math.min(hosts, 2) / 2.0 * within / (hosts * circle.size);
    }

    /** Whether this member can host and none before of the same partner can. */
    boolean isFirstHost(Circle circle, int at) {
        var person = circle.members[at];
        var can = model.canHost[person];
        for (var j = 0; j < at && can; j++) {
            var other = circle.members[j];
            can = !(model.canHost[other] && model.partner[other] == model.partner[person]);
        }
        return can;
    }

    /** Leading is shared: half for a second who can lead, half the less whoever led least has led. */
    private double load(Circle circle) {
        var least = 0.0;
        for (var i = 0; i < circle.size; i++) {
            var person = circle.members[i];
            least = model.canFacilitate[person] ? Math.max(least, freshness(person)) : least;
        }
        return (Math.min(circle.facilitators, 2) / 2.0 + least) / 2;
    }

    /** 1 for who never led, 0 for who led most of all. */
    double freshness(int person) {
        return model.highestLed == 0 ? 1 : 1 - (double) model.led[person] / model.highestLed;
    }
}
