package nl.klankbord.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Before anything else starts: takes the data folder, decides about demo data, and starts a database server when none
 * is configured. {@code ./klankbord run} sets {@code klankbord.run}; the bare jar does not, so it needs a database and
 * refuses demo data.
 */
final class Preparation implements EnvironmentPostProcessor {

    private static final Set<String> DEMO_MODES = Set.of("full", "accounts", "none");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("klankbord.test", Boolean.class, false)) {
            return;
        }
        var byRun = environment.getProperty("klankbord.run", Boolean.class, false);
        var configured = environment.getProperty("spring.datasource.url", "");
        var found = new HashMap<String, Object>();
        found.put("klankbord.demo", demo(environment, byRun));
        if (!byRun && configured.isBlank()) {
            throw new StartRefused(
                    "No database is configured.",
                    "Set spring.datasource.url, spring.datasource.username and spring.datasource.password, or use"
                            + " ./klankbord run to look around with a database of its own.");
        }
        refusePortInUse(environment);
        var folder = DataFolder.take(Path.of(environment.getProperty("KLANKBORD_DATA", "data")));
        found.put("klankbord.data", folder.path().toString());
        if (configured.isBlank()) {
            found.putAll(database(environment, folder));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("klankbord", found));
    }

    private static String demo(ConfigurableEnvironment environment, boolean byRun) {
        var wanted = environment.getProperty("KLANKBORD_DEMO", byRun ? "full" : "none");
        if (!DEMO_MODES.contains(wanted)) {
            throw new StartRefused("KLANKBORD_DEMO is \"" + wanted + "\".", "Choose full, accounts or none.");
        }
        if (!byRun && !wanted.equals("none")) {
            throw new StartRefused(
                    "Demo data is only for ./klankbord run, never for a portal that people rely on.",
                    "Leave KLANKBORD_DEMO out.");
        }
        return wanted;
    }

    private static void refusePortInUse(ConfigurableEnvironment environment) {
        var port = environment.getProperty("server.port", Integer.class, 8080);
        var address = environment.getProperty("server.address", "127.0.0.1");
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + port + " on " + address + " is in use or not ours to take.",
                    "Stop what uses it, or choose another with SERVER_PORT.");
        }
    }

    private static Map<String, Object> database(ConfigurableEnvironment environment, DataFolder folder) {
        var archive = environment.getProperty("klankbord.mariadb.archive");
        var server = environment.getProperty("klankbord.mariadb.server");
        var password = folder.secret("mariadb.password", () -> {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        });
        var database = EmbeddedMariaDb.start(
                folder.path().resolve("mariadb"),
                server == null ? folder.path().resolve("mariadb-server") : Path.of(server),
                archive == null ? null : Path.of(archive),
                password);
        // Runs after the application context is closed, so that the last transactions still find their database.
        SpringApplication.getShutdownHandlers().add(database::stop);
        return Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password());
    }
}
