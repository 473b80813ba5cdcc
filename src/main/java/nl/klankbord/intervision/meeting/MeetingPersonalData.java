package nl.klankbord.intervision.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings that somebody was at or had a part in, and what they said about dates and about going on. */
@Component
class MeetingPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    MeetingPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "intervision_meeting",
                "intervision_meeting_absent",
                "intervision_meeting_attended",
                "intervision_poll_answer",
                "intervision_next_wish",
                "intervision_room");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var who = subject.colleague().toString();
        var records = new ArrayList<PersonalRecord>();
        records.addAll(jdbc.sql("""
                        select m.day, p.title, m.case_bringer = :who as brought, m.facilitator = :who as led, m.host = :who as hosted,
                          exists (select 1 from intervision_meeting_attended t where t.meeting = m.id and t.colleague = :who) as was_there,
                          exists (select 1 from intervision_meeting_absent a where a.meeting = m.id and a.colleague = :who) as absent
                        from intervision_meeting m join intervision_circle c on c.id = m.circle
                        join intervision_programme p on p.id = c.programme
                        where :who in (m.case_bringer, m.facilitator, m.host)
                          or exists (select 1 from intervision_meeting_attended t where t.meeting = m.id and t.colleague = :who)
                          or exists (select 1 from intervision_meeting_absent a where a.meeting = m.id and a.colleague = :who)
                        order by m.day desc, m.id
                        """)
                .param("who", who)
                .query((row, n) -> PersonalRecord.of("intervision.own.meeting.")
                        .with("title", row.getString("title"))
                        .with("day", row.getObject("day", LocalDate.class))
                        .with("attended", row.getBoolean("was_there"))
                        .with("saidAbsent", row.getBoolean("absent"))
                        .with("broughtCase", row.getBoolean("brought"))
                        .with("led", row.getBoolean("led"))
                        .with("hosted", row.getBoolean("hosted")))
                .list());
        records.addAll(jdbc.sql("""
                        select d.day, a.answer from intervision_poll_answer a join intervision_poll_date d on d.id = a.date
                        where a.person = ? order by d.day desc, d.id
                        """)
                .param(who)
                .query((row, n) -> PersonalRecord.of("intervision.own.poll.")
                        .with("day", row.getObject("day", LocalDate.class))
                        .with(
                                "answer",
                                new Word(
                                        row.getString("answer"),
                                        "intervision-meeting.poll." + row.getString("answer"))))
                .list());
        records.addAll(jdbc.sql("""
                        select p.title, w.wish from intervision_next_wish w join intervision_circle c on c.id = w.circle
                        join intervision_programme p on p.id = c.programme where w.person = ? order by w.series desc, w.circle
                        """)
                .param(who)
                .query((row, n) -> PersonalRecord.of("intervision.own.next.")
                        .with("title", row.getString("title"))
                        .with(
                                "wish",
                                new Word(row.getString("wish"), "intervision-meeting.next." + row.getString("wish"))))
                .list());
        return records;
    }

    /** Who was there and had which part stays under the pseudonym: turns and hours add up over everybody. */
    @Override
    public void erase(DataSubject subject) {
        var who = subject.colleague().toString();
        for (var table : List.of("intervision_poll_answer", "intervision_next_wish")) {
            jdbc.sql("delete from " + table + " where person = ?").param(who).update();
        }
        jdbc.sql("delete from intervision_meeting_absent where colleague = ?")
                .param(who)
                .update();
    }
}
