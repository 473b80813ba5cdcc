package nl.klankbord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SlipsTest {

    private final Random random = new Random(11);

    @Test
    void oneSlipIsALetterAddedLeftOutChangedOrSwapped() {
        var slips = new Slips("inburgering", 1);
        assertThat(slips.isNear("inburgering")).isTrue();
        assertThat(slips.isNear("inbburgering")).isTrue();
        assertThat(slips.isNear("inbrgering")).isTrue();
        assertThat(slips.isNear("inborgering")).isTrue();
        assertThat(slips.isNear("inbrugering")).isTrue();
        assertThat(slips.isNear("inbruggering")).isFalse();
        assertThat(slips.isNear("in")).isFalse();
        assertThat(slips.isNear("")).isFalse();
    }

    @Test
    void tellsTheSameAsTheWholeReckoning() {
        for (int i = 0; i < 2_000; i++) {
            var one = word();
            var most = 1 + random.nextInt(3);
            var slips = new Slips(one, most);
            // Asked more than once, as the rooms of one answer are used for the next.
            for (int again = 0; again < 3; again++) {
                var other = word();
                assertThat(slips.distance(other))
                        .as(one + " and " + other)
                        .isEqualTo(Math.min(most + 1, distance(one, one.length(), other, other.length())));
            }
        }
    }

    /** Of few letters, so that many are near. */
    private String word() {
        var word = new StringBuilder();
        for (int left = random.nextInt(7); left > 0; left--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    /** As optimal string alignment is defined. */
    private static int distance(String one, int i, String other, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(
                distance(one, i - 1, other, j - 1) + change,
                Math.min(distance(one, i - 1, other, j), distance(one, i, other, j - 1)) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, distance(one, i - 2, other, j - 2) + 1) : least;
    }
}
