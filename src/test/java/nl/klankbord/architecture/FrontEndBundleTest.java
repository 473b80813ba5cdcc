package nl.klankbord.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.StringUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    void everyElementOfOurOwnIsInItAsItStands() throws IOException {
        var frontEnd = Path.of("frontend");
        var hashes = stats().path("frontendHashes");
        try (var files = Files.walk(frontEnd)) {
            var own = files.filter(file -> file.toString().matches(".*\\.(ts|js|css)"))
                    .map(file -> frontEnd.relativize(file).toString())
                    .filter(file -> !file.startsWith("generated"))
                    .toList();
            assertFalse(own.isEmpty(), "elements are looked for in the wrong place");
            for (var file : own) {
                assertEquals(
                        hash(Files.readString(frontEnd.resolve(file))),
                        hashes.path(file).asString(""),
                        REMEDY + file);
            }
        }
    }

    /** As the build that makes the bundle counts it: without what ends a line on another system. */
    private static String hash(String text) {
        return StringUtil.getHash(text.replace("\r\n", "\n"), StandardCharsets.UTF_8);
    }

    @Test
    void everyPackageThatOurOwnNeedIsInItByTheSameVersion() throws IOException {
        var needed = packages("classpath*:nl/klankbord/**/ui/*.class");
        assertTrue(needed.containsKey("@fullcalendar/core"), "elements are looked for in the wrong place");
        var bundled = new TreeMap<String, String>();
        stats().path("npmModules")
                .propertyStream()
                .forEach(one -> bundled.put(one.getKey(), one.getValue().asString()));
        bundled.keySet().retainAll(needed.keySet());
        assertEquals(needed, bundled, REMEDY);
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
        var needed = packages("classpath*:com/vaadin/flow/component/**/*.class");
        assertTrue(needed.containsKey("@vaadin/grid"), "components are looked for in the wrong place");
        return needed;
    }

    private static Map<String, String> packages(String types) throws IOException {
        var needed = new TreeMap<String, String>();
        var readers = new CachingMetadataReaderFactory();
        for (var type : new PathMatchingResourcePatternResolver().getResources(types)) {
            var annotations =
                    readers.getMetadataReader(type).getAnnotationMetadata().getAnnotations();
            Stream.concat(
                            annotations.stream(NpmPackage.class),
                            annotations.stream(NpmPackage.Container.class)
                                    .flatMap(container ->
                                            Arrays.stream(container.getAnnotationArray("value", NpmPackage.class))))
                    .forEach(npm -> needed.put(npm.getString("value"), npm.getString("version")));
        }
        return needed;
    }
}
