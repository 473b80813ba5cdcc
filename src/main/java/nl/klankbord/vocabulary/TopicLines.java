package nl.klankbord.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.ImportFaults;
import nl.klankbord.base.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines of JSON, one topic each, as the seed vocabulary is kept. */
final class TopicLines {

    private static final int LONGEST_LINE = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ImportFaults faults;

    TopicLines(ImportFaults faults) {
        this.faults = faults;
    }

    List<Claim> read(String text) {
        var claims = new ArrayList<Claim>();
        var lines = text.split("\r?\n", -1);
        for (var i = 0; i < lines.length && !faults.enough(); i++) {
            if (lines[i].length() > LONGEST_LINE) {
                faults.add(i + 1, "", "vocabulary.import.line-too-long", LONGEST_LINE);
            } else if (!lines[i].isBlank()) {
                try {
                    claim(i + 1, JSON.readTree(lines[i]), claims);
                } catch (JacksonException e) {
                    faults.add(i + 1, "", "vocabulary.import.not-json");
                }
            }
        }
        return claims;
    }

    private void claim(int line, JsonNode node, List<Claim> claims) {
        if (!node.isObject()) {
            faults.add(line, "", "vocabulary.import.not-json");
            return;
        }
        var name = text(line, node, "nl");
        claims.add(new Claim(
                Claim.Kind.SEED,
                line,
                text(line, node, "uri"),
                "nl",
                name == null ? "" : name,
                text(line, node, "en"),
                text(line, node, "definition"),
                texts(line, "synonyms", node.get("synonyms")),
                texts(line, "abbreviations", node.get("abbreviations")),
                local(line, node.get("local")),
                texts(line, "broader", node.get("broader")),
                texts(line, "narrower", node.get("narrower")),
                texts(line, "related", node.get("related"))));
    }

    private @Nullable String text(int line, JsonNode node, String field) {
        var value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            faults.add(line, field, "vocabulary.import.not-text");
            return null;
        }
        var text = PlainText.tidy(value.stringValue());
        return text.isEmpty() ? null : text;
    }

    /** A list of texts, or one text without a list around it. */
    private List<String> texts(int line, String field, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return List.of();
        }
        var texts = new ArrayList<String>();
        for (var one : value.isArray() ? value : List.of(value)) {
            if (one.isString()) {
                texts.add(PlainText.tidy(one.stringValue()));
            } else {
                faults.add(line, field, "vocabulary.import.not-text");
            }
        }
        return texts;
    }

    private Map<String, List<String>> local(int line, @Nullable JsonNode value) {
        var local = new LinkedHashMap<String, List<String>>();
        if (value != null && value.isObject()) {
            value.properties().forEach(entry -> local.put(entry.getKey(), texts(line, "local", entry.getValue())));
        } else if (value != null && !value.isNull()) {
            faults.add(line, "local", "vocabulary.import.not-json");
        }
        return local;
    }
}
