package nl.klankbord.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of notices. What was told stays as it was; only whether it is read, and when it goes by mail, changes. */
@Component
class NoticeStore {

    private static final String COLUMNS =
            "select id, recipient, kind, text_key, arguments, path, thread, answers_to, actions, told_at, read_at, pace"
                    + " from notice ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(NewNotice notice, Pace pace, Instant now, @Nullable Instant mailDue) {
        var from = notice.from();
        jdbc.sql("""
                        insert into notice
                          (recipient, kind, notice_key, text_key, arguments, path, thread, answers_to, actions, told_at, pace,
                           mail_due_at)
                        values (:recipient, :kind, :key, :text, :arguments, :path, :thread, :from, :actions, :now, :pace, :due)
                        on duplicate key update id = id
                        """)
                .param("recipient", notice.recipient().toString())
                .param("kind", notice.kind().id())
                .param("key", notice.key())
                .param("text", notice.textKey())
                .param("arguments", Arguments.write(notice.arguments(), json))
                .param("path", notice.path())
                .param("thread", notice.thread())
                .param("from", from == null ? null : from.toString())
                .param("actions", json.writeValueAsString(notice.actions()))
                .param("now", Timestamp.from(now))
                .param("pace", pace.name())
                .param("due", timestamp(mailDue))
                .update();
    }

    int unread(ColleagueId recipient) {
        return jdbc.sql("select count(*) from notice where recipient = ? and read_at is null")
                .params(recipient.toString())
                .query(Integer.class)
                .single();
    }

    long count(ColleagueId recipient) {
        return jdbc.sql("select count(*) from notice where recipient = ?")
                .params(recipient.toString())
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    List<StoredNotice> of(ColleagueId recipient, boolean unreadOnly, PageRequest page) {
        return jdbc.sql(COLUMNS + "where recipient = ?" + (unreadOnly ? " and read_at is null" : "")
                        + " order by id desc limit ? offset ?")
                .params(recipient.toString(), page.size(), page.offset())
                .query(this::row)
                .list();
    }

    /** All that this person was told, newest first. */
    List<StoredNotice> all(ColleagueId recipient) {
        return jdbc.sql(COLUMNS + "where recipient = ? order by id desc")
                .params(recipient.toString())
                .query(this::row)
                .list();
    }

    /** Whoever has read it needs no mail about it. */
    void read(ColleagueId recipient, long id, Instant now) {
        jdbc.sql("update notice set read_at = ?, mail_due_at = null where recipient = ? and id = ? and read_at is null")
                .params(Timestamp.from(now), recipient.toString(), id)
                .update();
    }

    int readOfPath(ColleagueId recipient, String path, Instant now) {
        return jdbc.sql(
                        "update notice set read_at = ?, mail_due_at = null where recipient = ? and path = ? and read_at is null")
                .params(Timestamp.from(now), recipient.toString(), path)
                .update();
    }

    void readAll(ColleagueId recipient, Instant now) {
        jdbc.sql("update notice set read_at = ?, mail_due_at = null where recipient = ? and read_at is null")
                .params(Timestamp.from(now), recipient.toString())
                .update();
    }

    /** Who is to get mail now. */
    List<ColleagueId> dueRecipients(Instant now, int most) {
        return jdbc.sql("""
                        select recipient from (
                          select recipient, mail_due_at as due from notice where mail_due_at <= :now
                          union all select colleague, due_at from notice_overview where due_at <= :now) as all_due
                        group by recipient order by min(due) limit :most
                        """)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, n) -> colleague(row.getString(1)))
                .list();
    }

    /** What this person is to get by mail now, oldest first; nobody else mails it until the transaction ends. */
    List<StoredNotice> lockDue(ColleagueId recipient, Instant now) {
        return jdbc.sql(COLUMNS + "where recipient = ? and mail_due_at <= ? order by id for update")
                .params(recipient.toString(), Timestamp.from(now))
                .query(this::row)
                .list();
    }

    /** What this person is still to get by mail. */
    List<StoredNotice> lockPending(ColleagueId recipient) {
        return jdbc.sql(COLUMNS + "where recipient = ? and mail_due_at is not null order by id for update")
                .params(recipient.toString())
                .query(this::row)
                .list();
    }

    void plan(Collection<StoredNotice> notices, Pace pace, @Nullable Instant mailDue) {
        if (notices.isEmpty()) {
            return;
        }
        jdbc.sql("update notice set pace = :pace, mail_due_at = :due where id in (:ids)")
                .param("pace", pace.name())
                .param("due", timestamp(mailDue))
                .param("ids", notices.stream().map(StoredNotice::id).toList())
                .update();
    }

    /** Who was told something since. */
    List<ColleagueId> toldSince(Instant since) {
        return jdbc.sql("select distinct recipient from notice where told_at >= ?")
                .params(Timestamp.from(since))
                .query((row, n) -> colleague(row.getString(1)))
                .list();
    }

    private StoredNotice row(ResultSet row, int n) throws SQLException {
        var read = row.getTimestamp("read_at");
        var answersTo = row.getString("answers_to");
        return new StoredNotice(
                row.getLong("id"),
                colleague(row.getString("recipient")),
                row.getString("kind"),
                row.getString("text_key"),
                row.getString("arguments"),
                row.getString("path"),
                row.getString("thread"),
                answersTo == null ? null : colleague(answersTo),
                List.of(json.readValue(row.getString("actions"), NoticeAction[].class)),
                row.getTimestamp("told_at").toInstant(),
                read == null ? null : read.toInstant(),
                Pace.valueOf(row.getString("pace")));
    }

    private static ColleagueId colleague(String id) {
        return new ColleagueId(UUID.fromString(id));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
