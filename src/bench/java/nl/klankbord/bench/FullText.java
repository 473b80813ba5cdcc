package nl.klankbord.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.demo.DemoColleague;

/**
 * What the database can do by itself: one table with a FULLTEXT index, asked in the same two steps whatever the manner:
 * the twenty best, and how many there are per partner, of which the total is the sum.
 */
final class FullText {

    private static final String BATCH = "insert into fulltext_people (partner, name, body) values (?, ?, ?)";

    private final Connection connection;

    FullText(Connection connection, List<DemoColleague> people) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists fulltext_people");
            statement.execute("create table fulltext_people (id int auto_increment primary key,"
                    + " partner varchar(100) not null, name varchar(250) not null, body longtext not null)");
        }
        try (var insert = connection.prepareStatement(BATCH)) {
            var waiting = 0;
            for (var person : people) {
                insert.setString(1, person.partner());
                insert.setString(2, person.fullName());
                insert.setString(3, BareLucene.textOf(person));
                insert.addBatch();
                if (++waiting % 1_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create fulltext index fulltext_people_text on fulltext_people (name, body)");
        }
    }

    void drop() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table fulltext_people");
        }
    }

    /** As MariaDB does unless told otherwise: any of the words. */
    long anyWord(String typed) {
        return search(typed, "natural language");
    }

    /** Every word required, as R does. */
    long everyWord(String typed) {
        var words = Stream.of(typed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .map(word -> "+" + word)
                .collect(Collectors.joining(" "));
        return search(words, "boolean");
    }

    private long search(String text, String mode) {
        var match = "match (name, body) against (? in " + mode + " mode)";
        var total = 0L;
        try (var first = connection.prepareStatement("select id, name, " + match + " score from fulltext_people where "
                        + match + " order by score desc limit 20");
                var counts = connection.prepareStatement(
                        "select partner, count(*) from fulltext_people where " + match + " group by partner")) {
            first.setString(1, text);
            first.setString(2, text);
            try (var rows = first.executeQuery()) {
                while (rows.next()) {
                    rows.getInt(1);
                }
            }
            counts.setString(1, text);
            try (var rows = counts.executeQuery()) {
                while (rows.next()) {
                    total += rows.getLong(2);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return total;
    }
}
