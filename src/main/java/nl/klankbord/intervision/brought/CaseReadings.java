package nl.klankbord.intervision.brought;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.BroughtCaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who read which case. Coming back within {@link #ONE_READING} is one reading. */
@Component
class CaseReadings {

    static final Duration ONE_READING = Duration.ofMinutes(10);

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    CaseReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is a new one, and not part of the one before. */
    boolean note(BroughtCaseId brought, ColleagueId reader, Instant now) {
        return jdbc.sql("""
                        insert into intervision_case_reading (brought, reader, read_at)
                        select :brought, :reader, :now from dual where not exists (
                          select 1 from intervision_case_reading
                          where brought = :brought and reader = :reader and read_at > :since)
                        """)
                        .param("brought", brought.toString())
                        .param("reader", reader.toString())
                        .param("now", Timestamp.from(now))
                        .param("since", Timestamp.from(now.minus(ONE_READING)))
                        .update()
                > 0;
    }

    /** Newest first. */
    List<CaseReading> of(BroughtCaseId brought) {
        return jdbc.sql("select reader, read_at from intervision_case_reading where brought = ?"
                        + " order by read_at desc, id desc limit " + SHOWN)
                .param(brought.toString())
                .query((row, _) -> new CaseReading(
                        new ColleagueId(UUID.fromString(row.getString(1))),
                        row.getTimestamp(2).toInstant()))
                .list();
    }

    void remove(BroughtCaseId brought) {
        jdbc.sql("delete from intervision_case_reading where brought = ?")
                .param(brought.toString())
                .update();
    }
}
