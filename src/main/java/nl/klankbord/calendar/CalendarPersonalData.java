package nl.klankbord.calendar;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses at which somebody's calendar reads, and the appointments that were mailed to it. */
@Component
class CalendarPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final FeedStore feeds;

    CalendarPersonalData(JdbcClient jdbc, FeedStore feeds) {
        this.jdbc = jdbc;
        this.feeds = feeds;
    }

    @Override
    public Set<String> tables() {
        return Set.of("calendar_feed", "calendar_invitation");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var me = subject.colleague();
        return Stream.concat(feeds.of(me).reversed().stream().map(CalendarPersonalData::feed), invitations(me).stream())
                .toList();
    }

    private static PersonalRecord feed(Feed feed) {
        return PersonalRecord.of("calendar.own.feed.")
                .with("name", feed.name())
                .with("selection", feed.selection())
                .with("madeAt", feed.madeAt())
                .with("lastUsedOn", feed.lastUsedOn());
    }

    private List<PersonalRecord> invitations(ColleagueId me) {
        return jdbc.sql("select uid, state, answer, answered_at, changed_at, ends_at from calendar_invitation"
                        + " where invitee = ? order by changed_at desc, uid")
                .param(me.toString())
                .query((row, _) -> PersonalRecord.of("calendar.own.invitation.")
                        .with("appointment", row.getString("uid"))
                        .with("state", word("calendar.own.state.", row.getString("state")))
                        .with("answer", word("calendar.own.answer.", row.getString("answer")))
                        .with("answeredAt", instant(row.getTimestamp("answered_at")))
                        .with("toldAt", row.getTimestamp("changed_at").toInstant())
                        .with("endsAt", row.getTimestamp("ends_at").toInstant()))
                .list();
    }

    private static @Nullable Word word(String texts, @Nullable String name) {
        return name == null ? null : new Word(name, texts + name);
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    @Override
    public void erase(DataSubject subject) {
        var me = subject.colleague().toString();
        jdbc.sql("delete from calendar_feed where owner = ?").param(me).update();
        // Found first: without an index a delete would lock what it passes.
        jdbc.sql("select uid from calendar_invitation where invitee = ?")
                .param(me)
                .query(String.class)
                .list()
                .forEach(uid -> jdbc.sql("delete from calendar_invitation where uid = ? and invitee = ?")
                        .params(uid, me)
                        .update());
    }
}
