package nl.klankbord.access;

import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.base.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bearer tokens with which a program acts as the person who made them. Stored as SHA-256 of 256 random bits: what has
 * that much chance in it needs no slow hash.
 */
@Service
@PermitAll
public class AccessTokens {

    /** Longest name of a token, in characters. */
    public static final int NAME_LENGTH = 100;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(JdbcClient jdbc, Clock clock, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /** A token without its secret. */
    public record Token(
            UUID id, String name, Instant madeAt, @Nullable Instant lastUsedAt) {}

    /** Makes a token; the answer is its secret, shown once and kept nowhere. */
    @Transactional
    public String make(Actor actor, String name) {
        var secret = new byte[32];
        random.nextBytes(secret);
        var token = "kb_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var id = UUID.randomUUID();
        var shown = name.strip();
        jdbc.sql("insert into access_token (id, account, name, token_hash, made_at) values (?, ?, ?, ?, ?)")
                .params(
                        id.toString(),
                        actor.account().toString(),
                        shown.length() > NAME_LENGTH ? shown.substring(0, NAME_LENGTH) : shown,
                        hash(token),
                        Timestamp.from(clock.instant()))
                .update();
        audit.record(SecurityEvent.done(
                SecurityEvent.Action.TOKEN_MADE,
                actor.account().value(),
                actor.partner().value(),
                id));
        return token;
    }

    /** The person's own tokens, newest first. */
    @Transactional(readOnly = true)
    public List<Token> of(Actor actor) {
        return jdbc.sql(
                        "select id, name, made_at, last_used_at from access_token where account = ? order by made_at desc, id")
                .params(actor.account().toString())
                .query((row, n) -> {
                    var used = row.getTimestamp(4);
                    return new Token(
                            UUID.fromString(row.getString(1)),
                            row.getString(2),
                            row.getTimestamp(3).toInstant(),
                            used == null ? null : used.toInstant());
                })
                .list();
    }

    /** Revokes one of the person's own tokens, at once; a foreign or unknown id does nothing. */
    @Transactional
    public void revoke(Actor actor, UUID id) {
        var gone = jdbc.sql("delete from access_token where id = ? and account = ?")
                .params(id.toString(), actor.account().toString())
                .update();
        if (gone > 0) {
            audit.record(SecurityEvent.done(
                    SecurityEvent.Action.TOKEN_REVOKED,
                    actor.account().value(),
                    actor.partner().value(),
                    id));
        }
    }

    @Transactional
    Optional<AccountId> accountOf(String token) {
        var hash = hash(token);
        var account = jdbc.sql("select account from access_token where token_hash = ?")
                .params(hash)
                .query(String.class)
                .optional()
                .flatMap(AccountId::parse);
        // Once a minute is enough to show when it was last used, and keeps reads from becoming writes.
        account.ifPresent(id -> jdbc.sql("""
                        update access_token set last_used_at = :now
                        where token_hash = :hash and (last_used_at is null or last_used_at < :stale)
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", hash)
                .param("stale", Timestamp.from(clock.instant().minusSeconds(60)))
                .update());
        return account;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
