package nl.klankbord.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {

    @ParameterizedTest
    @CsvSource({
        "bestemmingsplan, bestemming plan",
        "omgevingsvergunning, omgeving vergunning",
        "jeugdzorg, jeugd zorg",
        "straatverlichting, straat verlichting",
        "schuldhulpverlening, schuld hulpverlening",
        "gemeentearchief, gemeente archief",
        "rioolvervanging, riool vervanging",
        "bijstandsuitkering, bijstand uitkering",
        "leerplichtambtenaar, leerplicht ambtenaar",
        "afvalinzameling, afval inzameling",
        "woningbouw, woning bouw",
        "parkeerbeleid, parkeer beleid",
        "subsidieverordening, subsidie verordening",
        "grondexploitatie, grond exploitatie",
        "aanbestedingsbeleid, aanbesteding beleid",
        "verkeersveiligheid, verkeer veiligheid",
        "waterbeheer, water beheer",
        "bodemonderzoek, bodem onderzoek",
        "informatiebeveiliging, informatie beveiliging",
        "crisisbeheersing, crisis beheersing",
        "evenementenvergunning, evenementen vergunning",
        "horecabeleid, horeca beleid",
        "speeltuin, speel tuin",
        "mantelzorg, mantel zorg",
        "vastgoedbeheer, vastgoed beheer",
        "klimaatadaptatie, klimaat adaptatie",
        "energietransitie, energie transitie",
        "warmtenet, warmte net",
        "belastingaanslag, belasting aanslag",
        "bezwaarschrift, bezwaar schrift",
        "raadsbesluit, raad besluit",
        "handhavingsbeleid, handhaving beleid",
        "gebiedsontwikkeling, gebied ontwikkeling",
        "groenvoorziening, groen voorziening",
        "wegbeheer, weg beheer",
        "arbeidsmarktregio, arbeidsmarkt regio",
        "participatiewet, participatie wet",
        "projectmanagement, project management",
        "armoedebeleid, armoede beleid",
        "gladheidsbestrijding, gladheid bestrijding",
        "wijkteam, wijk team",
        "geluidsoverlast, geluid overlast",
        "stikstofdepositie, stikstof depositie"
    })
    void aCompoundIsCoveredByItsParts(String compound, String parts) {
        assertThat(Compounds.parts(compound).stream().map(Compounds.Part::word).collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vergunning",
                "bijstand",
                "handhaving",
                "belasting",
                "ondersteuning",
                "opleiding",
                "aanbesteding",
                "omgeving",
                "overleg",
                "verkeer",
                "toezicht",
                "uitvoering",
                "gemeente",
                "subsidie",
                "veiligheid",
                "ambtenaar",
                "verordening",
                "beveiliging",
                "onderzoek",
                "ontwikkeling",
                "bestrijding",
                "samenwerking",
                "waterschap",
                "burgemeester",
                "bestuur",
                "maatschappelijk"
            })
    void aSimpleWordStaysWhole(String word) {
        assertThat(Compounds.parts(word)).isEmpty();
    }

    @Test
    void aPartKnowsWhereItStandsWithoutTheLinkingLetter() {
        var word = "bestemmingsplan";
        var first = Compounds.parts(word).getFirst();

        assertThat(word.substring(first.start(), first.end())).isEqualTo("bestemming");
    }

    @Test
    void anythingAtAllCanBeAsked() {
        assertThat(Compounds.parts("")).isEmpty();
        assertThat(Compounds.parts("a".repeat(5_000))).isEmpty();
        assertThat(Compounds.parts("p&o-beleid")).isEmpty();
        assertThat(Compounds.parts("straat😀verlichting")).isEmpty();
    }
}
