package nl.klankbord.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans who gets an overview of what waits, also when nothing is new: once a day or a week, on a working day. Run by the
 * portal itself, and safe to repeat.
 */
@Component
class Overviews implements NoticeKindSource {

    /** What waits, in an overview; one that has nothing to say is not sent. */
    static final NoticeKind KIND = new NoticeKind("waiting", "notices.kind.waiting", Pace.WEEKLY, false);

    private final JdbcClient jdbc;
    private final NoticeChoices choices;
    private final Accounts accounts;
    private final CurrentActor actors;
    private final Turns turns;
    private final Clock clock;

    Overviews(
            JdbcClient jdbc, NoticeChoices choices, Accounts accounts, CurrentActor actors, Turns turns, Clock clock) {
        this.jdbc = jdbc;
        this.choices = choices;
        this.accounts = accounts;
        this.actors = actors;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(KIND);
    }

    /** Plans the overviews of today for everybody who can sign in and wants one. Cost: a statement for each of them. */
    @Transactional
    void plan() {
        var today = LocalDate.ofInstant(clock.instant(), QuietHours.HERE);
        if (!Timetable.isDayOfOverviews(today)) {
            return;
        }
        var paces = choices.paces(KIND);
        var hours = choices.allQuietHours();
        for (var colleague : accounts.colleagues()) {
            var pace = paces.getOrDefault(colleague, KIND.usual());
            if (pace != Pace.OFF) {
                plan(
                        colleague,
                        pace == Pace.WEEKLY ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : today,
                        Timetable.overview(today, hours.getOrDefault(colleague, QuietHours.USUAL)));
            }
        }
    }

    private void plan(ColleagueId colleague, LocalDate planned, Instant due) {
        jdbc.sql("""
                        insert into notice_overview (colleague, planned_for, due_at) values (:who, :planned, :due)
                        on duplicate key update due_at = if(planned_for < :planned, :due, due_at),
                          planned_for = greatest(planned_for, :planned)
                        """)
                .param("who", colleague.toString())
                .param("planned", planned)
                .param("due", Timestamp.from(due))
                .update();
    }

    /** Whether an overview for this person goes now: of what was told, or of what waits. */
    boolean isDue(ColleagueId recipient) {
        return jdbc.sql("""
                        select exists (select 1 from notice where recipient = :who and mail_due_at <= :now
                            and pace in ('DAILY', 'WEEKLY'))
                          or exists (select 1 from notice_overview where colleague = :who and due_at <= :now)
                        """)
                .param("who", recipient.toString())
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** What waits for this person now; nothing for who does not want to hear it, or cannot sign in. In no transaction. */
    List<Turn> waiting(ColleagueId recipient, Locale language) {
        if (choices.pace(recipient, KIND) == Pace.OFF) {
            return List.of();
        }
        return accounts.actorOf(recipient)
                .map(actor -> {
                    var told = new Turns.Gathered[1];
                    actors.as(actor, () -> told[0] = turns.told(actor, language));
                    return told[0].mine();
                })
                .orElse(List.of());
    }

    /** The overview that was planned for this person goes, or had nothing to say. In the transaction that writes it. */
    void gone(ColleagueId recipient) {
        jdbc.sql("update notice_overview set due_at = null where colleague = ? and due_at <= ?")
                .params(recipient.toString(), Timestamp.from(clock.instant()))
                .update();
    }
}
