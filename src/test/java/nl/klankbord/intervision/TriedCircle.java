package nl.klankbord.intervision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.testing.As;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A circle whose series runs, for tests of what its members do: the first leads, the second brings a case. */
public final class TriedCircle {

    private final JdbcClient jdbc;
    private final CircleId id = CircleId.random();
    private final ProgrammeId programme = ProgrammeId.random();
    private final MeetingId meeting = MeetingId.random();
    private final List<Actor> members = new ArrayList<>();
    private final Actor organiser;

    /** @param size how many members */
    public TriedCircle(JdbcClient jdbc, As as, Clock clock, int size) {
        this.jdbc = jdbc;
        organiser = as.somebody(PartnerId.random());
        for (var at = 0; at < size; at++) {
            members.add(as.somebody(PartnerId.random()));
        }
        fill(Timestamp.from(clock.instant()), LocalDate.ofInstant(clock.instant(), WorkingDays.HERE));
    }

    /** With these members, who have accounts already. */
    public TriedCircle(JdbcClient jdbc, Clock clock, Actor organiser, List<Actor> members) {
        this.jdbc = jdbc;
        this.organiser = organiser;
        this.members.addAll(members);
        fill(Timestamp.from(clock.instant()), LocalDate.ofInstant(clock.instant(), WorkingDays.HERE));
    }

    private void fill(Timestamp now, LocalDate today) {
        jdbc.sql("""
                        insert into intervision_programme
                          (id, version, state, title, purpose, least, most, least_partners, most_of_partner, most_of_team,
                           meetings, minutes, rhythm_weeks, field, weight_spread, weight_repeats, weight_level,
                           weight_field, weight_travel, weight_load, shared_half_days, place, erase_days, made_by, made_at,
                           since, wishes, secret)
                        values (?, 0, 'RUNNING', 'Proef', '', 3, 8, 1, 8, 8, 6, 120, 6, 'MIXED', 5, 5, 5, 5, 5, 5, 0,
                          'BY_TURNS', 14, ?, ?, ?, 0, 1)
                        """)
                .params(programme.toString(), organiser.colleague().toString(), now, now)
                .update();
        jdbc.sql("insert into intervision_circle (id, programme, number, started_at) values (?, ?, 1, ?)")
                .params(id.toString(), programme.toString(), now)
                .update();
        for (var at = 0; at < members.size(); at++) {
            jdbc.sql("""
                            insert into intervision_membership
                              (id, version, programme, person, partner, state, since, circle, said, level, half_days,
                               facilitates, hosts, travel_minutes)
                            values (?, 0, ?, ?, ?, 'ACCEPTED', ?, ?, 1, 3, 1023, ?, 0, 30)
                            """)
                    .params(
                            UUID.randomUUID().toString(),
                            programme.toString(),
                            members.get(at).colleague().toString(),
                            members.get(at).partner().toString(),
                            now,
                            id.toString(),
                            at == 0)
                    .update();
        }
        jdbc.sql("""
                        insert into intervision_meeting
                          (id, circle, series, number, state, day, begins, ends, ends_at, online, place, link, method,
                           case_bringer, facilitator, state_since, summary, recorded)
                        values (?, ?, 1, 1, 'SCHEDULED', ?, 540, 660, ?, 0, 'Raadhuis', '', '', ?, ?, ?, '', 0)
                        """)
                .params(
                        meeting.toString(),
                        id.toString(),
                        today,
                        now,
                        members.get(1).colleague().toString(),
                        members.get(0).colleague().toString(),
                        now)
                .update();
    }

    public CircleId id() {
        return id;
    }

    public ProgrammeId programme() {
        return programme;
    }

    public MeetingId meeting() {
        return meeting;
    }

    /** Made the programme, and is no member. */
    public Actor organiser() {
        return organiser;
    }

    /** Leads the meeting. */
    public Actor facilitator() {
        return members.get(0);
    }

    /** Brings the case of the meeting. */
    public Actor bringer() {
        return members.get(1);
    }

    public Actor member(int at) {
        return members.get(at);
    }

    /** As if the member had left; who hears of that hears it apart. */
    public MemberLeft leaves(Actor member) {
        jdbc.sql("update intervision_membership set state = 'LEFT' where programme = ? and person = ?")
                .params(programme.toString(), member.colleague().toString())
                .update();
        return new MemberLeft(id, member.colleague());
    }
}
