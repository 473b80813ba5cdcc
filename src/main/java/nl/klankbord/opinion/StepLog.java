package nl.klankbord.opinion;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which steps were taken, by whom and when; who reads the dossier sees it. In the transaction of the step. */
@Component
class StepLog {

    /**
     * A step that was taken.
     *
     * @param by null for the portal itself
     * @param whom who was asked; null for steps that ask nobody
     */
    record Entry(
            OpinionStep step,
            @Nullable ColleagueId by,
            @Nullable ColleagueId whom,
            Instant at) {}

    private final JdbcClient jdbc;

    StepLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param request as it is after the step */
    void note(OpinionRequest request, OpinionStep step, @Nullable ColleagueId by) {
        var whom = whom(request, step);
        jdbc.sql("""
                        insert into opinion_step (request, step, taken_by, whom, taken_at)
                        values (:request, :step, :by, :whom, :at)
                        """)
                .param("request", request.id().toString())
                .param("step", step.name())
                .param("by", by == null ? null : by.toString())
                .param("whom", whom == null ? null : whom.toString())
                .param("at", Timestamp.from(request.turnSince()))
                .update();
    }

    /** In the order in which they were taken. */
    List<Entry> of(OpinionId request) {
        return jdbc.sql("select step, taken_by, whom, taken_at from opinion_step where request = ?"
                        + " order by taken_at, id")
                .param(request.toString())
                .query((row, _) -> new Entry(
                        OpinionStep.valueOf(row.getString(1)),
                        colleague(row.getString(2)),
                        colleague(row.getString(3)),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    private static @Nullable ColleagueId whom(OpinionRequest request, OpinionStep step) {
        return switch (step) {
            case OFFER -> request.parties().invited();
            case ASK_CHECK -> request.parties().checker();
            default -> null;
        };
    }

    private static @Nullable ColleagueId colleague(@Nullable String id) {
        return id == null ? null : new ColleagueId(UUID.fromString(id));
    }
}
