package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jan van den Berg | Jan | van den | Berg",
                "Anna Maria Jansen | Anna Maria | | Jansen",
                "Fleur in 't Veld | Fleur | in 't | Veld",
                "Youssef El Amrani | Youssef | El | Amrani",
                "Ben Jansen | Ben | | Jansen",
                "Ben van Dijk | Ben | van | Dijk",
                "Sophie van der Meer-de Vries | Sophie | van der | Meer-de Vries",
                "van den Berg | | van den | Berg",
                "Jansen | | | Jansen",
                "Jan van | Jan | | van",
                "Berg, van den, Jan | Jan | van den | Berg",
                "Berg, Jan van den | Jan | van den | Berg",
                "Van den Berg, Jan | Jan | Van den | Berg",
                "Jansen, Ben | Ben | | Jansen"
            })
    void aNameIsTakenApart(String name, @Nullable String given, @Nullable String infix, String family) {
        var expected = new Names(given == null ? "" : given, infix, family);

        assertThat(Names.parse(name)).isEqualTo(expected);
    }

    @Test
    void aNameAsItIsSaidIsSaidAgainWithTheSameWords() {
        var words = new String[] {"Jan", "van", "de", "den", "Berg", "'t", "El", "Ben", "é", "d'Or"};
        var random = new Random(7);
        for (var time = 0; time < 2_000; time++) {
            var name = IntStream.rangeClosed(0, random.nextInt(5))
                    .mapToObj(_ -> words[random.nextInt(words.length)])
                    .collect(Collectors.joining(" "));

            assertThat(Names.parse(name).full()).isEqualTo(name);
            assertThat(Names.parse(name).family()).isNotEmpty();
        }
    }
}
