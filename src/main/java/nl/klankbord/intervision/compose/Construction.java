package nl.klankbord.intervision.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Makes first circles, greedily: who is pinned, then somebody who can lead for each circle, then everybody else, those
 * with the fewest half-days first, each where they break least and add most.
 */
final class Construction {

    private final Model model;
    private final Random chance;

    Construction(Model model, long seed) {
        this.model = model;
        chance = new Random(seed);
    }

    /** New circles. Whom no circle can take, waits. */
    Plan of(int circles) {
        var plan = new Plan(model, circles);
        for (var person = 0; person < model.size; person++) {
            plan.put(person, model.pinned[person]);
        }
        seat(plan);
        return plan;
    }

    /** Gives who waits a place, as far as circles are not full. */
    void seat(Plan plan) {
        var waiting = inOrder(plan);
        for (var person : waiting) {
            if (model.canFacilitate[person]) {
                lead(plan, person);
            }
        }
        var places = places(plan);
        for (var person : waiting) {
            if (plan.circleOf[person] == Plan.WAITING && !isHopeless(person)) {
                join(plan, person, places);
            }
        }
    }

    /** Whoever can come least often first; by chance among equals. */
    private List<Integer> inOrder(Plan plan) {
        var waiting = new ArrayList<Integer>();
        for (var person = 0; person < model.size; person++) {
            if (plan.circleOf[person] == Plan.WAITING) {
                waiting.add(person);
            }
        }
        Collections.shuffle(waiting, chance);
        waiting.sort(Comparator.comparing(person -> Integer.bitCount(model.halfDays[person])));
        return waiting;
    }

    /** Fewer half-days than any circle needs: no circle can ever take this person. */
    boolean isHopeless(int person) {
        return Integer.bitCount(model.halfDays[person]) < model.settings.halfDays();
    }

    private void lead(Plan plan, int person) {
        for (var circle = 1; circle <= plan.circles && !isHopeless(person); circle++) {
            var isLed = false;
            for (var i = 0; i < plan.sizes[circle]; i++) {
                isLed |= model.canFacilitate[plan.members[circle][i]];
            }
            if (!isLed) {
                plan.put(person, circle);
                return;
            }
        }
    }

    /** As many people for each circle as for the others, but not more than may be. */
    private int[] places(Plan plan) {
        var places = new int[plan.circles + 1];
        var hopeless = 0;
        for (var person = 0; person < model.size; person++) {
            hopeless += isHopeless(person) ? 1 : 0;
        }
        var people = model.size - hopeless;
        for (var circle = 1; circle <= plan.circles; circle++) {
            var even = people / plan.circles + (circle <= people % plan.circles ? 1 : 0);
            places[circle] = Math.min(even, model.settings.most());
        }
        return places;
    }

    private void join(Plan plan, int person, int[] places) {
        var best = Plan.WAITING;
        var bestCost = Double.POSITIVE_INFINITY;
        for (var circle = 1; circle <= plan.circles; circle++) {
            if (plan.sizes[circle] < places[circle]) {
                plan.tryMove(person, circle);
                var cost = 10.0 * plan.harder() - plan.better() + chance.nextDouble() / 100;
                plan.back();
                if (cost < bestCost) {
                    bestCost = cost;
                    best = circle;
                }
            }
        }
        if (best != Plan.WAITING) {
            plan.put(person, best);
        } else {
            spill(plan, person);
        }
    }

    /** When pins filled circles unevenly, there is still room in others. */
    private void spill(Plan plan, int person) {
        for (var circle = 1; circle <= plan.circles; circle++) {
            if (plan.sizes[circle] < model.settings.most()) {
                plan.put(person, circle);
                return;
            }
        }
    }
}
