package nl.klankbord.training.settlement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.balance.ContributionKind;
import nl.klankbord.base.PartnerId;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.cost.CostLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was settled. */
@Component
class SettlementStore {

    private final JdbcClient jdbc;

    SettlementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A settlement as it was made. */
    record Settled(
            Instant at, long cents, CostRule rule, @Nullable Integer year, List<CostLine> lines) {}

    /** Time in the balance, under the source that it has there. */
    record Booked(UUID source, ContributionKind kind, PartnerId gives, PartnerId takes, int minutes) {}

    Optional<Settled> find(EditionId edition) {
        return jdbc.sql("select settled_at, cents, rule, year from training_settlement"
                        + " where edition = ? and settled_at is not null")
                .param(edition.toString())
                .query((row, _) -> new Settled(
                        row.getTimestamp(1).toInstant(),
                        row.getLong(2),
                        CostRule.valueOf(row.getString(3)),
                        row.getObject(4, Integer.class),
                        lines(edition)))
                .optional();
    }

    private List<CostLine> lines(EditionId edition) {
        return jdbc.sql("select partner, name, weight, percent, cents, rounded_up from training_settlement_line"
                        + " where edition = ? order by name, partner")
                .param(edition.toString())
                .query((row, _) -> new CostLine(
                        new PartnerId(UUID.fromString(row.getString(1))),
                        row.getString(2),
                        row.getBigDecimal(3),
                        row.getBigDecimal(4),
                        row.getLong(5),
                        row.getBoolean(6)))
                .list();
    }

    List<Booked> booked(EditionId edition) {
        return jdbc.sql("select source, kind, gives, takes, minutes from training_settlement_hours where edition = ?")
                .param(edition.toString())
                .query((row, _) -> new Booked(
                        UUID.fromString(row.getString(1)),
                        ContributionKind.valueOf(row.getString(2)),
                        new PartnerId(UUID.fromString(row.getString(3))),
                        new PartnerId(UUID.fromString(row.getString(4))),
                        row.getInt(5)))
                .list();
    }

    /** @return the how manieth settlement of this edition it is, from 1 */
    int keep(EditionId edition, Settled settled) {
        jdbc.sql("""
                        insert into training_settlement (edition, settled_at, rounds, cents, rule, year)
                        values (:edition, :at, 1, :cents, :rule, :year)
                        on duplicate key update settled_at = :at, rounds = rounds + 1, cents = :cents, rule = :rule,
                          year = :year
                        """)
                .param("edition", edition.toString())
                .param("at", Timestamp.from(settled.at()))
                .param("cents", settled.cents())
                .param("rule", settled.rule().name())
                .param("year", settled.year())
                .update();
        settled.lines().forEach(line -> jdbc.sql("insert into training_settlement_line"
                        + " (edition, partner, name, weight, percent, cents, rounded_up)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        edition.toString(),
                        line.partner().toString(),
                        line.name(),
                        line.weight(),
                        line.percent(),
                        line.cents(),
                        line.roundedUp())
                .update());
        return jdbc.sql("select rounds from training_settlement where edition = ?")
                .param(edition.toString())
                .query(Integer.class)
                .single();
    }

    void book(EditionId edition, Booked hours) {
        jdbc.sql("insert into training_settlement_hours (source, edition, kind, gives, takes, minutes)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        hours.source().toString(),
                        edition.toString(),
                        hours.kind().name(),
                        hours.gives().toString(),
                        hours.takes().toString(),
                        hours.minutes()))
                .update();
    }

    void takeBack(EditionId edition) {
        jdbc.sql("update training_settlement set settled_at = null where edition = ?")
                .param(edition.toString())
                .update();
        jdbc.sql("delete from training_settlement_line where edition = ?")
                .param(edition.toString())
                .update();
        jdbc.sql("delete from training_settlement_hours where edition = ?")
                .param(edition.toString())
                .update();
    }
}
