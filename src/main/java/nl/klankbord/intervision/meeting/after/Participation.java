package nl.klankbord.intervision.meeting.after;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.ManagerLines;
import nl.klankbord.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that a manager sees of intervision: whether somebody takes part, and for how many hours. */
@Service
@PermitAll
public class Participation {

    private final JdbcClient jdbc;
    private final People people;
    private final ManagerLines lines;

    Participation(JdbcClient jdbc, People people, ManagerLines lines) {
        this.jdbc = jdbc;
        this.people = people;
        this.lines = lines;
    }

    /** @param minutes of the meetings in which somebody was */
    public record Hours(boolean takesPart, long minutes) {}

    /** For the person, who manages them, and a manager of their partner; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<Hours> of(ColleagueId person, Actor actor) {
        return maySee(person, actor)
                ? Optional.of(jdbc.sql("select count(*), coalesce(sum(m.ends - m.begins), 0)"
                                + " from intervision_meeting_attended a join intervision_meeting m on m.id = a.meeting"
                                + " where a.colleague = ? and m.state in ('HELD', 'EVALUATED')")
                        .param(person.toString())
                        .query((row, _) -> new Hours(row.getInt(1) > 0, row.getLong(2)))
                        .single())
                : Optional.empty();
    }

    private boolean maySee(ColleagueId person, Actor actor) {
        return person.equals(actor.colleague())
                || lines.above(person).contains(actor.colleague())
                || people.card(person)
                        .filter(card -> actor.isFor(Role.MANAGER, card.partner()))
                        .isPresent();
    }
}
