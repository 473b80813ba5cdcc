package nl.klankbord.audit;

import jakarta.annotation.security.PermitAll;
import java.sql.Timestamp;
import java.time.Clock;
import nl.klankbord.base.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records security events, append-only. Cost: one insert. */
@Service
@PermitAll
public class Audit {

    private final JdbcClient jdbc;
    private final Clock clock;

    Audit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records what a change did, in the transaction of that change: both are kept, or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(SecurityEvent event) {
        insert(event);
    }

    /** Records what changed nothing, such as a refused sign-in, in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordApart(SecurityEvent event) {
        insert(event);
    }

    private void insert(SecurityEvent event) {
        jdbc.sql("""
                        insert into audit_event
                          (happened_at, action, result, actor, partner, object_kind, object_id, origin)
                        values (:at, :action, :result, :actor, :partner, :kind, :object, :origin)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("action", event.action().name())
                .param("result", event.result().name())
                .param("actor", text(event.actor()))
                .param("partner", text(event.partner()))
                .param("kind", event.action().objectKind())
                .param("object", event.object())
                .param("origin", Origin.current().orElse(null))
                .update();
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
