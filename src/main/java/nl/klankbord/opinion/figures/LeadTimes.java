package nl.klankbord.opinion.figures;

import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;
import nl.klankbord.base.MonthRows;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long requests took, per month, added up by the database. Numbers only; who shows them leaves out what is so little
 * that it tells of one request.
 */
@Service
@PermitAll
public class LeadTimes {

    /** From the first of one step to the first of another, per month of the second. */
    private static final String TIMES = """
            with taken as (
              select s.request, min(s.taken_at) as at from opinion_step s where s.step = :ends group by s.request),
            begun as (
              select s.request, min(s.taken_at) as at from opinion_step s where s.step = :begins group by s.request),
            times as (
              select m.month, timestampdiff(minute, b.at, t.at) / 1440 as days,
                     case when exists (select 1 from opinion_signal g
                                        where g.request = r.id and g.clock = :clock and g.threshold >= 100)
                       then 0 else 1 end as intime
                from taken t join begun b on b.request = t.request
                join opinion_request r on r.id = t.request
                join %s m on t.at >= m.begins and t.at < m.ends
               where :everybody or r.requester_partner = :partner)
            select distinct month, count(*) over (partition by month) as requests,
                   median(days) over (partition by month) as middle,
                   sum(intime) over (partition by month) as intime
              from times order by month
            """;

    private final JdbcClient jdbc;

    LeadTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which time is measured. */
    public enum Stretch {
        /** From asking until somebody takes it on. */
        RESPONSE("SUBMIT", "ACCEPT"),
        /** From taking it on until the advice is there. */
        DELIVERY("ACCEPT", "DELIVER");

        private final String begins;
        private final String ends;

        Stretch(String begins, String ends) {
            this.begins = begins;
            this.ends = ends;
        }
    }

    /**
     * The requests that reached the end of a stretch in a month.
     *
     * @param median days, by the calendar
     * @param inTime how many of them before the clock ran out
     */
    public record Month(YearMonth month, int requests, double median, int inTime) {}

    /** Of these months, those without any left out. @param partner of who asked; null for all */
    @Transactional(readOnly = true)
    public List<Month> of(Stretch stretch, List<YearMonth> months, @Nullable PartnerId partner) {
        var rows = new MonthRows(months);
        return jdbc.sql(TIMES.formatted(rows.sql()))
                .params(rows.parameters())
                .param("begins", stretch.begins)
                .param("ends", stretch.ends)
                .param("clock", stretch.name())
                .param("everybody", partner == null)
                .param("partner", partner == null ? "" : partner.toString())
                .query((row, n) -> new Month(
                        YearMonth.parse(row.getString("month")),
                        row.getInt("requests"),
                        row.getDouble("middle"),
                        row.getInt("intime")))
                .list();
    }
}
