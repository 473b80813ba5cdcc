package nl.klankbord.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ik werk aan jeugdzorg. Geen Wmo.|jeugdzorg|Wmo",
                "Ik werk aan jeugdzorg, de Wmo doe ik niet meer|jeugdzorg|Wmo",
                "Jeugdzorg is mijn vak, maar schulden doet mijn collega|Jeugdzorg|schulden",
                "Van riolering weet ik niets. Wegen ken ik goed.|Wegen|riolering",
                "Vergunningen; archief ligt bij een collega|Vergunningen|archief",
                "Met parkeren kun je beter terecht bij Verkeer. Ik doe groen.|groen|parkeren",
                "Let op: taxatie zit niet in mijn pakket. Ik doe erfgoed|erfgoed|taxatie",
                "Voor subsidies moet je bij Financiën zijn, ik doe inkoop|inkoop|subsidies",
                "Begroting, daar heb ik geen verstand van. Inkoop wel.|Inkoop|Begroting"
            })
    void whatIsNotTheirsIsLeftOut(String text, String told, String denied) {
        assertThat(Negations.without(text))
                .contains(told)
                .doesNotContain(denied)
                .hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Niet alleen jeugdzorg, maar ook de Wmo",
                "Voor subsidies kun je bij mij terecht",
                "Ik ben niet bang voor lastige bezwaren",
                "Samen met collega's doe ik vergunningen"
            })
    void whatOnlyLooksLikeItStays(String text) {
        assertThat(Negations.without(text)).isEqualTo(text);
    }

    @Test
    void aTextOfOnlySignsTakesBoundedTime() {
        assertThat(Negations.without("geen, ".repeat(20_000))).doesNotContain("geen");
    }
}
