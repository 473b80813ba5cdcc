package nl.klankbord.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.demo.DemoColleague;

/**
 * What the database can do by itself: one table with a FULLTEXT index, asked for the same as {@link BareLucene}, in three
 * steps whatever the manner: the twenty best, how many there are per partner, of which the total is the sum, and how many
 * per topic.
 */
final class FullText {

    private static final String BATCH = "insert into fulltext_people (id, partner, name, body) values (?, ?, ?, ?)";
    private static final String TOPICS = "insert ignore into fulltext_topics (person, topic) values (?, ?)";

    private final Connection connection;

    FullText(Connection connection, List<DemoColleague> people) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists fulltext_people, fulltext_topics");
            statement.execute("create table fulltext_people (id int primary key,"
                    + " partner varchar(100) not null, name varchar(250) not null, body longtext not null)");
            statement.execute("create table fulltext_topics (person int not null, topic varchar(200) not null,"
                    + " primary key (person, topic))");
        }
        try (var insert = connection.prepareStatement(BATCH);
                var topics = connection.prepareStatement(TOPICS)) {
            var number = 0;
            for (var person : people) {
                number++;
                insert.setInt(1, number);
                insert.setString(2, person.partner());
                insert.setString(3, person.fullName());
                insert.setString(4, BareLucene.textOf(person));
                insert.addBatch();
                for (var line : person.expertise()) {
                    topics.setInt(1, number);
                    topics.setString(2, line.topic());
                    topics.addBatch();
                }
                if (number % 1_000 == 0) {
                    insert.executeBatch();
                    topics.executeBatch();
                }
            }
            insert.executeBatch();
            topics.executeBatch();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create fulltext index fulltext_people_text on fulltext_people (name, body)");
        }
    }

    void drop() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table fulltext_people, fulltext_topics");
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
                        "select partner, count(*) from fulltext_people where " + match + " group by partner");
                var topics = connection.prepareStatement("select t.topic, count(*) from fulltext_people p"
                        + " join fulltext_topics t on t.person = p.id where " + match + " group by t.topic")) {
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
            topics.setString(1, text);
            try (var rows = topics.executeQuery()) {
                while (rows.next()) {
                    rows.getLong(2);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return total;
    }
}
