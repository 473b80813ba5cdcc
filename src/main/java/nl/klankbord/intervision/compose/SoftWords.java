package nl.klankbord.intervision.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.compose.Judgement.Justification;
import nl.klankbord.intervision.compose.Judgement.Justification.Sign;
import nl.klankbord.intervision.compose.Said.Count;

/** One sentence for each soft rule, and for how many half-days a circle shares. */
final class SoftWords {

    /** From this share of what a rule asks on, it speaks for the circle. */
    private static final double GOOD = 0.75;

    private static final double ALMOST = 1e-9;

    private final Model model;
    private final SoftRules rules;

    SoftWords(Model model, SoftRules rules) {
        this.model = model;
        this.rules = rules;
    }

    /** What is good first. */
    List<Justification> reasons(Circle circle) {
        var all = new ArrayList<Justification>();
        for (var rule : Rule.SOFT) {
            if (rules.weight(rule) > 0) {
                var share = rules.share(rule, circle);
                all.add(why(rule, share >= GOOD - ALMOST, circle, share));
            }
        }
        if (HardRules.breach(Rule.HALF_DAYS, circle) == 0) {
            all.add(halfDays(circle));
        }
        all.sort(Comparator.comparing(Justification::sign));
        return all;
    }

    private Justification why(Rule rule, boolean isGood, Circle circle, double share) {
        var concerned = new LinkedHashSet<ColleagueId>();
        var said =
                switch (rule) {
                    case SPREAD -> spread(circle, isGood, concerned);
                    case NEW_FACES -> newFaces(circle, concerned);
                    case LEVEL -> level(circle, concerned);
                    case FIELD ->
                        model.settings.field() == Settings.Field.SIMILAR
                                ? theme(circle)
                                : Said.of(
                                        "intervision-compose.fields",
                                        new Count(rules.distinctFields(circle)),
                                        new Count(circle.size));
                    case TRAVEL -> travel(circle, concerned);
                    case LOAD -> load(circle, concerned);
                    default -> throw new IllegalArgumentException(rule + " is no soft rule");
                };
        var most = 100 * rules.weight(rule);
        return new Justification(rule, isGood ? Sign.GOOD : Sign.POOR, said, concerned, most * share, most);
    }

    private Said spread(Circle circle, boolean isGood, Set<ColleagueId> concerned) {
        if (circle.samePartnerPairs == 0) {
            return Said.of("intervision-compose.spread-each-one", new Count(circle.partners));
        }
        if (isGood) {
            return Said.of("intervision-compose.spread", new Count(circle.partners), new Count(circle.size));
        }
        var largest = Words.groups(circle, model.partner).stream()
                .max(Comparator.comparing(List::size))
                .orElseThrow();
        largest.forEach(person -> concerned.add(model.id(person)));
        return Said.of(
                "intervision-compose.spread-one",
                new Count(largest.size()),
                new Count(circle.size),
                new Said.Of(model.partners.get(model.partner[largest.getFirst()])));
    }

    private Said newFaces(Circle circle, Set<ColleagueId> concerned) {
        for (var i = 0; i < circle.size; i++) {
            for (var j = 0; j < i; j++) {
                if (Model.met(model.tie(circle.members[i], circle.members[j])) > 0) {
                    concerned.add(model.id(circle.members[i]));
                    concerned.add(model.id(circle.members[j]));
                }
            }
        }
        return concerned.isEmpty()
                ? Said.of("intervision-compose.new-faces")
                : Said.of("intervision-compose.known-faces", new Count(concerned.size()));
    }

    private Said level(Circle circle, Set<ColleagueId> concerned) {
        var lowest = rules.lowestOfMost(circle);
        for (var i = 0; i < circle.size; i++) {
            var own = model.level[circle.members[i]];
            if (own < lowest || own > lowest + 1) {
                concerned.add(model.id(circle.members[i]));
            }
        }
        return concerned.isEmpty()
                ? Said.of("intervision-compose.level")
                : Said.of(
                        "intervision-compose.levels",
                        new Count(circle.size - concerned.size()),
                        new Count(circle.size));
    }

    private Said theme(Circle circle) {
        var topic = rules.topic(circle);
        return topic < 0
                ? Said.of("intervision-compose.no-topic")
                : Said.of(
                        "intervision-compose.topic",
                        new Count(rules.sharing(circle, topic)),
                        new Count(circle.size),
                        new Said.About(model.topics.get(topic)));
    }

    private Said travel(Circle circle, Set<ColleagueId> concerned) {
        var hosts = 0;
        var longest = -1;
        for (var i = 0; i < circle.size; i++) {
            if (rules.isFirstHost(circle, i)) {
                hosts++;
                var partner = model.partner[circle.members[i]];
                for (var j = 0; j < circle.size; j++) {
                    var member = circle.members[j];
                    longest = Math.max(longest, model.minutes(model.partner[member], partner));
                    if (!model.reaches(member, partner)) {
                        concerned.add(model.id(member));
                    }
                }
            }
        }
        if (hosts == 0) {
            return Said.of("intervision-compose.no-host");
        }
        if (!concerned.isEmpty()) {
            return Said.of("intervision-compose.far", new Count(concerned.size()), new Count(Math.max(0, longest)));
        }
        if (hosts == 1) {
            return Said.of("intervision-compose.one-host");
        }
        return longest > 0
                ? Said.of("intervision-compose.hosts-near", new Count(hosts), new Count(longest))
                : Said.of("intervision-compose.hosts", new Count(hosts));
    }

    private Said load(Circle circle, Set<ColleagueId> concerned) {
        var freshest = -1;
        for (var i = 0; i < circle.size; i++) {
            var person = circle.members[i];
            if (model.canFacilitate[person]) {
                concerned.add(model.id(person));
                freshest = freshest < 0 || model.led[person] < model.led[freshest] ? person : freshest;
            }
        }
        if (freshest < 0) {
            return Said.of("intervision-compose.facilitator");
        }
        var fewest = model.led[freshest];
        if (concerned.size() == 1) {
            return fewest == 0
                    ? Said.of("intervision-compose.one-facilitator")
                    : Said.of(
                            "intervision-compose.one-facilitator-led",
                            new Said.Who(model.id(freshest)),
                            new Count(fewest));
        }
        return fewest == 0
                ? Said.of("intervision-compose.facilitators", new Count(concerned.size()))
                : Said.of("intervision-compose.facilitators-led", new Count(concerned.size()), new Count(fewest));
    }

    /** Kept is kept; but a circle that shares more finds a date more easily. */
    private Justification halfDays(Circle circle) {
        var shared = Integer.bitCount(circle.sharedHalfDays);
        var isGood = shared > model.settings.halfDays();
        return new Justification(
                Rule.HALF_DAYS,
                isGood ? Sign.GOOD : Sign.POOR,
                Said.of(
                        isGood ? "intervision-compose.half-days-many" : "intervision-compose.half-days-few",
                        new Count(shared)),
                Set.of(),
                0,
                0);
    }
}
