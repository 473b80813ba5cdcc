package nl.klankbord.training;

import static nl.klankbord.base.Personal.Term.SEVEN_YEARS;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.klankbord.base.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets editions go that were over years ago, with who took part, gave them and what it cost; the course stays. Hours stay
 * in the balance for as long as it keeps them.
 */
@Component
class OldEditions {

    /** What knows an edition and is not removed with it by the database. */
    private static final List<String> BELOW = List.of(
            "training_certificate",
            "training_evaluation",
            "training_attendance",
            "training_settlement",
            "training_settlement_line",
            "training_settlement_hours",
            "training_trainer_link");

    private static final String DUE = """
            from training_edition where state not in ('DRAFT', 'OPEN', 'CLOSED') and coalesce(ends_at, made_at) < ?
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OldEditions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<UUID> due() {
        return jdbc.sql("select id " + DUE + " order by id")
                .param(end())
                .query(UUID.class)
                .list();
    }

    /** Safe to repeat. */
    @Transactional
    void remove(UUID id) {
        if (jdbc.sql("delete " + DUE + " and id = ?")
                        .params(end(), id.toString())
                        .update()
                == 1) {
            BELOW.forEach(table -> jdbc.sql("delete from " + table + " where edition = ?")
                    .param(id.toString())
                    .update());
        }
    }

    private Timestamp end() {
        return Timestamp.from(Retention.end(clock, SEVEN_YEARS.period()));
    }
}
