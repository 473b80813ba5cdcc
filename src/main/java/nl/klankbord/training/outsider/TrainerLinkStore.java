package nl.klankbord.training.outsider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links of trainers from outside, one for each edition. 256 random bits need no slow hash. */
@Component
class TrainerLinkStore {

    private final JdbcClient jdbc;

    TrainerLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link, and whom it is for as a hash. */
    record Link(UUID id, EditionId edition, String trainer, Instant sentAt) {

        boolean isFor(ExternalTrainer trainer) {
            return this.trainer.equals(of(trainer));
        }
    }

    Optional<Link> byToken(String token) {
        return find("token_hash", hash(token));
    }

    Optional<Link> of(EditionId edition) {
        return find("edition", edition.toString());
    }

    private Optional<Link> find(String column, String value) {
        return jdbc.sql("select id, edition, trainer, sent_at from training_trainer_link where " + column + " = ?")
                .param(value)
                .query((row, _) -> new Link(
                        UUID.fromString(row.getString(1)),
                        new EditionId(UUID.fromString(row.getString(2))),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .optional();
    }

    void keep(UUID id, EditionId edition, String token, ExternalTrainer trainer, Instant now) {
        jdbc.sql("insert into training_trainer_link (edition, id, token_hash, trainer, sent_at) values (?, ?, ?, ?, ?)")
                .params(edition.toString(), id.toString(), hash(token), of(trainer), Timestamp.from(now))
                .update();
    }

    void remove(EditionId edition) {
        jdbc.sql("delete from training_trainer_link where edition = ?")
                .param(edition.toString())
                .update();
    }

    private static String of(ExternalTrainer trainer) {
        return hash(trainer.mail() + "\n" + trainer.name());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
