package nl.klankbord.intervision.meeting.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.meeting.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the dates that are asked for, with the answers; both go when a date is chosen. Under the lock of the meeting. */
@Component
public class DatePolls {

    private final JdbcClient jdbc;

    DatePolls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked; no dates when nothing is. */
    public DatePoll of(MeetingId meeting) {
        return of(List.of(meeting)).getOrDefault(meeting, DatePoll.NONE);
    }

    /** What is asked of these meetings; those of which nothing is may be left out. Two queries. */
    public Map<MeetingId, DatePoll> of(Collection<MeetingId> meetings) {
        if (meetings.isEmpty()) {
            return Map.of();
        }
        var ids = meetings.stream().map(MeetingId::toString).toList();
        var answers = new HashMap<UUID, Map<ColleagueId, PollAnswer>>();
        jdbc.sql("select a.date, a.person, a.answer from intervision_poll_answer a"
                        + " join intervision_poll_date d on d.id = a.date where d.meeting in (:meetings)")
                .param("meetings", ids)
                .query((row, _) -> answers.computeIfAbsent(UUID.fromString(row.getString(1)), _ -> new HashMap<>())
                        .put(new ColleagueId(UUID.fromString(row.getString(2))), PollAnswer.valueOf(row.getString(3))))
                .list();
        var options = new HashMap<MeetingId, List<DatePoll.Option>>();
        jdbc.sql("select id, day, begins, ends, meeting from intervision_poll_date where meeting in (:meetings)")
                .param("meetings", ids)
                .query((row, _) -> {
                    var id = UUID.fromString(row.getString(1));
                    var option = new DatePoll.Option(
                            id,
                            new Slot(
                                    LocalDate.parse(row.getString(2)),
                                    LocalTime.ofSecondOfDay(row.getInt(3) * 60L),
                                    LocalTime.ofSecondOfDay(row.getInt(4) * 60L)),
                            answers.getOrDefault(id, Map.of()));
                    return options.computeIfAbsent(
                                    new MeetingId(UUID.fromString(row.getString(5))), _ -> new ArrayList<>())
                            .add(option);
                })
                .list();
        return options.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new DatePoll(entry.getValue())));
    }

    /** Asks these dates instead; answers to those that stay, stay. */
    public void ask(MeetingId meeting, Collection<Slot> slots) {
        var before = of(meeting).options();
        before.stream().filter(one -> !slots.contains(one.slot())).forEach(one -> remove(one.id()));
        var known = before.stream().map(DatePoll.Option::slot).toList();
        slots.stream().distinct().filter(slot -> !known.contains(slot)).forEach(slot -> jdbc.sql(
                        "insert into intervision_poll_date (id, meeting, day, begins, ends) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        meeting.toString(),
                        slot.day(),
                        slot.from().toSecondOfDay() / 60,
                        slot.until().toSecondOfDay() / 60)
                .update());
    }

    /** What this person says of these dates; over what they said before. */
    public void answer(ColleagueId who, Map<UUID, PollAnswer> answers) {
        answers.forEach((date, answer) -> jdbc.sql("insert into intervision_poll_answer (date, person, answer)"
                        + " values (:date, :person, :answer) on duplicate key update answer = :answer")
                .param("date", date.toString())
                .param("person", who.toString())
                .param("answer", answer.name())
                .update());
    }

    /** Nothing is asked any more. */
    public void end(MeetingId meeting) {
        of(meeting).options().forEach(one -> remove(one.id()));
    }

    /** Somebody is no longer of the circle. */
    public void forget(MeetingId meeting, ColleagueId who) {
        jdbc.sql("delete a from intervision_poll_answer a join intervision_poll_date d on d.id = a.date"
                        + " where d.meeting = ? and a.person = ?")
                .params(meeting.toString(), who.toString())
                .update();
    }

    private void remove(UUID date) {
        List.of("delete from intervision_poll_answer where date = ?", "delete from intervision_poll_date where id = ?")
                .forEach(sql -> jdbc.sql(sql).param(date.toString()).update());
    }
}
