package nl.klankbord.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The seed vocabulary as the tests read it. */
record SeedVocabulary(List<SeedTopic> topics) {

    static SeedVocabulary read() {
        ObjectMapper mapper = JsonMapper.builder().build();
        try (InputStream file = Objects.requireNonNull(
                SeedVocabulary.class.getResourceAsStream("/vocabulary/seed.jsonl"), "seed.jsonl")) {
            List<SeedTopic> topics = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                topics.add(SeedTopic.of(mapper.readTree(line)));
            }
            return new SeedVocabulary(List.copyOf(topics));
        } catch (IOException e) {
            throw new AssertionError("The seed vocabulary cannot be read", e);
        }
    }

    record SeedTopic(
            String nl,
            String en,
            String definition,
            List<String> abbreviations,
            List<String> synonyms,
            Map<String, String> local,
            List<String> broader,
            List<String> related) {

        static SeedTopic of(JsonNode node) {
            Map<String, String> local = new TreeMap<>();
            node.get("local")
                    .properties()
                    .forEach(entry -> local.put(entry.getKey(), entry.getValue().asString()));
            return new SeedTopic(
                    node.get("nl").asString(),
                    node.get("en").asString(),
                    node.get("definition").asString(),
                    texts(node.get("abbreviations")),
                    texts(node.get("synonyms")),
                    local,
                    texts(node.get("broader")),
                    texts(node.get("related")));
        }

        /** Every Dutch way to say this topic. */
        Stream<String> dutchTerms() {
            return Stream.of(Stream.of(nl), abbreviations.stream(), synonyms.stream(), local.values().stream())
                    .flatMap(terms -> terms);
        }

        private static List<String> texts(JsonNode array) {
            return array.valueStream().map(JsonNode::asString).toList();
        }
    }
}
