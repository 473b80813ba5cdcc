package nl.klankbord.intervision.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.compose.ComposeOutcome.Composed;
import nl.klankbord.intervision.compose.ComposeOutcome.Infeasible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposerTest {

    private static final int SMALL = 50;
    private static final int MIDDLING = 30;
    private static final int LARGE = 90;

    @ParameterizedTest
    @EnumSource
    void ofFewPeopleItFindsCirclesExactlyWhenThereAreAny(Crowds.Kind kind) {
        for (var seed = 0; seed < SMALL; seed++) {
            var population = Crowds.wild(kind, seed);
            var checker = new Checker(population);
            switch (composed(population, 500)) {
                case Composed circles -> {
                    assertEquals(List.of(), checker.faults(circles.composition()), kind + " " + seed);
                    assertEquals(
                            population.people().size(),
                            circles.composition().places().size());
                    assertTrue(circles.score() <= circles.bound() + 1e-6, kind + " " + seed);
                }
                case Infeasible not -> {
                    assertFalse(checker.isPossible(), kind + " " + seed + " has circles");
                    assertEquals(List.of(), checker.faults(not.composition()), kind + " " + seed);
                    assertFalse(not.obstacles().isEmpty());
                    assertFalse(not.judgement().waiting().isEmpty());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void circlesThatAreHiddenAreFound(Crowds.Kind kind) {
        for (var seed = 0; seed < MIDDLING; seed++) {
            assertFound(Crowds.hidden(kind, 2 + seed % 7, seed), 2_000, kind + " " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void alsoAmongSixHundredPeople(Crowds.Kind kind) {
        assertFound(Crowds.hidden(kind, LARGE, 7), 20_000, kind.toString());
    }

    private static void assertFound(Population population, long steps, String which) {
        var circles = assertInstanceOf(Composed.class, composed(population, steps), which);
        assertEquals(List.of(), new Checker(population).faults(circles.composition()), which);
        assertEquals(population.people().size(), circles.composition().places().size(), which);
        assertTrue(circles.score() <= circles.bound() + 1e-6, which);
    }

    private static ComposeOutcome composed(Population population, long steps) {
        return Composer.compose(population, Budget.ofSteps(steps, 3), Progress.NONE);
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        var population = Crowd.ordinary(60, 6, 4);
        assertEquals(composed(population, 50_000), composed(population, 50_000));
    }

    @Test
    void whoIsPinnedStaysAndTheRestIsMadeAround() {
        var population = Crowd.ordinary(48, 6, 2);
        var first = composed(population, 20_000).composition();
        var pins = new HashMap<ColleagueId, Integer>();
        first.members(1).stream().limit(2).forEach(person -> pins.put(person, 1));
        first.members(2).stream().limit(1).forEach(person -> pins.put(person, 3));
        var pinned = population.pinned(pins);
        var again = assertInstanceOf(Composed.class, composed(pinned, 20_000));
        assertEquals(List.of(), new Checker(pinned).faults(again.composition()));
        var inPlace = assertInstanceOf(
                Composed.class, Composer.recompute(pinned, first, 0, Budget.ofSteps(20_000, 3), Progress.NONE));
        assertEquals(List.of(), new Checker(pinned).faults(inPlace.composition()));
        assertEquals(first.circles(), inPlace.composition().circles());
    }

    @Test
    void whenMovingCostsMuchHardlyAnybodyMoves() {
        var population = Crowd.ordinary(48, 6, 3);
        var first = composed(population, 1_000).composition();
        var loose = Composer.recompute(population, first, 0, Budget.ofSteps(100_000, 3), Progress.NONE);
        var tight = Composer.recompute(population, first, 1, Budget.ofSteps(100_000, 3), Progress.NONE);
        assertTrue(moved(first, tight.composition()) < moved(first, loose.composition()) / 2);
    }

    private static long moved(Composition before, Composition after) {
        return before.places().entrySet().stream()
                .filter(place -> !place.getValue().equals(after.places().get(place.getKey())))
                .count();
    }

    @Test
    void whoComesLaterGetsAPlaceInTheCirclesThatAreThere() {
        var population = Crowd.ordinary(48, 6, 5);
        var first = composed(population, 20_000).composition();
        var last = first.members(4).getFirst();
        var again = Composer.recompute(population, first.without(last), 1, Budget.ofSteps(20_000, 3), Progress.NONE);
        assertInstanceOf(Composed.class, again);
        assertEquals(first.circles(), again.composition().circles());
    }

    @Test
    void itStopsWhenToldWithTheBestSoFar() {
        var population = Crowd.ordinary(120, 12, 1);
        var outcome = Composer.compose(population, Budget.ofSteps(1_000_000_000L, 1), _ -> false);
        assertInstanceOf(Composed.class, outcome);
        assertEquals(List.of(), new Checker(population).faults(outcome.composition()));
    }
}
