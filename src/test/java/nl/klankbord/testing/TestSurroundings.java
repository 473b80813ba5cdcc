package nl.klankbord.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.FileSystemUtils;

/** Gives every Spring test the database of the test run, a folder of its own, and the clock that can be turned. */
public final class TestSurroundings implements ContextCustomizerFactory {

    private static final int MOST_CONTEXTS = 3;
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new Surroundings();
    }

    /** All are equal, so that they do not keep tests from sharing a context. */
    private record Surroundings() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration config) {
            var number = CONTEXTS.incrementAndGet();
            if (number > MOST_CONTEXTS) {
                throw new IllegalStateException("This would be Spring context number " + number
                        + " of the test run, each costing seconds: use @PortalTest without settings of its own.");
            }
            var database = TestDatabase.get();
            var properties = Map.<String, Object>of(
                    "spring.datasource.url",
                    database.url(),
                    "spring.datasource.username",
                    database.user(),
                    "spring.datasource.password",
                    database.password(),
                    "klankbord.data",
                    folder(number).toString(),
                    "klankbord.demo",
                    "accounts",
                    "klankbord.jobs",
                    "false",
                    // There is no dev server, and the front end is for the journeys.
                    "vaadin.productionMode",
                    "true");
            var sources = context.getEnvironment().getPropertySources();
            var surroundings = new MapPropertySource("klankbord-test", properties);
            // What a test sets itself goes before.
            if (sources.contains("Inlined Test Properties")) {
                sources.addAfter("Inlined Test Properties", surroundings);
            } else {
                sources.addFirst(surroundings);
            }
            context.getBeanFactory().registerSingleton("clock", TurnableClock.CLOCK);
        }

        private static Path folder(int number) {
            var folder = TestFolder.named("context-" + number);
            try {
                FileSystemUtils.deleteRecursively(folder);
                return Files.createDirectories(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
