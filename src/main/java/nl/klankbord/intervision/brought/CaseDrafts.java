package nl.klankbord.intervision.brought;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.drafts.Drafts;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody typed of a case and did not bring yet, one for each circle. It lies among the drafts, but sealed once more by
 * the key that the case will have: the key of all drafts lives on, and an old backup would open it. Takes part in the caller's
 * transaction.
 */
@Component
class CaseDrafts {

    private static final String KIND = "intervision-case";

    private final Drafts drafts;
    private final Vault vault;
    private final CaseKeys keys;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    CaseDrafts(Drafts drafts, Vault vault, CaseKeys keys, JdbcClient jdbc, JsonMapper json) {
        this.drafts = drafts;
        this.vault = vault;
        this.keys = keys;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A draft as it was left. */
    record Draft(CaseEntry entry, Instant savedAt) {}

    Optional<Draft> find(ColleagueId author, CircleId circle) {
        return drafts.find(author, KIND, circle.toString()).flatMap(kept -> vault.open(
                        place(author, circle), Base64.getDecoder().decode(kept.text()))
                .flatMap(this::read)
                .map(entry -> new Draft(entry, kept.savedAt())));
    }

    void keep(ColleagueId author, CircleId circle, CaseEntry entry, Instant now) {
        var sealed = vault.seal(key(author, circle, now), place(author, circle), json.writeValueAsString(entry));
        drafts.save(author, KIND, circle.toString(), Base64.getEncoder().encodeToString(sealed));
    }

    /** Forgets the draft for a case that is brought, and gives that its key. */
    UUID handOver(ColleagueId author, CircleId circle) {
        var key = find(author.toString(), circle.toString()).orElseGet(vault::ownKey);
        forget(author, circle);
        return key;
    }

    /** Throws the draft away, for good. */
    void discard(ColleagueId author, CircleId circle) {
        find(author.toString(), circle.toString()).ifPresent(keys::destroy);
        forget(author, circle);
    }

    /** The drafts that nobody touched for too long. */
    List<Old> untouchedSince(Instant moment) {
        return jdbc.sql("select author, circle from intervision_case_draft where saved_at < ?")
                .param(Timestamp.from(moment))
                .query((row, _) -> new Old(
                        new ColleagueId(UUID.fromString(row.getString(1))),
                        new CircleId(UUID.fromString(row.getString(2)))))
                .list();
    }

    record Old(ColleagueId author, CircleId circle) {}

    private void forget(ColleagueId author, CircleId circle) {
        drafts.discard(author, KIND, circle.toString());
        jdbc.sql("delete from intervision_case_draft where author = ? and circle = ?")
                .params(author.toString(), circle.toString())
                .update();
    }

    private UUID key(ColleagueId author, CircleId circle, Instant now) {
        var found = find(author.toString(), circle.toString());
        var key = found.orElseGet(vault::ownKey);
        jdbc.sql("""
                        insert into intervision_case_draft (author, circle, case_key, saved_at) values (?, ?, ?, ?)
                        on duplicate key update saved_at = values(saved_at)
                        """)
                .params(author.toString(), circle.toString(), key.toString(), Timestamp.from(now))
                .update();
        return found.isPresent()
                ? key
                : find(author.toString(), circle.toString()).orElse(key);
    }

    private Optional<UUID> find(String author, String circle) {
        return jdbc.sql("select case_key from intervision_case_draft where author = ? and circle = ? for update")
                .params(author, circle)
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .optional();
    }

    /** Empty for one of an earlier release that had other fields. */
    private Optional<CaseEntry> read(String text) {
        try {
            return Optional.of(json.readValue(text, CaseEntry.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String place(ColleagueId author, CircleId circle) {
        return "intervision-draft|" + author + "|" + circle;
    }
}
