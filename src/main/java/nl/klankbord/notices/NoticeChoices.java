package nl.klankbord.notices;

import jakarta.annotation.security.PermitAll;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How and when somebody wants to be told what. A change counts for what waits to be mailed, too. */
@Service
@PermitAll
public class NoticeChoices {

    private final JdbcClient jdbc;
    private final NoticeStore store;
    private final NoticeKinds kinds;
    private final Clock clock;

    NoticeChoices(JdbcClient jdbc, NoticeStore store, NoticeKinds kinds, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** A kind, and how this person wants it. */
    public record Choice(NoticeKind kind, Pace pace) {}

    /** Every kind that there is, in the order of the features. */
    @Transactional(readOnly = true)
    public List<Choice> of(Actor actor) {
        var chosen = chosen(actor.colleague());
        return kinds.all().stream()
                .map(kind -> new Choice(kind, chosen.getOrDefault(kind.id(), kind.usual())))
                .toList();
    }

    /** Whether this person ever chose anything about what comes how and when. */
    @Transactional(readOnly = true)
    public boolean chose(Actor actor) {
        return jdbc.sql("select exists (select 1 from notice_choice where colleague = :me)"
                        + " or exists (select 1 from notice_hours where colleague = :me)")
                .param("me", actor.colleague().toString())
                .query(Boolean.class)
                .single();
    }

    /** Whether any kind comes to this person in an overview. */
    @Transactional(readOnly = true)
    public boolean getsOverviews(Actor actor) {
        return of(actor).stream().anyMatch(NoticeChoices::isInOverview);
    }

    /** From now on nothing comes in an overview; what comes at once still does. */
    @Transactional
    public void stopOverviews(Actor actor) {
        of(actor).stream()
                .filter(NoticeChoices::isInOverview)
                .forEach(choice -> choose(actor, choice.kind().id(), Pace.OFF));
    }

    private static boolean isInOverview(Choice choice) {
        return choice.pace() == Pace.DAILY || choice.pace() == Pace.WEEKLY;
    }

    /** From now on this kind comes so; refuses a kind that there is not, and a pace at which it cannot come. */
    @Transactional
    public void choose(Actor actor, String kind, Pace pace) {
        if (kinds.find(kind).filter(known -> known.paces().contains(pace)).isEmpty()) {
            throw new IllegalArgumentException("No kind of notice: " + kind);
        }
        jdbc.sql("""
                        insert into notice_choice (colleague, kind, pace) values (?, ?, ?)
                        on duplicate key update pace = values(pace)
                        """).params(actor.colleague().toString(), kind, pace.name()).update();
        planAnew(actor.colleague());
    }

    @Transactional(readOnly = true)
    public QuietHours quietHours(Actor actor) {
        return quietHours(actor.colleague());
    }

    /** From now on no mail comes then. */
    @Transactional
    public void keepQuiet(Actor actor, QuietHours hours) {
        jdbc.sql("""
                        insert into notice_hours (colleague, quiet_from, quiet_until, weekends) values (?, ?, ?, ?)
                        on duplicate key update quiet_from = values(quiet_from), quiet_until = values(quiet_until),
                          weekends = values(weekends)
                        """)
                .params(
                        actor.colleague().toString(),
                        hours.from().toString(),
                        hours.until().toString(),
                        hours.weekends())
                .update();
        planAnew(actor.colleague());
    }

    Pace pace(ColleagueId colleague, NoticeKind kind) {
        return chosen(colleague).getOrDefault(kind.id(), kind.usual());
    }

    QuietHours quietHours(ColleagueId colleague) {
        return jdbc.sql("select quiet_from, quiet_until, weekends from notice_hours where colleague = ?")
                .params(colleague.toString())
                .query((row, n) -> new QuietHours(
                        row.getObject(1, LocalTime.class), row.getObject(2, LocalTime.class), row.getBoolean(3)))
                .optional()
                .orElse(QuietHours.USUAL);
    }

    /** How those who chose it want this kind. */
    Map<ColleagueId, Pace> paces(NoticeKind kind) {
        return jdbc
                .sql("select colleague, pace from notice_choice where kind = ?")
                .params(kind.id())
                .query((row, n) -> Map.entry(colleague(row.getString(1)), Pace.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The hours of those who chose them. */
    Map<ColleagueId, QuietHours> allQuietHours() {
        return jdbc
                .sql("select colleague, quiet_from, quiet_until, weekends from notice_hours")
                .query((row, n) -> Map.entry(
                        colleague(row.getString(1)),
                        new QuietHours(
                                row.getObject(2, LocalTime.class),
                                row.getObject(3, LocalTime.class),
                                row.getBoolean(4))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ColleagueId colleague(String id) {
        return new ColleagueId(UUID.fromString(id));
    }

    private Map<String, Pace> chosen(ColleagueId colleague) {
        return jdbc
                .sql("select kind, pace from notice_choice where colleague = ?")
                .params(colleague.toString())
                .query((row, n) -> Map.entry(row.getString(1), Pace.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void planAnew(ColleagueId colleague) {
        var chosen = chosen(colleague);
        var hours = quietHours(colleague);
        var known = kinds.byId();
        var now = clock.instant();
        for (var notice : store.lockPending(colleague)) {
            var kind = known.get(notice.kind());
            var pace = chosen.getOrDefault(notice.kind(), kind == null ? notice.pace() : kind.usual());
            store.plan(List.of(notice), pace, Timetable.due(pace, now, hours));
        }
        planOverviewAnew(colleague, hours);
    }

    /** What was planned does not come in hours that are quiet now. */
    private void planOverviewAnew(ColleagueId colleague, QuietHours hours) {
        jdbc.sql("select due_at from notice_overview where colleague = ? and due_at is not null for update")
                .params(colleague.toString())
                .query(Timestamp.class)
                .optional()
                .ifPresent(due -> jdbc.sql("update notice_overview set due_at = ? where colleague = ?")
                        .params(Timestamp.from(hours.next(due.toInstant())), colleague.toString())
                        .update());
    }
}
