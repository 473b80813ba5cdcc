package nl.klankbord.intervision.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.compose.ComposeOutcome.Composed;
import nl.klankbord.intervision.compose.Ties.Pair;
import org.junit.jupiter.api.Test;

/** Somebody who may compose, and wants to find out who asked not to be with whom. */
class CuriousFacilitatorTest {

    private static final int PEOPLE = 36;
    private static final int PARTNERS = 4;
    private static final int PROGRAMMES = 3;
    private static final int AGAIN = 25;
    private static final long STEPS = 3_000;

    /** So many wishes, half of them within one partner. */
    private static Population programme(long seed, int wishes) {
        var ordinary = Crowd.ordinary(PEOPLE, PARTNERS, seed);
        var pairs = new HashSet<Pair>();
        var dice = new Random(seed);
        while (pairs.size() < wishes) {
            var one = any(ordinary, dice);
            var other = any(ordinary, dice);
            if (one != other && (dice.nextBoolean() || one.partner().equals(other.partner()))) {
                pairs.add(new Pair(one.id(), other.id()));
            }
        }
        return wishing(ordinary, pairs);
    }

    private static Population wishing(Population population, Set<Pair> wishes) {
        return new Population(
                population.people(),
                population.settings(),
                new Ties(population.ties().leads(), wishes, population.ties().earlier()),
                population.travel(),
                population.pins(),
                population.secret());
    }

    private static Person any(Population population, Random dice) {
        return population.people().get(dice.nextInt(population.people().size()));
    }

    private static Composition compose(Population population, long seed) {
        return assertInstanceOf(
                        Composed.class, Composer.compose(population, Budget.ofSteps(STEPS, seed), Progress.NONE))
                .composition();
    }

    /** The pairs that the search keeps apart, which no screen shows. */
    private static Set<Pair> apart(Population population) {
        var model = new Model(population.pinned(Map.of()));
        Apart.wishes(model);
        var plan = new Mending(model, population.secret())
                .circles(CircleNumbers.of(model).inOrder(1), Effort.ofSteps(100_000));
        return Apart.pairs(model, plan).stream()
                .map(pair -> new Pair(model.id((int) (pair / model.size)), model.id((int) (pair % model.size))))
                .collect(Collectors.toSet());
    }

    private static boolean together(Composition composition, Pair pair) {
        return composition.circleOf(pair.one()).equals(composition.circleOf(pair.other()));
    }

    @Test
    void theJudgementAndWhatMovesDoAreTheSameWhoeverAsked() {
        var dice = new Random(5);
        for (var seed = 0; seed < 10; seed++) {
            var asked = programme(seed, 6);
            var silent = wishing(asked, Set.of());
            var places = new HashMap<ColleagueId, Integer>();
            asked.people().forEach(person -> places.put(person.id(), 1 + dice.nextInt(6)));
            var circles = new Composition(places);
            assertEquals(new Judge(silent).judge(circles), new Judge(asked).judge(circles));
            var mover = any(asked, dice).id();
            assertEquals(new Moves(silent, circles).of(mover), new Moves(asked, circles).of(mover));
            assertEquals(Bound.of(new Model(silent)), Bound.of(new Model(asked)));
        }
    }

    /**
     * They compose again and again, with other pins, and note who was never together. Among the pairs that stand out, those
     * of whom one asked are no more than one in three, though none of them was ever together either.
     */
    @Test
    void ofThoseWhoAreNeverTogetherFewAsked() {
        var suspects = 0;
        var right = 0;
        for (var programme = 0; programme < PROGRAMMES; programme++) {
            var population = programme(programme, 4);
            var never = new HashSet<Pair>();
            for (var one : population.people()) {
                for (var other : population.people()) {
                    if (one != other
                            && population.ties().leads().stream()
                                    .noneMatch(lead -> Set.of(lead.manager(), lead.report())
                                            .equals(Set.of(one.id(), other.id())))) {
                        never.add(new Pair(one.id(), other.id()));
                    }
                }
            }
            var dice = new Random(programme);
            for (var again = 0; again < AGAIN; again++) {
                var pins = Map.of(any(population, dice).id(), 1 + dice.nextInt(6));
                var circles = compose(population.pinned(pins), again);
                never.removeIf(pair -> together(circles, pair));
            }
            assertTrue(never.containsAll(visible(population)), "a wish was not kept");
            suspects += never.size();
            right += visible(population).size();
        }
        assertTrue(3 * right <= suspects, right + " of " + suspects);
    }

