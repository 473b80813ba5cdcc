package nl.klankbord.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.gate.GateAnswers.NotBsn;
import nl.klankbord.gate.Spot.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataGateTest {

    private static GateReport look(String text) {
        return look(text, GateAnswers.none());
    }

    private static GateReport look(String text, GateAnswers answers) {
        return PersonalDataGate.look(List.of(new Piece("question", text)), answers);
    }

    private static List<String> told(String text) {
        return look(text).spots().stream()
                .map(spot -> spot.kind() + " " + spot.found())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zaak 123456782 loopt | BSN 123456782",
                "zaak 1234.56.782 loopt | BSN 1234.56.782",
                "zaak 123 456 782. | BSN 123 456 782",
                "1 2 3 4 5 6 7 8 2 | BSN 1 2 3 4 5 6 7 8 2",
                "punt 12 123456782 | BSN 123456782",
                "zaak-123456782.docx | BSN 123456782",
                "zaak １２３４５６７８２ | BSN １２３４５６７８２",
                "BSN 123456782 | NAMED_BSN 123456782",
                "bsn:123456782 | NAMED_BSN 123456782",
                "BSN123456782 | NAMED_BSN 123456782",
                "burgerservicenummer is 123456782 | NAMED_BSN 123456782",
                "123456782 (BSN) | NAMED_BSN 123456782",
                "sofinummer 10000008 | NAMED_BSN 10000008",
                "rekening NL91ABNA0417164300 | IBAN NL91ABNA0417164300",
                "NL91 ABNA 0417 1643 00 is de rekening | IBAN NL91 ABNA 0417 1643 00",
                "nl91abna0417164300, graag | IBAN nl91abna0417164300",
                "GB82 WEST 1234 5698 7654 32 | IBAN GB82 WEST 1234 5698 7654 32",
                "mail jan.de.vries@voorbeeld.nl. | MAIL jan.de.vries@voorbeeld.nl",
                "<j+x@a-b.voorbeeld.org> | MAIL j+x@a-b.voorbeeld.org",
                "bel 06-12345678 | PHONE 06-12345678",
                "bel 06 12 34 56 78 even | PHONE 06 12 34 56 78",
                "bel (0165) 12 34 56 | PHONE (0165) 12 34 56",
                "bel +31 6 12345678 | PHONE +31 6 12345678",
                "bel +31 (0)165 123456 | PHONE +31 (0)165 123456",
                "bel 0031612345678 | PHONE 0031612345678",
                "bel +32 3 123 45 67 | PHONE +32 3 123 45 67",
                "Dorpsstraat 12, 4711 AB Sint Willebrord | ADDRESS 12, 4711 AB",
                "4711AB 12 | ADDRESS 4711AB 12",
                "4711 AB nr. 12 | ADDRESS 4711 AB nr. 12",
                "Dorpsstraat 12a 4711AB | ADDRESS 12a 4711AB",
                "geboren op 3-4-1980 | BIRTH_DATE 3-4-1980",
                "geboortedatum: 1980-04-03 | BIRTH_DATE 1980-04-03",
                "geb. 3 april 1980 | BIRTH_DATE 3 april 1980",
                "03/04/80 (geboren) | BIRTH_DATE 03/04/80"
            })
    void personalDataIsFoundWhereItStands(String text, String expected) {
        assertThat(told(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het besluit van 3-4-2027 gaat over artikel 3:5 van de Awb.",
                "ECLI:NL:RVS:2017:3425 en ABRvS 201600615/1/A3",
                "Het kost € 1.234.567,89 exclusief btw, in 2026 en 2027.",
                "zaak 123456789 en 000000000",
                "postcode 4711 AB, zonder nummer",
                "In 2027 is 12 keer gebeld.",
                "Overleg op 01-02-2027 10:00 uur",
                "NL91ABNA0417164301 klopt niet",
                "een @ alleen, of a@b",
                "kadastraal RCP00 sectie K nummer 1234",
                ""
            })
    void whatIsNotPersonalIsLeftAlone(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void aNumberThatIsNoBsnPassesWhenItIsSaidWhatItIs() {
        var said = new GateAnswers(List.of(new NotBsn("123.456.782", "RSIN van de stichting")), false, "", Set.of());
        assertThat(look("RSIN 123456782", said).passes()).isTrue();
        var unsaid = new GateAnswers(List.of(new NotBsn("123456782", " ")), false, "", Set.of());
        assertThat(look("RSIN 123456782", unsaid).passes()).isFalse();
        assertThat(look("RSIN 123456782 en 111222333", said).stops())
                .extracting(Spot::found)
                .containsExactly("111222333");
    }

    @Test
    void besideTheWordBsnThereIsNoWayRound() {
        var all = new GateAnswers(
                List.of(new NotBsn("123456782", "zaaknummer")), true, "Nodig", Set.of(ColleagueId.random()));
        assertThat(look("bsn 123456782", all).passes()).isFalse();
        assertThat(look("+31 123456782 is het BSN", all).passes()).isFalse();
    }

    @Test
    void theRestPassesAnonymisedOrForNamedPeopleWithAReason() {
        var text = "bel 06-12345678";
        assertThat(look(text).passes()).isFalse();
        assertThat(look(text, new GateAnswers(List.of(), true, "", Set.of())).passes())
                .isTrue();
        assertThat(look(text, new GateAnswers(List.of(), false, "Nodig", Set.of()))
                        .passes())
                .isFalse();
        assertThat(look(text, new GateAnswers(List.of(), false, "", Set.of(ColleagueId.random())))
                        .passes())
                .isFalse();
        assertThat(look(text, new GateAnswers(List.of(), false, "Nodig", Set.of(ColleagueId.random())))
                        .passes())
                .isTrue();
    }

    @Test
    void eachTextIsLookedAtAndSaysWhereItStands() {
        var report = PersonalDataGate.look(
                List.of(new Piece("title", "Over jan@voorbeeld.nl"), new Piece("advies-123456782.docx", "123456782")),
                GateAnswers.none());
        assertThat(report.spots())
                .containsExactly(
                        new Spot("title", 5, 21, Kind.MAIL, "jan@voorbeeld.nl", false),
                        new Spot("advies-123456782.docx", 0, 9, Kind.BSN, "123456782", false));
    }

    private static final String[] AROUND = {
        " ", "", ",", "(", "\n", "zaak ", " en ", "€", "-", ".", "é", "a", "\u200b", "\u00a0", "12 ", "BSN ", "nr. "
    };

    @Test
    void aBsnIsFoundHoweverItIsWrittenAndWhateverStandsAroundIt() {
        var random = new Random(11);
        for (var n = 0; n < 5_000; n++) {
            var bsn = bsn(random);
            var before = AROUND[random.nextInt(AROUND.length)];
            var behind = AROUND[random.nextInt(AROUND.length)];
            // Digits that touch it make another number.
            if (behind.startsWith("12") || before.equals("-") && behind.isEmpty()) {
                continue;
            }
            var text = "tekst " + before + grouped(bsn, random) + behind;
            assertThat(look(text).spots().stream()
                            .filter(spot -> spot.kind() == Kind.BSN || spot.kind() == Kind.NAMED_BSN)
                            .map(spot -> Digits.of(spot.found())))
                    .as(text)
                    .anyMatch(found -> found.equals(bsn) || bsn.contains(found) || overlaps(text, bsn));
        }
    }

    /** "12 " before single digits can begin another number that passes as well; then that one is told. */
    private static boolean overlaps(String text, String bsn) {
        return !look(text).spots().isEmpty() && Digits.of(text).length() > bsn.length();
    }

    private static String bsn(Random random) {
        while (true) {
            var digits = "%09d".formatted(random.nextInt(1_000_000_000));
            if (BsnDetector.passes(digits)) {
                return digits;
            }
        }
    }

    private static String grouped(String digits, Random random) {
        var gaps = List.of("", "", "", " ", ".", "-", "\u2013", "\u00a0", "\u200b");
        var gap = gaps.get(random.nextInt(gaps.size()));
        var text = new StringBuilder();
        for (var i = 0; i < digits.length(); i++) {
            text.append(i > 0 && random.nextInt(3) == 0 ? gap : "").append(digits.charAt(i));
        }
        return text.toString();
    }

    @Test
    void oneInElevenNumbersPassesTheTest() {
        var random = new Random(12);
        var passed = 0;
        for (var n = 0; n < 11_000; n++) {
            passed += BsnDetector.passes("%09d".formatted(random.nextInt(1_000_000_000))) ? 1 : 0;
        }
        assertThat(passed).isBetween(850, 1_150);
    }

    @Test
    void hostileTextsCostABoundedTimeAndEverySpotLiesInItsText() {
        var random = new Random(13);
        var bits = new String[] {"0", "6", "+31", "@", ".", "-", " ", "NL91", "AB", "4711", "bsn", "geb", "(", "é"};
        var texts = new ArrayList<>(List.of("a".repeat(200_000), "0".repeat(200_000), "@".repeat(20_000)));
        texts.add("a.".repeat(100_000) + "@");
        texts.add("1 ".repeat(100_000));
        texts.add("NL91 ".repeat(40_000));
        for (var n = 0; n < 200; n++) {
            var text = new StringBuilder();
            for (var i = 0; i < 200; i++) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            texts.add(text.toString());
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> texts.forEach(
                        text -> look(text).spots().forEach(spot -> assertThat(text.substring(spot.begin(), spot.end()))
                                .isEqualTo(spot.found()))));
    }
}
