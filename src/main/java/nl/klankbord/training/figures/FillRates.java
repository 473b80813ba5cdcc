package nl.klankbord.training.figures;

import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;
import nl.klankbord.base.MonthRows;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How full trainings were, per month in which they began, added up by the database. Numbers only. */
@Service
@PermitAll
public class FillRates {

    private static final String SEATS = """
            select m.month, count(*) as editions, sum(e.seats) as seats, sum(coalesce(p.people, 0)) as people
              from training_edition e
              join %s m on e.begins_at >= m.begins and e.begins_at < m.ends
              left join (select n.edition, count(*) as people from training_enrolment n
                          where n.state in ('CONFIRMED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'NO_SHOW', 'CERTIFIED')
                          group by n.edition) p on p.edition = e.id
             where e.state not in ('DRAFT', 'CANCELLED') and (:everybody or e.partner = :partner)
             group by m.month order by m.month
            """;

    private final JdbcClient jdbc;

    FillRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The trainings that began in a month.
     *
     * @param people who had a seat
     */
    public record Month(YearMonth month, int editions, int seats, int people) {}

    /** Of these months, those without any left out. @param partner that organised them; null for all */
    @Transactional(readOnly = true)
    public List<Month> of(List<YearMonth> months, @Nullable PartnerId partner) {
        var rows = new MonthRows(months);
        return jdbc.sql(SEATS.formatted(rows.sql()))
                .params(rows.parameters())
                .param("everybody", partner == null)
                .param("partner", partner == null ? "" : partner.toString())
                .query((row, n) -> new Month(
                        YearMonth.parse(row.getString("month")),
                        row.getInt("editions"),
                        row.getInt("seats"),
                        row.getInt("people")))
                .list();
    }
}