    /** Wishes that do not merely repeat that one leads the other. */
    private static Set<Pair> visible(Population population) {
        return population.ties().apart().stream()
                .filter(pair -> population.ties().leads().stream()
                        .noneMatch(
                                lead -> Set.of(lead.manager(), lead.report()).equals(Set.of(pair.one(), pair.other()))))
                .collect(Collectors.toSet());
    }

    @Test
    void aDecoyIsKeptApartAsStrictlyAsAWish() {
        var population = programme(3, 4);
        var apart = apart(population);
        for (var pair : apart) {
            // The same circles for every pin, if the pin does not matter.
            var circles = compose(population.pinned(Map.of(pair.one(), 1)), 1);
            assertTrue(apart.stream().noneMatch(each -> together(circles, each)));
        }
    }

    @Test
    void aPinBringsTogetherWhoeverItNamesWithoutAWord() {
        var population = programme(4, 4);
        var pinned = apart(population).stream()
                .map(pair -> population.pinned(Map.of(pair.one(), 2, pair.other(), 2)))
                .filter(pins -> Obstacles.certain(new Model(pins)).isEmpty())
                .toList();
        assertTrue(pinned.size() > 8);
        for (var pins : pinned) {
            var circles = compose(pins, 1);
            pins.pins()
                    .keySet()
                    .forEach(person -> assertEquals(2, circles.circleOf(person).orElse(0)));
        }
    }

    @Test
    void withinAPartnerAndAcrossThereAreThreeDecoysForEachWish() {
        var wished = new int[2];
        var decoys = new int[2];
        for (var seed = 0; seed < 20; seed++) {
            var population = programme(seed, 5);
            var partners = population.people().stream().collect(Collectors.toMap(Person::id, Person::partner));
            for (var pair : apart(population)) {
                var within = Objects.equals(partners.get(pair.one()), partners.get(pair.other())) ? 1 : 0;
                (population.ties().apart().contains(pair) ? wished : decoys)[within]++;
            }
        }
        assertEquals(3.0, (double) decoys[0] / wished[0], 0.3);
        assertEquals(3.0, (double) decoys[1] / wished[1], 0.3);
    }

    @Test
    void whoeverIsAvoidedByManyHasDoublesWhoAreAsWell() {
        var population = programme(6, 0);
        var avoided = population.people().getFirst().id();
        var wishes = population.people().stream()
                .skip(10)
                .limit(4)
                .map(person -> new Pair(avoided, person.id()))
                .collect(Collectors.toSet());
        var lines = apart(wishing(population, wishes)).stream()
                .flatMap(pair -> List.of(pair.one(), pair.other()).stream())
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()));
        assertTrue(
                lines.values().stream().filter(count -> count >= 4).count() >= 3,
                lines.values().toString());
    }

    @Test
    void thatNobodyAskedShowsNowhere() {
        var counts = LongStream.rangeClosed(0, 3)
                .mapToObj(wishes -> apart(programme(7, (int) wishes)).size())
                .collect(Collectors.toSet());
        assertEquals(Set.of(12), counts);
        assertTrue(programme(7, 2).wishes().isEmpty());
        assertEquals(3, programme(7, 3).wishes().orElse(0));
    }

    @Test
    void whenSomebodyElseJoinsMostDecoysStay() {
        var population = programme(8, 4);
        var fewer = new Population(
                population.people().subList(1, PEOPLE),
                population.settings(),
                population.ties(),
                population.travel(),
                Map.of(),
                population.secret());
        var before = apart(fewer);
        var after = apart(population);
        var stayed = before.stream().filter(after::contains).count();
        assertTrue(stayed >= 0.6 * before.size(), stayed + " of " + before.size());
    }

    @Test
    void noLogTellsWhoAsked() {
        var population = programme(9, 5);
        var asked = population.ties().apart().iterator().next();
        assertTrue(!population.toString().contains(asked.one().toString()));
        assertTrue(!population.ties().toString().contains("apart"));
        assertTrue(!new Ties(Set.of(), population.ties().apart(), Map.of())
                .toString()
                .contains(asked.one().toString()));
    }
}
