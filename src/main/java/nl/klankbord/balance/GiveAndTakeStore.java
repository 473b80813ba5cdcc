package nl.klankbord.balance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.klankbord.balance.LedgerQuestion.Side;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds lines of the ledger and adds them up, whoever asks. One query each. */
@Component
class GiveAndTakeStore {

    private static final String LINE = "select id, kind, source, gives, takes, giver, taker, minutes, state,"
            + " proposed_at, reversed from contribution where ";
    private static final String COUNTS = "state = 'CONFIRMED' and proposed_at >= :from and proposed_at < :until";
    private static final int MOST_UNSETTLED = 200;

    private final JdbcClient jdbc;

    GiveAndTakeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GiveAndTake.Sum> sums(Instant from, Instant until) {
        return jdbc.sql("select gives, takes, sum(minutes) from contribution where " + COUNTS
                        + " group by gives, takes")
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, n) -> new GiveAndTake.Sum(partner(row, "gives"), partner(row, "takes"), row.getLong(3)))
                .list();
    }

    List<LedgerLine> behind(LedgerQuestion question, PageRequest page) {
        return asked(LINE + behind(question) + " order by proposed_at desc, id limit :size offset :offset", question)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(GiveAndTakeStore::line)
                .list();
    }

    long count(LedgerQuestion question) {
        return asked("select count(*) from contribution where " + behind(question), question)
                .query(Long.class)
                .single();
    }

    List<LedgerLine> unsettled(ColleagueId colleague) {
        return jdbc.sql(LINE + "(giver = :who or taker = :who) and state in ('PROPOSED', 'DISPUTED')"
                        + " order by proposed_at, id limit " + MOST_UNSETTLED)
                .param("who", colleague.toString())
                .query(GiveAndTakeStore::line)
                .list();
    }

    private static String behind(LedgerQuestion question) {
        var gave = "gives = :partner" + (question.other() == null ? "" : " and takes = :other");
        var got = "takes = :partner" + (question.other() == null ? "" : " and gives = :other");
        return COUNTS + " and ("
                + (question.side() == Side.GAVE ? gave : question.side() == Side.GOT ? got : gave + " or " + got)
                + ")";
    }

    private StatementSpec asked(String sql, LedgerQuestion question) {
        var statement = jdbc.sql(sql)
                .param("from", Timestamp.from(question.from()))
                .param("until", Timestamp.from(question.until()))
                .param("partner", question.partner().toString());
        return question.other() instanceof PartnerId other ? statement.param("other", other.toString()) : statement;
    }

    private static PartnerId partner(ResultSet row, String column) throws SQLException {
        return new PartnerId(uuid(row, column));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static LedgerLine line(ResultSet row, int number) throws SQLException {
        return new LedgerLine(
                new ContributionId(uuid(row, "id")),
                ContributionKind.valueOf(row.getString("kind")),
                uuid(row, "source"),
                partner(row, "gives"),
                partner(row, "takes"),
                new ColleagueId(uuid(row, "giver")),
                new ColleagueId(uuid(row, "taker")),
                row.getInt("minutes"),
                ContributionState.valueOf(row.getString("state")),
                row.getTimestamp("proposed_at").toInstant(),
                row.getBoolean("reversed"));
    }
}
