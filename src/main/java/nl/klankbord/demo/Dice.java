package nl.klankbord.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats itself: equal seeds roll equal numbers. */
final class Dice {

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    static Dice of(long seed) {
        return new Dice(new SplittableRandom(seed));
    }

    /** Dice of its own for the next colleague, so that what one rolls never shifts the others. */
    Dice split() {
        return new Dice(random.split());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The choices in another order. */
    <T> List<T> shuffled(List<T> choices) {
        List<T> mixed = new ArrayList<>(choices);
        for (int last = mixed.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            T moved = mixed.get(last);
            mixed.set(last, mixed.get(other));
            mixed.set(other, moved);
        }
        return mixed;
    }
}
