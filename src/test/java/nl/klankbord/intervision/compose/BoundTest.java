package nl.klankbord.intervision.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.ColleagueId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bound and the search beside all circles that there are. */
class BoundTest {

    private static final int CASES = 12;
    private static final int MOST_PEOPLE = 8;

    @ParameterizedTest
    @EnumSource
    void noCirclesAreBetterThanTheBound(Crowds.Kind kind) {
        var compared = 0;
        for (var seed = 1000; compared < CASES && seed < 1400; seed++) {
            var population = Crowds.wild(kind, seed);
            if (population.people().size() <= MOST_PEOPLE) {
                var model = new Model(population);
                var best = best(model);
                var bound = Bound.of(model);
                best.values().forEach(score -> assertTrue(score <= bound + 1e-9, kind + ": " + score + " > " + bound));
                compared += best.isEmpty() ? 0 : 1;
            }
        }
        assertTrue(compared > 1, kind + ": only " + compared);
    }

    @Test
    void ofFewPeopleTheSearchFindsTheBestCirclesThereAre() {
        for (var seed = 0; seed < 60; seed++) {
            var population = Crowds.wild(Crowds.Kind.ORDINARY, seed);
            var model = new Model(population);
            Apart.wishes(model);
            var best = population.people().size() <= MOST_PEOPLE ? best(model) : Map.<Integer, Double>of();
            if (!best.isEmpty()) {
                var plan = new Mending(model, 1).circles(CircleNumbers.of(model).inOrder(1), Effort.ofSteps(500_000));
                new Annealing(plan, new Effort(Budget.ofSteps(20_000, 1), Progress.NONE, 2), 1)
                        .improve(Integer.MAX_VALUE);
                assertEquals(
                        best.getOrDefault(plan.circles, 0.0), plan.goodTotal / model.size, 1e-9, "people of " + seed);
            }
        }
    }

    /** The best score of all sound circles there are, per number of circles. */
    private static Map<Integer, Double> best(Model model) {
        var best = new HashMap<Integer, Double>();
        place(model, 0, new ArrayList<>(), best);
        return best;
    }

    private static void place(Model model, int next, List<Integer> circles, Map<Integer, Double> best) {
        var used = circles.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (next == model.size) {
            var places = new HashMap<ColleagueId, Integer>();
            for (var person = 0; person < model.size; person++) {
                places.put(model.id(person), circles.get(person));
            }
            var plan = Plan.of(model, new Composition(places), used);
            if (plan.hardTotal == 0) {
                best.merge(used, plan.goodTotal / model.size, Math::max);
            }
            return;
        }
        for (var circle = 1; circle <= Math.min(used + 1, model.size / model.settings.least()); circle++) {
            circles.add(circle);
            place(model, next + 1, circles, best);
            circles.removeLast();
        }
    }
}
