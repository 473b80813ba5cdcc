package nl.klankbord.drafts;

import jakarta.annotation.security.PermitAll;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what somebody typed and did not yet send, so that a closed browser, an expired session or a dead server loses
 * nothing. A draft is sealed, its owner's only, and gone after {@link #KEPT}.
 */
@Service
@PermitAll
public class Drafts {

    /** How long a draft is kept after it was last saved. */
    public static final Duration KEPT = Duration.ofDays(30);

    static final String PURPOSE = "drafts";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** A draft as it was left. */
    public record Draft(String text, Instant savedAt) {}

    /**
     * Saves a draft over an earlier one of the same owner, kind and subject.
     *
     * @param kind what is being written, such as {@code profile}
     * @param subject which one, at most 100 characters; an id, or {@code new}
     */
    @Transactional
    public void save(ColleagueId owner, String kind, String subject, String text) {
        var sealed = vault.seal(vault.sharedKey(PURPOSE), place(owner, kind, subject), text);
        jdbc.sql("""
                        insert into draft (owner, kind, subject, sealed, saved_at) values (?, ?, ?, ?, ?)
                        on duplicate key update sealed = values(sealed), saved_at = values(saved_at)
                        """)
                .params(owner.toString(), kind, subject, sealed, Timestamp.from(clock.instant()))
                .update();
    }

    /** The draft, unless there is none, it expired, or its key is gone. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(ColleagueId owner, String kind, String subject) {
        return jdbc.sql(
                        "select sealed, saved_at from draft where owner = ? and kind = ? and subject = ? and saved_at > ?")
                .params(owner.toString(), kind, subject, Timestamp.from(oldest()))
                .query((row, n) ->
                        new Sealed(row.getBytes(1), row.getTimestamp(2).toInstant()))
                .optional()
                .flatMap(found -> vault.open(place(owner, kind, subject), found.content())
                        .map(text -> new Draft(text, found.savedAt())));
    }

    /** Forgets a draft, after it was sent or thrown away. Safe to repeat. */
    @Transactional
    public void discard(ColleagueId owner, String kind, String subject) {
        jdbc.sql("delete from draft where owner = ? and kind = ? and subject = ?")
                .params(owner.toString(), kind, subject)
                .update();
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    private static String place(ColleagueId owner, String kind, String subject) {
        return "draft|" + owner + "|" + kind + "|" + subject;
    }

    private record Sealed(byte[] content, Instant savedAt) {}
}
