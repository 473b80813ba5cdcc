package nl.klankbord.intervision.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Texts;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.compose.Crowd.Draft;
import nl.klankbord.intervision.compose.Judgement.Justification;
import nl.klankbord.intervision.compose.Judgement.Justification.Sign;
import nl.klankbord.intervision.compose.Ties.Lead;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private final Crowd crowd = new Crowd(1);

    /** So many people, each of a partner of their own, who can all do everything. */
    private List<Draft> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var draft = crowd.somebody();
                    draft.partner = i;
                    crowd.give(draft, 10);
                    draft.canFacilitate = true;
                    draft.canHost = true;
                    draft.topics.add(1);
                    return draft;
                })
                .toList();
    }

    private Composition together(List<Draft> people) {
        var places = new HashMap<ColleagueId, Integer>();
        people.forEach(person -> places.put(person.id, 1));
        return new Composition(places);
    }

    private Judgement.Circle judged(List<Draft> people) {
        return new Judge(crowd.population()).judge(together(people)).circles().getFirst();
    }

    private static Set<String> said(List<Justification> reasons) {
        var keys = new TreeSet<String>();
        reasons.forEach(reason -> keys.add(reason.said().key().replace("intervision-compose.", "")));
        return keys;
    }

    @Test
    void aCircleInWhichNothingIsWrongHasAllPoints() {
        var circle = judged(people(6));
        assertTrue(circle.isSound());
        assertEquals(100, circle.score());
        assertEquals(
                Set.of("spread-each-one", "level", "topic", "hosts", "facilitators", "half-days-many"),
                said(circle.reasons()));
    }

    @Test
    void everyHardRuleThatIsBrokenIsSaidWithWhoIsConcerned() {
        var people = people(9);
        people.forEach(person -> person.canFacilitate = false);
        people.stream().limit(4).forEach(person -> person.partner = 0);
        people.stream().limit(3).forEach(person -> person.team = "one");
        people.getLast().halfDays.clear();
        people.getLast().halfDays.add(HalfDay.FRIDAY_AFTERNOON);
        crowd.leads.add(new Lead(people.get(5).id, people.get(6).id));
        var circle = judged(people);
        assertEquals(
                Set.of("size-large", "manager", "one-partner", "one-team", "facilitator", "half-days"),
                said(circle.breaches()));
        assertEquals(Set.of(people.get(5).id, people.get(6).id), concerned(circle, Rule.MANAGER));
        assertEquals(4, concerned(circle, Rule.ONE_PARTNER).size());
        assertEquals(3, concerned(circle, Rule.ONE_TEAM).size());
        assertEquals(Set.of(people.getLast().id), concerned(circle, Rule.HALF_DAYS));
        var breaches = new Judge(crowd.population()).judge(together(people)).breaches();
        assertEquals(Rule.HARD.size(), breaches.size());
        assertEquals(0, breaches.get(Rule.PARTNERS));
        assertEquals(1, breaches.get(Rule.MANAGER));
    }

    private static Set<ColleagueId> concerned(Judgement.Circle circle, Rule rule) {
        return circle.breaches().stream()
                .filter(breach -> breach.rule() == rule)
                .findFirst()
                .orElseThrow()
                .concerned();
    }

    @Test
    void threePartnersAreAskedForOnlyWhenThreeTakePart() {
        var people = people(6);
        people.forEach(person -> person.partner = crowd.drafts.indexOf(person) % 2);
        assertTrue(judged(people).isSound());
        people(1);
        crowd.drafts.getLast().partner = 2;
        assertEquals(Set.of("partners"), said(judged(people).breaches()));
    }

    @Test
    void thePointsOfAllReasonsAreTheScore() {
        var population = Crowd.ordinary(60, 6, 3);
        var dice = new Random(1);
        var places = new HashMap<ColleagueId, Integer>();
        population.people().forEach(person -> places.put(person.id(), 1 + dice.nextInt(9)));
        for (var circle : new Judge(population).judge(new Composition(places)).circles()) {
            assertEquals(
                    circle.score(),
                    circle.reasons().stream().mapToDouble(Justification::points).sum(),
                    0.51);
            assertEquals(
                    100,
                    circle.reasons().stream().mapToDouble(Justification::of).sum(),
                    1e-6);
        }
    }

    @Test
    void aRuleWithoutWeightSaysNothing() {
        crowd.settings = new Settings(5, 8, 3, 2, 3, 2, Settings.Field.SIMILAR, Map.of(Rule.FIELD, 0));
        assertFalse(judged(people(6)).reasons().stream().anyMatch(reason -> reason.rule() == Rule.FIELD));
    }

    @Test
    void aMoveTellsWhatItMendsAndWhatItBreaks() {
        var people = people(12);
        people.forEach(person -> person.partner = crowd.drafts.indexOf(person) % 6);
        crowd.leads.add(new Lead(people.get(0).id, people.get(1).id));
        crowd.leads.add(new Lead(people.get(7).id, people.get(2).id));
        var circles = together(people.subList(0, 6));
        for (var other : people.subList(6, 12)) {
            circles = circles.with(other.id, 2);
        }
        var moves = new Moves(crowd.population(), circles);
        // Leaves a circle of five without the one who leads another.
        assertEquals(Moves.Effect.MENDS, moves.of(people.get(1).id, 2).effect());
        assertEquals(Moves.Effect.FITS, moves.of(people.get(3).id, 2).effect());
        var broken = moves.of(people.get(2).id, 2);
        assertEquals(Moves.Effect.BREAKS, broken.effect());
        assertEquals(Set.of("manager"), said(broken.breaches()));
        assertTrue(broken.score().isPresent());
        assertTrue(moves.of(people.get(2).id, 0).score().isEmpty());
        assertEquals(3, moves.of(people.get(2).id).size(), "the other, a new one, none");
        assertEquals(
                Set.of("partners", "size-small"),
                said(moves.of(people.get(2).id, 3).breaches()));
    }

    @Test
    void whoHasNoPlaceIsToldWhy() {
        var people = people(7);
        people.getLast().halfDays.clear();
        people.getLast().halfDays.add(HalfDay.FRIDAY_MORNING);
        var judgement = new Judge(crowd.population()).judge(together(people.subList(0, 6)));
        assertEquals(
                List.of("intervision-compose.waiting-too-few"),
                judgement.waiting().stream()
                        .map(waiting -> waiting.said().key())
                        .toList());
        assertEquals(86, judgement.score());
        assertEquals(
                Sign.GOOD, judgement.circles().getFirst().reasons().getFirst().sign());
    }

    @Test
    void everySentenceCanBeSaidInBothLanguages() {
        var texts = new Texts();
        for (var kind : Crowds.Kind.values()) {
            for (var seed = 0; seed < 5; seed++) {
                var outcome = Composer.compose(Crowds.wild(kind, seed), Budget.ofSteps(10, 1), Progress.NONE);
                outcome.judgement().circles().forEach(circle -> circle.reasons()
                        .forEach(why -> say(texts, why.said())));
                outcome.judgement().waiting().forEach(waiting -> say(texts, waiting.said()));
                if (outcome instanceof ComposeOutcome.Infeasible not) {
                    not.obstacles().forEach(obstacle -> say(texts, obstacle.said()));
                    not.obstacles().forEach(obstacle -> obstacle.mends().forEach(mend -> say(texts, mend.said())));
                }
            }
        }
    }

    private static void say(Texts texts, Said said) {
        var values = said.values().stream()
                .map(value -> value instanceof Said.Count(var number) ? (Object) number : "X")
                .toArray();
        Texts.LANGUAGES.forEach(language -> {
            var sentence = texts.get(language, said.key(), values);
            assertFalse(sentence.isBlank() || sentence.contains("{"), said.key() + ": " + sentence);
        });
    }
}
