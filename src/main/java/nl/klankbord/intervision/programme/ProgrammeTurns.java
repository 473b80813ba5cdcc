package nl.klankbord.intervision.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Texts;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turn.Step;
import nl.klankbord.turns.TurnSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Programmes of intervision in which it is somebody's turn: a circle to accept, a programme to move on. */
@Component
class ProgrammeTurns implements TurnSource {

    private static final String ASKED = """
            select m.circle, m.since, p.title from intervision_membership m
            join intervision_programme p on p.id = m.programme and p.state in ('PROPOSED', 'RUNNING')
            where m.person = :me and m.state = 'PROPOSED' and m.circle is not null order by m.since
            """;

    /** What waits for who organises it; each programme once, the most pressing first. */
    private static final String ORGANISED = """
            select p.id, p.title, p.since, p.enrol_until,
              case when p.state = 'ENROLMENT_OPEN' then 'closing'
                when p.state = 'COMPOSING' then 'compose'
                when exists (select 1 from intervision_circle c where c.programme = p.id and c.lead_since is not null)
                  then 'lead'
                else 'refill' end what
            from intervision_programme p
            where (p.made_by = :me or exists (select 1 from intervision_programme_organiser o
                where o.programme = p.id and o.colleague = :me))
              and (p.state = 'ENROLMENT_OPEN' and p.enrol_until <= :soon or p.state = 'COMPOSING'
                or p.state in ('PROPOSED', 'RUNNING') and exists (select 1 from intervision_circle c
                  where c.programme = p.id and (c.lead_since is not null
                    or p.least > (select count(*) from intervision_membership m
                      where m.circle = c.id and m.state in ('PROPOSED', 'ACCEPTED', 'PAUSED')))))
            order by p.since
            """;

    private static final int DAYS_AHEAD = 3;

    private final JdbcClient jdbc;
    private final Texts texts;
    private final ProgrammeWork work;

    ProgrammeTurns(JdbcClient jdbc, Texts texts, ProgrammeWork work) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.work = work;
    }

    private record Asked(CircleId circle, Instant since, String title) {}

    private record Organised(
            ProgrammeId id,
            String title,
            Instant since,
            @Nullable LocalDate until,
            String what) {}

    @Override
    @Transactional(readOnly = true)
    public List<Turn> turns(Actor actor, Locale language) {
        var turns = new ArrayList<Turn>();
        asked(actor).forEach(asked -> turns.add(turn(asked, language)));
        organised(actor).forEach(organised -> turns.add(turn(organised, language)));
        return turns;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Long> waiting(Actor actor) {
        return Map.of(
                IntervisionLinks.PLACE,
                (long) asked(actor).size() + organised(actor).size());
    }

    private List<Asked> asked(Actor actor) {
        return jdbc.sql(ASKED)
                .param("me", actor.colleague().toString())
                .query((row, _) -> new Asked(
                        new CircleId(UUID.fromString(row.getString("circle"))),
                        row.getTimestamp("since").toInstant(),
                        row.getString("title")))
                .list();
    }

    private List<Organised> organised(Actor actor) {
        return jdbc.sql(ORGANISED)
                .param("me", actor.colleague().toString())
                .param("soon", work.today().plusDays(DAYS_AHEAD))
                .query((row, _) -> new Organised(
                        new ProgrammeId(UUID.fromString(row.getString("id"))),
                        row.getString("title"),
                        row.getTimestamp("since").toInstant(),
                        row.getObject("enrol_until", LocalDate.class),
                        row.getString("what")))
                .list();
    }

    private Turn turn(Asked asked, Locale language) {
        var path = IntervisionLinks.toAcceptance(asked.circle());
        return new Turn(
                        texts.get(language, "intervision-programme.where"),
                        texts.get(language, "intervision-programme.todo.accept", asked.title()),
                        "",
                        null,
                        asked.since(),
                        path,
                        List.of(new Step.Go(texts.get(language, "intervision-programme.todo.accept.go"), path)))
                .open();
    }

    private Turn turn(Organised organised, Locale language) {
        var closing = organised.what().equals("closing");
        var path = closing ? IntervisionLinks.to(organised.id()) : IntervisionLinks.toComposer(organised.id());
        return new Turn(
                        texts.get(language, "intervision-programme.where"),
                        texts.get(language, "intervision-programme.todo." + organised.what(), organised.title()),
                        "",
                        closing ? organised.until() : null,
                        organised.since(),
                        path,
                        List.of(new Step.Go(
                                texts.get(language, "intervision-programme.todo." + organised.what() + ".go"), path)))
                .open();
    }
}
