package nl.klankbord.intervision.programme;

import static nl.klankbord.base.Personal.Term.SEVEN_YEARS;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.klankbord.base.Retention;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.CirclesForgotten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets programmes go that were over years ago, with who sat in their circles and when they met. */
@Component
class OldProgrammes {

    private static final String DUE = "from intervision_programme where state in ('CLOSED', 'CANCELLED') and since < ?";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OldProgrammes(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
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
        var circles = jdbc.sql("select id from intervision_circle where programme = ?")
                .param(id.toString())
                .query((row, _) -> new CircleId(UUID.fromString(row.getString(1))))
                .set();
        if (jdbc.sql("delete " + DUE + " and id = ?")
                                .params(end(), id.toString())
                                .update()
                        == 1
                && !circles.isEmpty()) {
            events.publishEvent(new CirclesForgotten(circles));
        }
    }

    private Timestamp end() {
        return Timestamp.from(Retention.end(clock, SEVEN_YEARS.period()));
    }
}
