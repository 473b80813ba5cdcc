package nl.klankbord.intervision.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.compose.Judgement.Justification;
import nl.klankbord.intervision.compose.Judgement.Justification.Sign;
import nl.klankbord.intervision.compose.Said.Count;
import nl.klankbord.intervision.compose.Said.Value;

/** One sentence for each hard rule that a circle breaks. */
final class Words {

    private final Model model;

    Words(Model model) {
        this.model = model;
    }

    /** Every breach of this circle; of a manager one for each pair. */
    List<Justification> breaches(Circle circle) {
        var all = new ArrayList<Justification>();
        for (var rule : Rule.HARD) {
            if (HardRules.breach(rule, circle) > 0) {
                switch (rule) {
                    case SIZE -> all.add(size(circle));
                    case MANAGER -> all.addAll(managers(circle));
                    case PARTNERS -> all.add(partners(circle));
                    case ONE_PARTNER -> all.addAll(onePartner(circle));
                    case ONE_TEAM -> all.addAll(oneTeam(circle));
                    case FACILITATOR -> all.add(breach(rule, Set.of(), "intervision-compose.facilitator"));
                    case HALF_DAYS -> all.add(halfDays(circle));
                    default -> throw new IllegalStateException(rule + " is no hard rule");
                }
            }
        }
        return all;
    }

    private Justification size(Circle circle) {
        var isSmall = circle.size < model.settings.least();
        return breach(
                Rule.SIZE,
                Set.of(),
                isSmall ? "intervision-compose.size-small" : "intervision-compose.size-large",
                new Count(circle.size),
                new Count(isSmall ? model.settings.least() : model.settings.most()));
    }

    private List<Justification> managers(Circle circle) {
        var inside = ids(circle);
        return model.population.ties().leads().stream()
                .filter(lead -> inside.contains(lead.manager()) && inside.contains(lead.report()))
                .map(lead -> breach(
                        Rule.MANAGER,
                        Set.of(lead.manager(), lead.report()),
                        "intervision-compose.manager",
                        new Said.Who(lead.manager()),
                        new Said.Who(lead.report())))
                .toList();
    }

    private Justification partners(Circle circle) {
        return breach(
                Rule.PARTNERS,
                Set.of(),
                "intervision-compose.partners",
                new Count(circle.partners),
                new Count(model.settings.leastPartners()));
    }

    private List<Justification> onePartner(Circle circle) {
        var limit = model.settings.mostOfPartner();
        return groups(circle, model.partner).stream()
                .filter(group -> group.size() > limit)
                .map(group -> breach(
                        Rule.ONE_PARTNER,
                        named(group),
                        "intervision-compose.one-partner",
                        new Count(group.size()),
                        new Said.Of(model.partners.get(model.partner[group.getFirst()])),
                        new Count(limit)))
                .toList();
    }

    private List<Justification> oneTeam(Circle circle) {
        var limit = model.settings.mostOfTeam();
        return groups(circle, model.team).stream()
                .filter(group -> model.team[group.getFirst()] >= 0 && group.size() > limit)
                .map(group -> breach(
                        Rule.ONE_TEAM,
                        named(group),
                        "intervision-compose.one-team",
                        new Said.All(group.stream().map(model::id).toList()),
                        new Count(limit)))
                .toList();
    }

    private Justification halfDays(Circle circle) {
        return breach(
                Rule.HALF_DAYS,
                absent(circle),
                "intervision-compose.half-days",
                new Count(Integer.bitCount(circle.sharedHalfDays)),
                new Count(model.settings.halfDays()));
    }

    /** Who cannot on the half-day on which most can. */
    private Set<ColleagueId> absent(Circle circle) {
        Set<ColleagueId> fewest = ids(circle);
        for (var half : HalfDay.values()) {
            var absent = new HashSet<ColleagueId>();
            for (var i = 0; i < circle.size; i++) {
                if ((model.halfDays[circle.members[i]] >> half.ordinal() & 1) == 0) {
                    absent.add(model.id(circle.members[i]));
                }
            }
            if (!absent.isEmpty() && absent.size() < fewest.size()) {
                fewest = absent;
            }
        }
        return fewest;
    }

    /** Why somebody who has no place may have none. */
    Said waiting(int person) {
        var own = model.people.get(person).halfDays();
        if (own.size() < model.settings.halfDays()) {
            return Said.of(
                    "intervision-compose.waiting-too-few", new Said.Who(model.id(person)), new Count(own.size()));
        }
        return own.size() <= model.settings.halfDays() + 1
                ? Said.of("intervision-compose.waiting-half-days", new Said.Who(model.id(person)), new Said.When(own))
                : Said.of("intervision-compose.waiting", new Said.Who(model.id(person)));
    }

    /** The members who have the same partner, team or whatever else, together. */
    static List<List<Integer>> groups(Circle circle, int[] key) {
        var groups = new LinkedHashMap<Integer, List<Integer>>();
        for (var i = 0; i < circle.size; i++) {
            groups.computeIfAbsent(key[circle.members[i]], _ -> new ArrayList<>())
                    .add(circle.members[i]);
        }
        return List.copyOf(groups.values());
    }

    Set<ColleagueId> named(List<Integer> people) {
        var names = new LinkedHashSet<ColleagueId>();
        people.forEach(person -> names.add(model.id(person)));
        return names;
    }

    private Set<ColleagueId> ids(Circle circle) {
        return named(
                IntStream.range(0, circle.size).mapToObj(i -> circle.members[i]).toList());
    }

    private static Justification breach(Rule rule, Set<ColleagueId> concerned, String key, Value... values) {
        return new Justification(rule, Sign.BREACH, Said.of(key, values), concerned, 0, 0);
    }

    /** What would help, in words. */
    static Said mend(Obstacle.Mend mend) {
        return switch (mend) {
            case Obstacle.MorePeople more -> Said.of("intervision-compose.more-people", new Count(more.people()));
            case Obstacle.MoreFacilitators more ->
                Said.of("intervision-compose.more-facilitators", new Count(more.people()));
            case Obstacle.AllowSmaller allow -> Said.of("intervision-compose.allow-smaller", new Count(allow.least()));
            case Obstacle.AllowLarger allow -> Said.of("intervision-compose.allow-larger", new Count(allow.most()));
            case Obstacle.AllowFewerPartners allow ->
                Said.of("intervision-compose.allow-fewer-partners", new Count(allow.partners()));
            case Obstacle.AllowMoreOfPartner allow ->
                Said.of("intervision-compose.allow-more-of-partner", new Count(allow.people()));
            case Obstacle.AllowMoreOfTeam allow ->
                Said.of("intervision-compose.allow-more-of-team", new Count(allow.people()));
            case Obstacle.AllowFewerHalfDays allow ->
                Said.of("intervision-compose.allow-fewer-half-days", new Count(allow.halfDays()));
            case Obstacle.AskHalfDays ask -> Said.of("intervision-compose.ask-half-days", all(ask.people()));
            case Obstacle.FewerPins pins -> Said.of("intervision-compose.fewer-pins", all(pins.people()));
        };
    }

    static Said.All all(Set<ColleagueId> people) {
        return new Said.All(
                people.stream().sorted(Comparator.comparing(ColleagueId::value)).toList());
    }
}
