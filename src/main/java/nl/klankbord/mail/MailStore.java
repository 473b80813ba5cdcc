package nl.klankbord.mail;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import nl.klankbord.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The table of mails. Each step is one statement, guarded by the state that it leaves. */
@Component
class MailStore {

    /** How long a mail is tried (RFC 5321, 4.5.4.1, asks for four to five days). */
    static final Duration PATIENCE = Duration.ofDays(5);

    /** Whoever takes a mail has it to themself so long; longer than all the timeouts of one sending together. */
    static final Duration LEASE = Duration.ofMinutes(5);

    static final String PURPOSE = "mail";

    /** Mails of a statement. */
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;
    private final PortalAddress portal;
    private final Clock clock;

    MailStore(JdbcClient jdbc, Vault vault, JsonMapper json, PortalAddress portal, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.portal = portal;
        this.clock = clock;
    }

    /** False when one with this key was written before. */
    boolean write(Mail mail) {
        var id = UUID.randomUUID();
        insert(Map.of(id, mail));
        return jdbc.sql("select count(*) from outgoing_mail where mail_key = ? and id = ?")
                        .params(mail.key(), id.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void write(Collection<Mail> mails) {
        var all = List.copyOf(mails);
        for (var at = 0; at < all.size(); at += AT_ONCE) {
            var some = new LinkedHashMap<UUID, Mail>();
            all.subList(at, Math.min(all.size(), at + AT_ONCE)).forEach(mail -> some.put(UUID.randomUUID(), mail));
            insert(some);
        }
    }

    private void insert(Map<UUID, Mail> mails) {
        var now = clock.instant();
        var key = vault.sharedKey(PURPOSE);
        var values = new ArrayList<@Nullable Object>();
        mails.forEach((id, mail) -> values.addAll(Arrays.asList(
                id.toString(),
                mail.key(),
                portal.messageId(id),
                threadOf(mail),
                vault.seal(key, place(id), json.writeValueAsString(mail)),
                Timestamp.from(now),
                Timestamp.from(now),
                Timestamp.from(now.plus(PATIENCE)),
                id(mail.whose()),
                id(mail.answers()))));
        jdbc.sql("insert into outgoing_mail"
                        + " (id, mail_key, message_id, thread_id, sealed, state, written_at, due_at, give_up_at,"
                        + " recipient, answers_to) values "
                        + String.join(
                                ", ", Collections.nCopies(mails.size(), "(?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, ?, ?)"))
                        + " on duplicate key update id = id")
                .params(values)
                .update();
    }

    private static @Nullable String id(@Nullable ColleagueId colleague) {
        return colleague == null ? null : colleague.toString();
    }

    /** Removes what was not sent, also what never will be. */
    void forget(Collection<String> keys) {
        if (!keys.isEmpty()) {
            jdbc.sql("delete from outgoing_mail where mail_key in (:keys) and state <> 'SENT'")
                    .param("keys", keys)
                    .update();
        }
    }

    /** One that is being sent at this moment may arrive all the same. */
    void withdraw(Collection<String> keys) {
        if (!keys.isEmpty()) {
            jdbc.sql("delete from outgoing_mail where mail_key in (:keys) and state = 'WAITING'")
                    .param("keys", keys)
                    .update();
        }
    }

    /** The first message of a thread never existed; answering to it alike keeps the others together, in any order. */
    private @Nullable String threadOf(Mail mail) {
        var thread = mail.thread();
        return thread == null
                ? null
                : portal.messageId(UUID.nameUUIDFromBytes(("thread " + thread).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Takes the mail that has waited longest of those that are due: nobody else gets it until the lease ends. A portal
     * that dies while it has one leaves it to be sent once more, with the same Message-ID.
     */
    @Transactional
    Optional<OutgoingMail> take() {
        var now = clock.instant();
        var found = jdbc.sql("""
                        select id, message_id, thread_id, sealed, tries from outgoing_mail
                        where state = 'WAITING' and due_at <= ? order by due_at, written_at limit 1 for update skip locked
                        """)
                .params(Timestamp.from(now))
                .query((row, n) -> new OutgoingMail(
                        UUID.fromString(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getBytes(4),
                        row.getInt(5)))
                .optional();
        found.ifPresent(mail -> jdbc.sql("update outgoing_mail set due_at = ? where id = ?")
                .params(Timestamp.from(now.plus(LEASE)), mail.id().toString())
                .update());
        return found;
    }

    /** The mail itself; empty when its key is gone. */
    Optional<Mail> open(UUID id, byte @Nullable [] sealed) {
        return sealed == null
                ? Optional.empty()
                : vault.open(place(id), sealed).map(text -> json.readValue(text, Mail.class));
    }

    @Transactional
    void sent(UUID id) {
        end(id, MailState.SENT, "sealed = null, answer = null");
    }

    @Transactional
    void refused(UUID id, String answer) {
        jdbc.sql("update outgoing_mail set answer = ? where id = ?")
                .params(answer, id.toString())
                .update();
        end(id, MailState.REFUSED, "tries = tries + 1");
    }

    private void end(UUID id, MailState state, String also) {
        jdbc.sql("update outgoing_mail set state = ?, done_at = ?, " + also + " where id = ? and state = 'WAITING'")
                .params(state.name(), Timestamp.from(clock.instant()), id.toString())
                .update();
    }

    @Transactional
    void later(UUID id, String answer, Duration wait) {
        jdbc.sql(
                        "update outgoing_mail set due_at = ?, tries = tries + 1, answer = ? where id = ? and state = 'WAITING'")
                .params(Timestamp.from(clock.instant().plus(wait)), answer, id.toString())
                .update();
    }

    /** Lets everything wait: what keeps one mail back keeps them all back. */
    @Transactional
    void allLater(Duration wait) {
        var until = Timestamp.from(clock.instant().plus(wait));
        jdbc.sql("update outgoing_mail set due_at = ? where state = 'WAITING' and due_at < ?")
                .params(until, until)
                .update();
    }

    /** Gives up what waited too long. Safe to repeat. */
    @Transactional
    void giveUp() {
        var now = clock.instant();
        jdbc.sql("update outgoing_mail set state = 'GIVEN_UP', done_at = ? where state = 'WAITING' and give_up_at <= ?")
                .params(Timestamp.from(now), Timestamp.from(now))
                .update();
    }

    Map<MailState, Long> counts() {
        var counts = new HashMap<MailState, Long>();
        jdbc.sql("select state, count(*) from outgoing_mail group by state").query(row -> {
            counts.put(MailState.valueOf(row.getString(1)), row.getLong(2));
        });
        return counts;
    }

    /** What is not sent, what needs somebody first. */
    Page<MailDesk.Line> unsent(PageRequest page) {
        List<MailDesk.Line> lines = jdbc.sql("""
                        select id, sealed, state, written_at, due_at, tries, answer from outgoing_mail
                        where state <> 'SENT' order by state = 'WAITING', written_at, id limit ? offset ?
                        """)
                .params(page.size(), page.offset())
                .query((row, n) -> {
                    var id = UUID.fromString(row.getString(1));
                    var state = MailState.valueOf(row.getString(3));
                    return new MailDesk.Line(
                            id,
                            open(id, row.getBytes(2))
                                    .map(mail -> mail.to().address())
                                    .orElse(""),
                            state,
                            row.getTimestamp(4).toInstant(),
                            state == MailState.WAITING ? row.getTimestamp(5).toInstant() : null,
                            row.getInt(6),
                            row.getString(7));
                })
                .list();
        var total = jdbc.sql("select count(*) from outgoing_mail where state <> 'SENT'")
                .query(Long.class)
                .single();
        return new Page<>(lines, total, page.page(), page.size());
    }

    /** Due now, whatever kept it back; null for all of them. */
    void retry(@Nullable UUID only) {
        var now = clock.instant();
        jdbc.sql("""
                        update outgoing_mail set state = 'WAITING', done_at = null, tries = 0, due_at = :now, give_up_at = :until
                        where state <> 'SENT' and sealed is not null and (:all or id = :id)
                        """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(PATIENCE)))
                .param("all", only == null)
                .param("id", String.valueOf(only == null ? new UUID(0, 0) : only))
                .update();
    }

    private static String place(UUID id) {
        return "outgoing_mail|" + id;
    }
}
