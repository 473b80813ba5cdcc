package nl.klankbord.api;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import nl.klankbord.base.AccountId;
import nl.klankbord.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The requests that their senders may repeat, and what was answered to them; kept for a day. Answers are sealed, since some
 * hold what nobody else may read.
 */
@Component
class RepeatableRequests {

    static final Duration KEPT = Duration.ofDays(1);

    /** After this a request without an answer was broken off, with the portal that worked on it. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final String PURPOSE = "repeatable-requests";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    RepeatableRequests(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** What a key is used for: one account's, another's is another. */
    record Key(AccountId account, String text) {}

    /** @param body fingerprint of what was sent */
    record Answer(String body, int status, @Nullable String mediaType, byte[] bytes) {}

    /**
     * A request that was made before.
     *
     * @param target fingerprint of what it was for: method, address and type of content
     * @param answer null while it is being worked on
     */
    record Known(String target, @Nullable Answer answer) {}

    /** Takes the key for a request; what it was used for before, or empty when it is taken now. */
    Optional<Known> claim(Key key, String target) {
        forgetBrokenOff(key);
        var taken = jdbc.sql("insert ignore into repeatable_request (account, request_key, target, began_at)"
                        + " values (?, ?, ?, ?)")
                .params(key.account().toString(), key.text(), target, now(Duration.ZERO))
                .update();
        return taken > 0 ? Optional.empty() : Optional.of(known(key).orElseGet(() -> new Known(target, null)));
    }

    private Optional<Known> known(Key key) {
        return jdbc.sql("select * from repeatable_request where account = ? and request_key = ?")
                .params(key.account().toString(), key.text())
                .query((row, n) -> {
                    var body = row.getString("body");
                    return new Known(
                            row.getString("target"),
                            body == null
                                    ? null
                                    : new Answer(
                                            body,
                                            row.getInt("status"),
                                            row.getString("media_type"),
                                            opened(key, row.getBytes("answer"))));
                })
                .optional();
    }

    private byte[] opened(Key key, byte[] sealed) {
        var text = vault.open(place(key), sealed)
                .orElseThrow(() -> new IllegalStateException("The answer to a repeated request does not open"));
        return Base64.getDecoder().decode(text);
    }

    private static String place(Key key) {
        return "repeatable_request/" + key.account() + "/" + key.text();
    }

    /** Keeps what was answered. */
    void answered(Key key, Answer answer) {
        var text = Base64.getEncoder().encodeToString(answer.bytes());
        var sealed = vault.seal(vault.sharedKey(PURPOSE), place(key), text);
        jdbc.sql("update repeatable_request set body = :body, status = :status, media_type = :type, answer = :answer"
                        + " where account = :account and request_key = :key")
                .param("body", answer.body())
                .param("status", answer.status())
                .param("type", answer.mediaType())
                .param("answer", sealed)
                .param("account", key.account().toString())
                .param("key", key.text())
                .update();
    }

    /** The request came to nothing: it can be made again with the same key. */
    void release(Key key) {
        jdbc.sql("delete from repeatable_request where account = ? and request_key = ? and body is null")
                .params(key.account().toString(), key.text())
                .update();
    }

    private void forgetBrokenOff(Key key) {
        jdbc.sql("delete from repeatable_request where account = ? and request_key = ?"
                        + " and (began_at < ? or body is null and began_at < ?)")
                .params(key.account().toString(), key.text(), now(KEPT), now(LONGEST))
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from repeatable_request where began_at < ?")
                .param(now(KEPT))
                .update();
    }

    private Timestamp now(Duration before) {
        return Timestamp.from(clock.instant().minus(before));
    }
}
