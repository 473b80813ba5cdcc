package nl.klankbord.faults;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import nl.klankbord.testing.TestDatabase;

/** A database of its own on the server of the tests, which outlives the portal that is killed. */
record KilledDatabase(String name) {

    Map<String, String> settings() {
        var server = TestDatabase.get();
        return Map.of(
                "KLANKBORD_DEMO", "accounts",
                "SPRING_DATASOURCE_URL", server.url(name),
                "SPRING_DATASOURCE_USERNAME", server.user(),
                "SPRING_DATASOURCE_PASSWORD", server.password());
    }

    void create() {
        drop();
        execute("create database " + name + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
    }

    void drop() {
        execute("drop database if exists " + name);
    }

    /** How often something was written down of an object. */
    int events(String object, String action) {
        return count("select count(*) from audit_event where object_id = ? and action = ?", object, action);
    }

    /** The number that a query tells. */
    int count(String query, String... values) {
        var server = TestDatabase.get();
        try (var connection = DriverManager.getConnection(server.url(name), server.user(), server.password());
                var count = connection.prepareStatement(query)) {
            for (var n = 0; n < values.length; n++) {
                count.setString(n + 1, values[n]);
            }
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void execute(String statement) {
        var server = TestDatabase.get();
        try (var connection = DriverManager.getConnection(server.url("mysql"), server.user(), server.password());
                var run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
