package nl.klankbord.vault;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives every purpose another key and seals anew what is kept long, row by row, while the portal works: {@code java -jar
 * klankbord.jar --rotate-keys}. The old keys stay, for backups; what was broken off goes on at the next time.
 */
@Component
class KeyRotation implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final Vault vault;
    private final KeyStore keys;
    private final List<SealedRows> all;
    private final JdbcClient jdbc;

    KeyRotation(Vault vault, KeyStore keys, List<SealedRows> all, JdbcClient jdbc) {
        this.vault = vault;
        this.keys = keys;
        this.all = List.copyOf(all);
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("rotate-keys")) {
            rotate();
        }
    }

    void rotate() {
        for (var purpose : keys.purposes()) {
            var key = vault.rotate(purpose);
            var sealed = all.stream()
                    .filter(rows -> rows.purpose().equals(purpose))
                    .mapToLong(rows -> sealAnew(rows, key))
                    .sum();
            LOG.info("Keys: {} has key {}, with which {} rows were sealed anew", purpose, key, sealed);
        }
    }

    private long sealAnew(SealedRows rows, UUID key) {
        var columns = String.join(", ", rows.columns());
        return jdbc
                .sql("select " + columns + " from " + rows.table() + " where substr(sealed, 2, 16) <> unhex(?)")
                .param(key.toString().replace("-", ""))
                .query((row, _) -> {
                    var found = new String[rows.columns().size()];
                    for (var i = 0; i < found.length; i++) {
                        found[i] = row.getString(i + 1);
                    }
                    return List.of(found);
                })
                .list()
                .stream()
                .filter(row -> sealAnew(rows, row, key))
                .count();
    }

    /** Only if it is still what was read: whoever writes meanwhile uses the new key already. */
    private boolean sealAnew(SealedRows rows, List<String> row, UUID key) {
        var where = rows.columns().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        var old = jdbc.sql("select sealed from " + rows.table() + " where " + where)
                .params(row)
                .query((found, _) -> found.getBytes(1))
                .optional();
        var anew = old.flatMap(kept -> vault.openBytes(rows.placeOf(row), kept))
                .map(content -> vault.sealBytes(key, rows.placeOf(row), content));
        return anew.isPresent()
                && jdbc.sql("update " + rows.table() + " set sealed = ? where sealed = ? and " + where)
                                .param(anew.get())
                                .param(old.get())
                                .params(row)
                                .update()
                        > 0;
    }
}
