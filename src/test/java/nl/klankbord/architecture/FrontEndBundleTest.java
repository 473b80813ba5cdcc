package nl.klankbord.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The committed front end fits the components of the class path, or {@code ./klankbord frontend} makes it anew. */
class FrontEndBundleTest {

    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final String REMEDY = "run ./klankbord frontend and commit src/main/bundles/prod.bundle: ";

    @Test
    void theCommittedFrontEndIsNotStale() throws IOException {
        assertEquals(List.of(), stale(stats(), neededPackages()), REMEDY);
    }

    @Test
    void aStaleOneIsReported() throws IOException {
        var stats = stats();
        var needed = new TreeMap<>(neededPackages());
        needed.put("@vaadin/grid", "99.0.0");
        assertEquals(1, stale(stats, needed).size());
    }

    /** Sources of our own are hashed into the bundle by the build that makes it. */
    @Test
    void everyElementOfOurOwnIsInIt() throws IOException {
        var frontEnd = Path.of("frontend");
        if (!Files.isDirectory(frontEnd)) {
            return;
        }
        var hashes = stats().path("frontendHashes");
        try (var files = Files.walk(frontEnd)) {
            var missing = files.filter(file -> file.toString().matches(".*\\.(ts|js|css)"))
                    .map(file -> frontEnd.relativize(file).toString())
                    .filter(file -> !file.startsWith("generated") && !hashes.has(file))
                    .toList();
            assertEquals(List.of(), missing, REMEDY);
        }
    }

    private static JsonNode stats() throws IOException {
        assertTrue(Files.exists(BUNDLE), REMEDY + "there is none");
        try (var bundle = new ZipFile(BUNDLE.toFile());
                var stats = bundle.getInputStream(bundle.getEntry("config/stats.json"))) {
            return new ObjectMapper().readTree(stats);
        }
    }

    private static List<String> stale(JsonNode stats, Map<String, String> needed) {
        var bundled = stats.path("npmModules");
        var stale = new ArrayList<String>();
        needed.forEach((name, version) -> {
            if (bundled.has(name) && !bundled.path(name).asString().equals(version)) {
                stale.add(name + " is " + bundled.path(name).asString() + ", needed is " + version);
            }
        });
        return stale;
    }

    private static Map<String, String> neededPackages() throws IOException {
        var needed = new TreeMap<String, String>();
        var readers = new CachingMetadataReaderFactory();
        for (var type : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:com/vaadin/flow/component/**/*.class")) {
            var annotations =
                    readers.getMetadataReader(type).getAnnotationMetadata().getAnnotations();
            Stream.concat(
                            annotations.stream(NpmPackage.class),
                            annotations.stream(NpmPackage.Container.class)
                                    .flatMap(container ->
                                            Arrays.stream(container.getAnnotationArray("value", NpmPackage.class))))
                    .forEach(npm -> needed.put(npm.getString("value"), npm.getString("version")));
        }
        assertTrue(needed.containsKey("@vaadin/grid"), "components are looked for in the wrong place");
        return needed;
    }
}
