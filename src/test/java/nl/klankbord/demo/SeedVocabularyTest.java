package nl.klankbord.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.demo.SeedVocabulary.SeedTopic;
import org.junit.jupiter.api.Test;

class SeedVocabularyTest {

    private final List<SeedTopic> topics = SeedVocabulary.read().topics();
    private final Set<String> preferred = topics.stream().map(SeedTopic::nl).collect(Collectors.toSet());

    @Test
    void coversTheMunicipalFieldsWithEnoughTerms() {
        assertTrue(topics.size() >= 90, "topics: " + topics.size());
        long terms = topics.stream().flatMap(SeedTopic::dutchTerms).count();
        assertTrue(terms >= 380, "terms: " + terms);
        assertTrue(preferred.containsAll(List.of("Omgevingswet", "Wmo", "inkoop", "privacy", "griffie", "afval")));
    }

    @Test
    void everyTopicIsNamedInBothLanguagesAndExplained() {
        for (SeedTopic topic : topics) {
            assertFalse(topic.nl().isBlank() || topic.en().isBlank(), topic.nl());
            assertTrue(topic.definition().endsWith("."), topic.nl());
        }
    }

    @Test
    void noTermBelongsToTwoTopics() {
        assertEquals(topics.size(), preferred.size());
        List<String> shared = topics.stream()
                .flatMap(topic -> topic.dutchTerms()
                        .map(term -> term.toLowerCase(Locale.ROOT))
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(term -> term.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), shared);
    }

    @Test
    void localTermsBelongToKnownPartners() {
        for (SeedTopic topic : topics) {
            assertTrue(Network.DE6.containsAll(topic.local().keySet()), topic.nl());
        }
    }

    @Test
    void linksLeadToOtherTopics() {
        for (SeedTopic topic : topics) {
            List<String> links = new ArrayList<>(topic.broader());
            links.addAll(topic.related());
            assertTrue(preferred.containsAll(links), topic.nl() + " " + links);
            assertFalse(links.contains(topic.nl()), topic.nl());
        }
    }

    @Test
    void noTopicIsBroaderThanItself() {
        Map<String, SeedTopic> byName = topics.stream().collect(Collectors.toMap(SeedTopic::nl, topic -> topic));
        for (SeedTopic topic : topics) {
            Set<String> above = new HashSet<>();
            List<String> climb = new ArrayList<>(topic.broader());
            while (!climb.isEmpty()) {
                String next = climb.removeLast();
                assertFalse(next.equals(topic.nl()), topic.nl());
                SeedTopic found = byName.get(next);
                if (found != null && above.add(next)) {
                    climb.addAll(found.broader());
                }
            }
        }
    }
}
