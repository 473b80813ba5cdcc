package nl.klankbord.intervision.room;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.base.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The library of methods. Each is a file of data with its texts in every language; read once, at start. */
@Service
@PermitAll
public class Methods {

    /** In the order of the library: what a new circle can begin with stands first. */
    private static final List<String> IDS = List.of(
            "incidentmethode", "vijf-stappen", "tien-stappen", "roddelmethode", "balintmethode", "socratisch-gesprek");

    private final Map<String, List<Method>> byLanguage;

    Methods(JsonMapper json) {
        var files = IDS.stream().map(id -> read(json, id)).toList();
        byLanguage = Map.of(
                Texts.DUTCH.getLanguage(),
                in(Texts.DUTCH, files),
                Texts.ENGLISH.getLanguage(),
                in(Texts.ENGLISH, files));
    }

    /** All of them. */
    public List<Method> all(Locale language) {
        return byLanguage.getOrDefault(Texts.nearest(language).getLanguage(), List.of());
    }

    /** The method with this id; empty for anything else. */
    public Optional<Method> find(String id, Locale language) {
        return all(language).stream().filter(method -> method.id().equals(id)).findFirst();
    }

    private static JsonNode read(JsonMapper json, String id) {
        try (var file = new ClassPathResource("intervision/methods/" + id + ".json").getInputStream()) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Method> in(Locale language, List<JsonNode> files) {
        return files.stream().map(file -> method(file, language.getLanguage())).toList();
    }

    private static Method method(JsonNode file, String language) {
        var words = file.required(language);
        return new Method(
                text(file, "id"),
                text(words, "name"),
                text(words, "line"),
                text(words, "fits"),
                text(words, "tip"),
                file.required("least").asInt(),
                file.required("most").asInt(),
                file.required("phases")
                        .valueStream()
                        .map(phase -> phase(phase, phase.required(language)))
                        .toList());
    }

    private static Method.Phase phase(JsonNode phase, JsonNode words) {
        return new Method.Phase(
                text(words, "name"),
                phase.required("minutes").asInt(),
                text(words, "bringer"),
                text(words, "facilitator"),
                text(words, "others"));
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).asString();
    }
}
