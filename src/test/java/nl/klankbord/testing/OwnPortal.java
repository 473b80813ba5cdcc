package nl.klankbord.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.klankbord.Klankbord;
import nl.klankbord.run.EmbeddedMariaDb;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.util.FileSystemUtils;

/**
 * A portal with a database of its own, without people, for what would be in the way of the tests that share one: a whole
 * network of people. Starting it takes seconds, so few tests need it.
 */
public final class OwnPortal implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final SecurityContextHolderStrategy othersSignedIn;

    private OwnPortal(ConfigurableApplicationContext context, SecurityContextHolderStrategy othersSignedIn) {
        this.context = context;
        this.othersSignedIn = othersSignedIn;
    }

    /**
     * Starts one.
     *
     * @param database name of its database, which is emptied
     * @param folder its data folder, which is emptied
     */
    public static OwnPortal start(EmbeddedMariaDb server, String database, Path folder) {
        empty(server, database, folder);
        // Where is kept who is signed in belongs to the process: another portal takes it over until it is closed.
        var othersSignedIn = SecurityContextHolder.getContextHolderStrategy();
        System.setProperty("klankbord.test", "true");
        var context = new SpringApplicationBuilder(Klankbord.class)
                .run(
                        "--spring.datasource.url=" + server.url(database),
                        "--spring.datasource.username=" + server.user(),
                        "--spring.datasource.password=" + server.password(),
                        "--klankbord.data=" + folder,
                        "--klankbord.demo=none",
                        "--klankbord.jobs=false",
                        "--vaadin.productionMode=true",
                        "--spring.main.banner-mode=off",
                        "--server.port=0");
        return new OwnPortal(context, othersSignedIn);
    }

    private static void empty(EmbeddedMariaDb server, String database, Path folder) {
        try (var connection = DriverManager.getConnection(server.url("mysql"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database);
            statement.execute("create database " + database + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
            FileSystemUtils.deleteRecursively(folder);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for a portal of its own", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        SecurityContextHolder.setContextHolderStrategy(othersSignedIn);
    }
}
