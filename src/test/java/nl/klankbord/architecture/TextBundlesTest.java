package nl.klankbord.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBundlesTest {

    private static final List<TextBundle> BUNDLES = TextBundle.all();

    @Test
    void everyTextStandsInBothLanguages() {
        assertTrue(BUNDLES.size() > 2);
        assertEquals(
                List.of(),
                BUNDLES.stream().flatMap(bundle -> bundle.faults().stream()).toList());
    }

    @Test
    void everyKeyInTheCodeHasATextAndEveryTextIsUsed() {
        var keys = BUNDLES.stream()
                .flatMap(bundle -> bundle.dutch().keySet().stream())
                .collect(Collectors.toSet());
        var modules =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        var unused = new TreeSet<>(keys);
        var faults = new ArrayList<String>();
        for (var source : Source.all()) {
            var rule = new TextKeys(modules, keys);
            faults.addAll(source.read(rule));
            unused.removeIf(rule::names);
        }
        unused.forEach(key -> faults.add("nothing shows " + key));
        assertEquals(List.of(), faults);
    }

    @Test
    void aMissingTranslationIsReported() {
        assertEquals(
                List.of("people.title is missing in English"),
                new TextBundle("people", Map.of("people.title", "Collega''s"), Map.of()).faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Collega's | Colleagues | a.b has a lone apostrophe in nl, write it twice: Collega's",
                "{0 gevonden | {0} found | a.b is no message pattern in nl: {0 gevonden",
                "Zoek the collega | Search | a.b has \"the\" in nl: Zoek the collega",
                "Zoek | Zoek | a.b has \"Zoek\" in en: Zoek",
                "`` | Search | a.b is empty in nl",
                "U dient te zoeken | Search | a.b is stiff: U dient te zoeken",
                "Zoek {0} | Search | a.b has other arguments in English"
            })
    void aFaultyTextIsReported(String dutch, String english, String fault) {
        var faults = new TextBundle("a", Map.of("a.b", dutch), Map.of("a.b", english)).faults();
        assertTrue(faults.contains(fault), faults.toString());
    }

    @Test
    void aKeyWithoutATextIsReported() {
        var source = new Source("nl/klankbord/people/ui/Sample.java", """
                class Sample { String title() { return getTranslation("people.no-such-text"); } }
                """);
        assertEquals(
                List.of("nl/klankbord/people/ui/Sample.java:1: no text for people.no-such-text"),
                source.read(new TextKeys(Set.of("people"), Set.of("people.title"))));
    }
}
