package nl.klankbord.intervision.compose;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How many circles there can be, by counting alone, and which number is tried first. */
final class CircleNumbers {

    private final int people;
    private final int facilitators;
    private final Settings settings;

    CircleNumbers(int people, int facilitators, Settings settings) {
        this.people = people;
        this.facilitators = facilitators;
        this.settings = settings;
    }

    static CircleNumbers of(Model model) {
        return new CircleNumbers(
                model.size,
                (int) model.people.stream().filter(Person::canFacilitate).count(),
                model.settings);
    }

    int fewest() {
        return Math.ceilDiv(people, settings.most());
    }

    int most() {
        return Math.min(people / settings.least(), facilitators);
    }

    /** Whether some number of circles gives everybody a place, as far as counting tells. */
    boolean isPossible() {
        return people > 0 && fewest() <= most();
    }

    /** All possible numbers, beginning with that of circles of middling size; when none is, the one that places most. */
    List<Integer> inOrder(int atLeast) {
        if (!isPossible()) {
            return List.of(Math.max(Math.max(1, atLeast), most()));
        }
        var middle = (settings.least() + settings.most()) / 2;
        var preferred = Math.clamp(Math.round((double) people / middle), fewest(), most());
        var all = IntStream.rangeClosed(fewest(), most())
                .filter(number -> number >= atLeast)
                .boxed()
                .sorted(Comparator.comparing(number -> Math.abs(number - preferred)))
                .toList();
        return all.isEmpty() ? List.of(atLeast) : all;
    }
}
