package nl.klankbord.search;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts the words of which a search knew nothing, per day, without who searched. Kept in memory for some seconds, so
 * that a search never waits for the database. What may tell of a person is left out: names and what looks like one,
 * numbers, addresses.
 */
@Component
class Misses {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Pattern WORD = Pattern.compile("[\\p{L}&]{3,40}");
    private static final int MOST_AT_ONCE = 1_000;
    private static final int DAYS_KEPT = 180;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();

    Misses(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(List<String> words, String text, Lookup lookup) {
        if (text.indexOf('@') >= 0) {
            return;
        }
        for (var word : words) {
            if (WORD.matcher(word).matches() && lookup.names(word).frequency() == 0) {
                synchronized (counts) {
                    if (counts.size() < MOST_AT_ONCE || counts.containsKey(word)) {
                        counts.merge(word, 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** Writes what was counted; nothing to do most of the time. */
    void store() {
        Map<String, Integer> counted;
        synchronized (counts) {
            if (counts.isEmpty()) {
                return;
            }
            counted = Map.copyOf(counts);
            counts.clear();
        }
        var today = Date.valueOf(LocalDate.ofInstant(clock.instant(), HERE));
        jdbc.batchUpdate(
                "insert into search_miss (word, day, searches) values (?, ?, ?)"
                        + " on duplicate key update searches = searches + values(searches)",
                counted.entrySet(),
                MOST_AT_ONCE,
                (statement, entry) -> {
                    statement.setString(1, entry.getKey());
                    statement.setDate(2, today);
                    statement.setInt(3, entry.getValue());
                });
    }

    /** The words that were missed most, lately; some of those of this node may follow in seconds. */
    List<SearchMisses.Miss> list(int most) {
        store();
        return jdbc.query(
                "select word, sum(searches), max(day) from search_miss group by word"
                        + " order by sum(searches) desc, max(day) desc, word limit ?",
                (row, n) -> new SearchMisses.Miss(
                        row.getString(1), row.getLong(2), row.getDate(3).toLocalDate()),
                most);
    }

    void forget(String word) {
        jdbc.update("delete from search_miss where word = ?", word);
    }

    void trim() {
        jdbc.update(
                "delete from search_miss where day < ?",
                Date.valueOf(LocalDate.ofInstant(clock.instant(), HERE).minusDays(DAYS_KEPT)));
    }
}
