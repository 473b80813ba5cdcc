package nl.klankbord.intervision.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.compose.Person;
import nl.klankbord.intervision.compose.Population;
import nl.klankbord.intervision.compose.Rule;
import nl.klankbord.intervision.compose.Settings;
import nl.klankbord.intervision.compose.Ties;
import nl.klankbord.intervision.compose.Ties.Lead;
import nl.klankbord.intervision.compose.Ties.Pair;
import nl.klankbord.intervision.compose.Travel;
import nl.klankbord.people.ManagerLines;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings together what the making of circles depends on: who takes part, who leads whom, who met before. */
@Component
class Populations {

    private static final Set<MembershipState> TAKING = Set.of(
            MembershipState.REQUESTED, MembershipState.PROPOSED, MembershipState.ACCEPTED, MembershipState.PAUSED);
    private static final int BATCH = 200;

    private final MembershipRepository memberships;
    private final ManagerLines lines;
    private final People people;
    private final PrivateWishes wishes;
    private final JdbcClient jdbc;

    Populations(
            MembershipRepository memberships,
            ManagerLines lines,
            People people,
            PrivateWishes wishes,
            JdbcClient jdbc) {
        this.memberships = memberships;
        this.lines = lines;
        this.people = people;
        this.wishes = wishes;
        this.jdbc = jdbc;
    }

    /**
     * Who takes part, and what judging their circles depends on.
     *
     * @param memberships of those who take part and work there still
     * @param population without private wishes: nothing that is shown is made of them
     */
    record Gathered(Map<ColleagueId, Membership> memberships, Population population) {}

    Gathered gathered(Programme programme) {
        var taking = memberships.findByProgramme(programme.id().value()).stream()
                .filter(each -> TAKING.contains(each.state()) && each.entry() != null)
                .collect(Collectors.toMap(Membership::person, each -> each));
        taking.keySet().retainAll(people.present(taking.keySet()));
        var earlier = earlier(programme, taking.keySet());
        var departments = people.departments(taking.keySet());
        var persons = taking.values().stream()
                .map(each -> person(each, departments.get(each.person()), earlier))
                .toList();
        return new Gathered(
                taking,
                new Population(
                        persons,
                        settings(programme),
                        new Ties(leads(taking.keySet()), Set.of(), earlier.pairs()),
                        Travel.UNKNOWN,
                        Map.of(),
                        programme.secret()));
    }

    /** The same with private wishes, for the search alone. */
    Population wished(Programme programme, Population population) {
        var known = population.people().stream().map(Person::id).collect(Collectors.toSet());
        var apart = new HashSet<Pair>();
        wishes.all(programme.id()).forEach((author, others) -> others.stream()
                .filter(other -> known.contains(author) && known.contains(other))
                .forEach(other -> apart.add(new Pair(author, other))));
        return new Population(
                population.people(),
                population.settings(),
                new Ties(population.ties().leads(), apart, population.ties().earlier()),
                population.travel(),
                population.pins(),
                population.secret());
    }

    private static Person person(Membership membership, @Nullable String department, Earlier earlier) {
        var entry = Objects.requireNonNull(membership.entry());
        return new Person(
                membership.person(),
                membership.partner(),
                department == null ? null : membership.partner() + "|" + department,
                department,
                entry.topics(),
                entry.level(),
                entry.halfDays(),
                entry.facilitates(),
                entry.hosts(),
                entry.travelMinutes(),
                earlier.led().getOrDefault(membership.person(), 0));
    }

    private static Settings settings(Programme programme) {
        var terms = programme.terms();
        var weights = terms.weights();
        return new Settings(
                terms.least(),
                terms.most(),
                terms.mostOfPartner(),
                terms.mostOfTeam(),
                terms.leastPartners(),
                terms.sharedHalfDays(),
                terms.field() == FieldMix.SIMILAR ? Settings.Field.SIMILAR : Settings.Field.MIXED,
                Map.of(
                        Rule.SPREAD, weights.spread(),
                        Rule.NEW_FACES, weights.repeats(),
                        Rule.LEVEL, weights.level(),
                        Rule.FIELD, weights.field(),
                        Rule.TRAVEL, weights.travel(),
                        Rule.LOAD, weights.load()));
    }

    /** Who of these leads whom of these, through others in between too. */
    Set<Lead> leads(Collection<ColleagueId> all) {
        var leads = new HashSet<Lead>();
        lines.above(all)
                .forEach((report, line) ->
                        line.stream().filter(all::contains).forEach(manager -> leads.add(new Lead(manager, report))));
        return leads;
    }

    /**
     * Who met before.
     *
     * @param pairs how often
     * @param led how many circles each could lead
     */
    private record Earlier(Map<Pair, Integer> pairs, Map<ColleagueId, Integer> led) {}

    private record Seat(UUID circle, ColleagueId person, boolean facilitates) {}

    private Earlier earlier(Programme programme, Collection<ColleagueId> all) {
        var seats = new ArrayList<Seat>();
        var ids = all.stream().map(ColleagueId::toString).toList();
        for (var at = 0; at < ids.size(); at += BATCH) {
            seats.addAll(jdbc.sql("""
                            select m.circle, m.person, m.facilitates from intervision_membership m
                            join intervision_circle c on c.id = m.circle and c.started_at is not null
                            where m.programme <> :programme and m.person in (:people)
                            """)
                    .param("programme", programme.id().toString())
                    .param("people", ids.subList(at, Math.min(ids.size(), at + BATCH)))
                    .query((row, _) -> new Seat(
                            UUID.fromString(row.getString(1)),
                            new ColleagueId(UUID.fromString(row.getString(2))),
                            row.getBoolean(3)))
                    .list());
        }
        var pairs = new HashMap<Pair, Integer>();
        var led = new HashMap<ColleagueId, Integer>();
        seats.stream()
                .collect(Collectors.groupingBy(Seat::circle))
                .values()
                .forEach(together -> count(together, pairs));
        seats.stream().filter(Seat::facilitates).forEach(seat -> led.merge(seat.person(), 1, Integer::sum));
        return new Earlier(pairs, led);
    }

    private static void count(List<Seat> together, Map<Pair, Integer> pairs) {
        for (var one = 0; one < together.size(); one++) {
            for (var other = 0; other < one; other++) {
                pairs.merge(
                        new Pair(together.get(one).person(), together.get(other).person()), 1, Integer::sum);
            }
        }
    }
}
