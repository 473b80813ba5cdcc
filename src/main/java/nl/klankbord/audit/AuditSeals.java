package nl.klankbord.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the security events in batches: a seal holds the previous seal's hash, the number of rows and a hash over them
 * all, so that a change, a gap or a cut tail shows. Each seal is written to a file outside the database too.
 */
@Component
class AuditSeals {

    /** Rows younger than this may have elder siblings that are not committed yet. */
    private static final Duration SETTLED = Duration.ofSeconds(60);

    private static final String FIRST = "0".repeat(64);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Path journal;

    AuditSeals(JdbcClient jdbc, Clock clock, @Value("${klankbord.data:data}/audit-seals.txt") Path journal) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** A seal over the events {@code first} to {@code last}, both included. */
    record Seal(long first, long last, long rows, String previous, String hash) {

        static Seal read(ResultSet row, int n) throws SQLException {
            return new Seal(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4), row.getString(5));
        }

        String line() {
            return first + " " + last + " " + rows + " " + previous + " " + hash;
        }
    }

    /** What {@link #check} found. {@code problems} is empty when every sealed row is as it was. */
    record Finding(long sealed, long unsealed, List<String> problems) {}

    /** Seals what has settled. Run every minute; does nothing when there is nothing. */
    @Transactional
    void seal() {
        var previous = lastSeal();
        var after = previous.map(Seal::last).orElse(0L);
        var last = jdbc.sql("select coalesce(max(id), 0) from audit_event where happened_at < :settled")
                .param("settled", Timestamp.from(clock.instant().minus(SETTLED)))
                .query(Long.class)
                .single();
        if (last <= after) {
            return;
        }
        var seal = make(after + 1, last, previous.map(Seal::hash).orElse(FIRST));
        jdbc.sql("""
                        insert into audit_seal (sealed_at, first_event, last_event, row_count, previous, hash)
                        values (:at, :first, :last, :rows, :previous, :hash)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("first", seal.first())
                .param("last", seal.last())
                .param("rows", seal.rows())
                .param("previous", seal.previous())
                .param("hash", seal.hash())
                .update();
        write(seal);
    }

    /** Compares every seal with the rows it covers, and the last one with the file outside the database. */
    @Transactional(readOnly = true)
    Finding check() {
        var problems = new ArrayList<String>();
        var seals = jdbc.sql("select first_event, last_event, row_count, previous, hash from audit_seal order by id")
                .query(Seal::read)
                .list();
        var expected = FIRST;
        var next = 1L;
        for (var seal : seals) {
            if (!seal.previous().equals(expected) || seal.first() != next) {
                problems.add("seals before event " + seal.first() + " are missing or changed");
            }
            var now = make(seal.first(), seal.last(), seal.previous());
            if (now.rows() != seal.rows()) {
                problems.add("events " + seal.first() + " to " + seal.last() + ": " + seal.rows() + " were sealed, "
                        + now.rows() + " are there");
            } else if (!now.hash().equals(seal.hash())) {
                problems.add("events " + seal.first() + " to " + seal.last() + " were changed");
            }
            expected = seal.hash();
            next = seal.last() + 1;
        }
        lastInJournal()
                .filter(line -> seals.stream().map(Seal::line).noneMatch(line::equals))
                .ifPresent(line -> problems.add("the tail was cut: a seal outside the database is not in it"));
        var unsealed = jdbc.sql("select count(*) from audit_event where id >= :next")
                .param("next", next)
                .query(Long.class)
                .single();
        return new Finding(seals.stream().mapToLong(Seal::rows).sum(), unsealed, problems);
    }

    private Optional<Seal> lastSeal() {
        // Locks, so that two nodes do not seal the same rows.
        return jdbc.sql("""
                        select first_event, last_event, row_count, previous, hash
                        from audit_seal order by id desc limit 1 for update
                        """).query(Seal::read).optional();
    }

    private Seal make(long first, long last, String previous) {
        var digest = sha256();
        digest.update(previous.getBytes(StandardCharsets.US_ASCII));
        var rows = new long[1];
        jdbc.sql("""
                        select id, happened_at, action, result, actor, partner, object_kind, object_id, origin
                        from audit_event where id between :first and :last order by id
                        """).param("first", first).param("last", last).query(row -> {
            rows[0]++;
            for (int column = 1; column <= 9; column++) {
                var text = row.getString(column);
                // Length before content, so that no two different rows read the same.
                digest.update(
                        (text == null ? "-;" : text.length() + ":" + text + ";").getBytes(StandardCharsets.UTF_8));
            }
        });
        return new Seal(first, last, rows[0], previous, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Seal seal) {
        try {
            Files.createDirectories(journal.toAbsolutePath().getParent());
            Files.writeString(
                    journal,
                    seal.line() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> lastInJournal() {
        try {
            return Files.exists(journal)
                    ? Files.readAllLines(journal).reversed().stream().findFirst()
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
