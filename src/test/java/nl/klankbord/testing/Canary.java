package nl.klankbord.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A word that is typed where it must stay, and looked for where it must not be. */
public final class Canary {

    private static final long LARGEST = 64_000_000;
    private static final int DEEPEST = 4;

    private final String word =
            "kanarie" + UUID.randomUUID().toString().substring(0, 12).replace('-', 'q');
    private final JdbcClient jdbc;

    /** A new word. @param jdbc the database that is looked through */
    public Canary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String word() {
        return word;
    }

    /** Every column that holds it, of all tables, byte by byte: also of jobs, drafts, events, notices, mails and the audit. */
    public List<String> columns() {
        return jdbc
                .sql("select table_name, column_name from information_schema.columns where table_schema = database()"
                        + " and data_type in ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'json', 'blob',"
                        + " 'mediumblob', 'longblob', 'varbinary')")
                .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(column ->
                        jdbc.sql("select count(*) from `" + column.getFirst() + "` where locate(?, lower(convert(`"
                                                + column.getLast() + "` using latin1))) > 0")
                                        .param(word)
                                        .query(Long.class)
                                        .single()
                                > 0)
                .map(column -> String.join(".", column))
                .toList();
    }

    /** Every file below a folder that holds it and was written since. */
    public List<Path> files(Path folder, Instant since) throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(file -> isIn(file, since)).toList();
        } catch (UncheckedIOException e) {
            // A file that went away while it was looked for; what stays is looked at once more.
            return files(folder, since);
        }
    }

    private boolean isIn(Path file, Instant since) {
        try {
            return Files.isRegularFile(file)
                    && Files.isReadable(file)
                    && Files.size(file) <= LARGEST
                    && !Files.getLastModifiedTime(file).toInstant().isBefore(since)
                    && Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            return false;
        }
    }
}
