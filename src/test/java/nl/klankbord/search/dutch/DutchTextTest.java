package nl.klankbord.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchTextTest {

    @ParameterizedTest
    @CsvSource({
        "plan, plannen",
        "archief, archieven",
        "brief, brieven",
        "subsidie, subsidies",
        "vergunning, vergunningen",
        "handhaver, handhavers",
        "gemeente, gemeenten",
        "Çelik, celik",
        "financiële, financiele"
    })
    void formsOfOneWordAreFoundByEachOther(String one, String other) {
        assertThat(DutchText.words(one)).hasSize(1);
        assertThat(DutchText.words(one).getFirst().stem())
                .isEqualTo(DutchText.words(other).getFirst().stem());
    }

    @ParameterizedTest
    @CsvSource({"bestemming, bestemmingsplan", "jeugd, jeuk", "water, weer", "brief, briefing"})
    void otherWordsStayApart(String one, String other) {
        assertThat(DutchText.stem(one)).isNotEqualTo(DutchText.stem(other));
    }

    @Test
    void anAmpersandInsideAWordKeepsItWhole() {
        assertThat(DutchText.words("P&O, I&A & meer"))
                .extracting(DutchText.Word::plain)
                .containsExactly("p&o", "i&a", "meer");
    }

    @Test
    void theIjLigatureIsTwoLetters() {
        assertThat(DutchText.words("Ĳsbaan").getFirst().plain()).isEqualTo("ijsbaan");
    }

    @Test
    void anAccentMayBeALetterOfItsOwn() {
        assertThat(DutchText.words("Rene\u0301").getFirst().plain()).isEqualTo("rene");
    }

    @Test
    void aWordKnowsWhereItStands() {
        var text = "Weet iemand iets van Çelik?";
        var word = DutchText.words(text).getLast();

        assertThat(text.substring(word.start(), word.end())).isEqualTo("Çelik");
        assertThat(DutchText.words(text).subList(0, 4)).allMatch(DutchText.Word::isIdle);
    }

    @Test
    void anythingAtAllCanBeRead() {
        assertThat(DutchText.words("\u0000 😀 \u202e \ud83d \ufdfa ﷽ \u0301 & &&"))
                .isNotNull();
        assertThat(DutchText.words("a".repeat(100_000)))
                .hasSize(1)
                .allMatch(word -> word.plain().length() <= 60);
    }
}
