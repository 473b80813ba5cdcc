package nl.klankbord.notices;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import nl.klankbord.base.Texts;
import nl.klankbord.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody was told and how they want to be told. Notices to others that answers to this person belong to may hold
 * their name, and go too; what they lead to still stands where it stood.
 */
@Component
class NoticesPersonalData implements PersonalDataSource {

    /** A week, with a day before and after for quiet hours and weekends. */
    private static final int DAYS_UNTIL_MAILED = 10;

    private final JdbcClient jdbc;
    private final NoticeStore store;
    private final NoticeKinds kinds;
    private final NoticeTexts texts;
    private final Accounts accounts;
    private final CurrentActor actors;
    private final Outbox outbox;
    private final JsonMapper json;

    NoticesPersonalData(
            JdbcClient jdbc,
            NoticeStore store,
            NoticeKinds kinds,
            NoticeTexts texts,
            Accounts accounts,
            CurrentActor actors,
            Outbox outbox,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.store = store;
        this.kinds = kinds;
        this.texts = texts;
        this.accounts = accounts;
        this.actors = actors;
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public Set<String> tables() {
        return Set.of("notice", "notice_choice", "notice_hours", "notice_newcomer", "notice_overview", "action_link");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var me = subject.colleague();
        var told = new ArrayList<PersonalRecord>();
        var language = languageOf(me);
        store.all(me).forEach(notice -> told.add(notice(notice, language)));
        told.addAll(choices(me));
        told.addAll(hours(me));
        told.addAll(overviews(me));
        told.addAll(newcomer(me));
        told.addAll(links(me));
        return told;
    }

    private Locale languageOf(ColleagueId me) {
        var language = new Locale[] {Texts.DUTCH};
        actors.asPortal(() -> accounts.languageOf(me).map(Texts::nearest).ifPresent(chosen -> language[0] = chosen));
        return language[0];
    }

    /** A text among its arguments may name somebody else, or be words of others; then its sentence is left out. */
    private PersonalRecord notice(StoredNotice notice, Locale language) {
        var named = Arguments.holdText(notice.arguments(), json);
        return PersonalRecord.of("notices.own.notice.")
                .with("kind", kind(notice.kind()))
                .with("sentence", named ? null : texts.sentence(notice, language))
                .with("toldAt", notice.toldAt())
                .with("readAt", notice.readAt())
                .with("pace", new Word(notice.pace().name(), "notices.pace." + notice.pace()));
    }

    private Word kind(String id) {
        return new Word(id, kinds.find(id).map(NoticeKind::nameKey).orElse("notices.kind.unknown"));
    }

    private List<PersonalRecord> choices(ColleagueId me) {
        return jdbc.sql("select kind, pace from notice_choice where colleague = ? order by kind")
                .param(me.toString())
                .query((row, _) -> PersonalRecord.of("notices.own.choice.")
                        .with("kind", kind(row.getString(1)))
                        .with("pace", new Word(row.getString(2), "notices.pace." + row.getString(2))))
                .list();
    }

    private List<PersonalRecord> hours(ColleagueId me) {
        return jdbc.sql("select quiet_from, quiet_until, weekends from notice_hours where colleague = ?")
                .param(me.toString())
                .query((row, _) -> PersonalRecord.of("notices.own.hours.")
                        .with("quietFrom", row.getString(1))
                        .with("quietUntil", row.getString(2))
                        .with("weekends", row.getBoolean(3)))
                .list();
    }

    private List<PersonalRecord> overviews(ColleagueId me) {
        return jdbc.sql("select planned_for, due_at from notice_overview where colleague = ?")
                .param(me.toString())
                .query((row, _) -> PersonalRecord.of("notices.own.overview.")
                        .with("plannedFor", row.getObject(1, LocalDate.class))
                        .with("dueAt", instant(row.getTimestamp(2))))
                .list();
    }

    /** Whose searches they are is up to those others. */
    private List<PersonalRecord> newcomer(ColleagueId me) {
        return jdbc
                .sql("select count(*) from notice_newcomer where colleague = ?")
                .param(me.toString())
                .query(Integer.class)
                .stream()
                .filter(searches -> searches > 0)
                .map(searches -> PersonalRecord.of("notices.own.newcomer.").with("searches", searches))
                .toList();
    }

    private List<PersonalRecord> links(ColleagueId me) {
        return jdbc.sql("select expires_at, used_at from action_link where whose = ? order by expires_at desc")
                .param(me.toString())
                .query((row, _) -> PersonalRecord.of("notices.own.link.")
                        .with("expiresAt", row.getTimestamp(1).toInstant())
                        .with("usedAt", instant(row.getTimestamp(2))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    @Override
    public void erase(DataSubject subject) {
        var me = subject.colleague().toString();
        outbox.forget(overviewsThatNameThem(me));
        deleteByIds("notice", ":me in (recipient, answers_to)", me);
        delete("notice_choice where colleague = :me", me);
        delete("notice_hours where colleague = :me", me);
        delete("notice_newcomer where colleague = :me", me);
        delete("notice_overview where colleague = :me", me);
        deleteByIds("action_link", "whose = :me", me);
    }

    /** Those of the day on which it was told, and of the week after: by then it came. */
    private List<String> overviewsThatNameThem(String me) {
        return jdbc
                .sql("select distinct recipient, date(told_at) from notice where answers_to = ? and pace in"
                        + " ('DAILY', 'WEEKLY')")
                .param(me)
                .query((row, _) -> {
                    var reader = new ColleagueId(UUID.fromString(row.getString(1)));
                    return Stream.iterate(row.getObject(2, LocalDate.class), day -> day.plusDays(1))
                            .limit(DAYS_UNTIL_MAILED)
                            .map(day -> NoticeMails.overviewKey(reader, day))
                            .toList();
                })
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Found first: without an index a delete would lock what it passes. */
    private void deleteByIds(String table, String which, String me) {
        var ids = jdbc.sql("select id from " + table + " where " + which)
                .param("me", me)
                .query(String.class)
                .list();
        ids.forEach(id ->
                jdbc.sql("delete from " + table + " where id = ?").param(id).update());
    }

    private void delete(String which, String me) {
        jdbc.sql("delete from " + which).param("me", me).update();
    }
}
