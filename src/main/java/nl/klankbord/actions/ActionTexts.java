package nl.klankbord.actions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.vault.SealedRows;
import nl.klankbord.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of actions, sealed: they may tell of a dossier or a circle, and then no database, log or backup may. All of
 * them are, so that there is no second way. Takes part in the caller's transaction.
 */
@Component
class ActionTexts {

    static final String PURPOSE = "actions";
    static final SealedRows ROWS = new SealedRows(PURPOSE, "action_text", List.of("action"), "action");

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    ActionTexts(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    record Words(String what, String note) {

        static final Words NONE = new Words("", "");
    }

    /** Writes over what stood there. */
    void write(ActionId id, Words words) {
        var sealed = vault.seal(vault.sharedKey(PURPOSE), place(id), json.writeValueAsString(words));
        jdbc.sql("insert into action_text (action, sealed) values (:id, :sealed)"
                        + " on duplicate key update sealed = values(sealed)")
                .param("id", id.toString())
                .param("sealed", sealed)
                .update();
    }

    Words read(ActionId id) {
        return read(List.of(id)).getOrDefault(id, Words.NONE);
    }

    /** Cost: a query for each {@value #BATCH}. */
    Map<ActionId, Words> read(Collection<ActionId> ids) {
        var all = ids.stream().map(ActionId::toString).toList();
        var read = new HashMap<ActionId, Words>();
        for (var from = 0; from < all.size(); from += BATCH) {
            jdbc.sql("select action, sealed from action_text where action in (:ids)")
                    .param("ids", all.subList(from, Math.min(all.size(), from + BATCH)))
                    .query(row -> {
                        var id = new ActionId(UUID.fromString(row.getString(1)));
                        vault.open(place(id), row.getBytes(2))
                                .ifPresent(text -> read.put(id, json.readValue(text, Words.class)));
                    });
        }
        return read;
    }

    private static String place(ActionId id) {
        return ROWS.place() + "|" + id;
    }
}
