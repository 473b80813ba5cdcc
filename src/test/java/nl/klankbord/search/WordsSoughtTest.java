package nl.klankbord.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsSoughtTest {

    private static final String TEXT =
            "Mag de straatverlichting in het Çelikpark 's nachts uit? Plannen voor de P&O-dag";

    @ParameterizedTest
    @CsvSource({
        "verlichting, true",
        "straatverlichting, true",
        "STRAATVERLICHTINGEN, true",
        "celikp, true",
        "plan, true",
        "verlichting plannen, true",
        "P&O, true",
        "verlichting riool, false",
        "lichting, false",
        "st, false",
        "riool, false"
    })
    void findsWordsByTheirStemsPartsAndBeginnings(String typed, boolean there) {
        assertThat(WordsSought.in(typed).standIn(TEXT)).isEqualTo(there);
    }

    @Test
    void whoAsksNothingFindsNothing() {
        assertThat(WordsSought.in(" ?! ").standIn(TEXT)).isFalse();
        assertThat(WordsSought.in("").standIn("")).isFalse();
    }

    @Test
    void littleWordsAreNotCounted() {
        assertThat(WordsSought.in("de verlichting").areSeveral()).isFalse();
        assertThat(WordsSought.in("verlichting en plannen").areSeveral()).isTrue();
    }

    @Test
    void ofAVeryLongTextOnlyTheBeginningCounts() {
        assertThat(WordsSought.in("verlichting ".repeat(100_000)).words()).hasSizeLessThanOrEqualTo(Reading.MOST_WORDS);
    }
}
