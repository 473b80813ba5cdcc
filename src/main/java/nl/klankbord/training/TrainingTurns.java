package nl.klankbord.training;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turn.Step;
import nl.klankbord.turns.TurnSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Trainings in which it is somebody's turn: a seat to take, somebody to decide about, an edition to look after. */
@Component
class TrainingTurns implements TurnSource {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    /** Most people that somebody is asked to decide about at once. */
    private static final int MOST = 200;

    /** Most requests that are looked at for them; the nearest manager of some is somebody else. */
    private static final int MOST_LOOKED_AT = 2_000;

    private static final String OWN = """
            select n.id, n.edition, n.person, n.partner, n.state, n.since, n.offer_until, c.title, e.begins_at
            from training_enrolment n join training_edition e on e.id = n.edition join training_course c on c.id = e.course
            where e.state in ('OPEN', 'CLOSED') and e.begins_at > :now and n.live = 1 and
            """;

    private static final String GIVEN = """
            select e.id, c.title, e.state, e.begins_at, e.ends_at
            from training_edition e join training_course c on c.id = e.course where
              (e.made_by = :me or exists (select 1 from training_edition_trainer t
                where t.edition = e.id and t.colleague = :me))
              and (e.state = 'HELD' and exists (select 1 from training_enrolment n
                where n.edition = e.id and n.state = 'CONFIRMED')
              or e.state in ('OPEN', 'CLOSED') and e.outlook = 'AT_RISK' and e.begins_at > :now)
            """;

    private final JdbcClient jdbc;
    private final Managers managers;
    private final People people;
    private final Texts texts;
    private final SeatWork work;

    TrainingTurns(JdbcClient jdbc, Managers managers, People people, Texts texts, SeatWork work) {
        this.jdbc = jdbc;
        this.managers = managers;
        this.people = people;
        this.texts = texts;
        this.work = work;
    }

    private record Seat(
            EditionId edition,
            ColleagueId person,
            PartnerId partner,
            EnrolmentState state,
            Instant since,
            @Nullable Instant offerUntil,
            String title,
            Instant begins) {}

    private record Given(EditionId edition, String title, EditionState state, Instant begins, Instant ends) {}

    @Override
    @Transactional(readOnly = true)
    public Told told(Actor actor, Locale language) {
        var mine = new ArrayList<Turn>();
        var others = new ArrayList<Turn>();
        for (var seat : own(actor)) {
            if (seat.state() == EnrolmentState.SEAT_OFFERED) {
                mine.add(offered(seat, language));
            } else {
                others.add(turn(seat, language, "training.todo.approval", "training.open"));
            }
        }
        var asked = toDecide(actor);
        var names = people.cards(asked.stream().map(Seat::person).collect(Collectors.toSet()));
        asked.forEach(seat -> mine.add(decide(seat, names, language)));
        given(actor).forEach(given -> mine.add(given(given, language)));
        return new Told(mine, others);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Long> waiting(Actor actor) {
        var offered = own(actor).stream()
                .filter(seat -> seat.state() == EnrolmentState.SEAT_OFFERED)
                .count();
        return Map.of(
                TrainingLinks.AGENDA,
                offered + toDecide(actor).size() + given(actor).size());
    }

    private List<Seat> own(Actor actor) {
        return seats(
                OWN
                        + " n.person = :me and (n.state = 'AWAITING_APPROVAL' or n.state = 'SEAT_OFFERED' and n.offer_until > :now)"
                        + " order by n.since limit 100",
                actor,
                Map.of());
    }

    /** One query for who manages nobody. */
    private List<Seat> toDecide(Actor actor) {
        var managed = managers.managedBy(actor);
        if (managed.isNobody()) {
            return List.of();
        }
        var whose = new ArrayList<String>();
        var asked = new HashMap<String, Object>();
        if (!managed.below().isEmpty()) {
            whose.add("n.person in (:below)");
            asked.put(
                    "below", managed.below().stream().map(ColleagueId::toString).toList());
        }
        if (!actor.partners(Role.MANAGER).isEmpty()) {
            whose.add("n.partner in (:partners)");
            asked.put(
                    "partners",
                    actor.partners(Role.MANAGER).stream()
                            .map(PartnerId::toString)
                            .toList());
        }
        var theirs = actor.isForAll(Role.MANAGER) ? "true" : String.join(" or ", whose);
        var found = seats(
                OWN + " n.state = 'AWAITING_APPROVAL' and n.person <> :me and (" + theirs + ") order by n.since limit "
                        + MOST_LOOKED_AT,
                actor,
                asked);
        var deciders = managers.deciders(found.stream().map(Seat::person).collect(Collectors.toSet()));
        return found.stream()
                .filter(seat -> deciders.of(seat.person(), seat.partner()).contains(actor.colleague()))
                .limit(MOST)
                .toList();
    }

    private List<Seat> seats(String sql, Actor actor, Map<String, Object> others) {
        return jdbc.sql(sql)
                .param("now", Timestamp.from(work.now()))
                .param("me", actor.colleague().toString())
                .params(others)
                .query((row, _) -> new Seat(
                        new EditionId(UUID.fromString(row.getString("edition"))),
                        new ColleagueId(UUID.fromString(row.getString("person"))),
                        new PartnerId(UUID.fromString(row.getString("partner"))),
                        EnrolmentState.valueOf(row.getString("state")),
                        row.getTimestamp("since").toInstant(),
                        instant(row.getTimestamp("offer_until")),
                        row.getString("title"),
                        row.getTimestamp("begins_at").toInstant()))
                .list();
    }

    private List<Given> given(Actor actor) {
        return jdbc.sql(GIVEN)
                .param("me", actor.colleague().toString())
                .param("now", Timestamp.from(work.now()))
                .query((row, _) -> new Given(
                        new EditionId(UUID.fromString(row.getString("id"))),
                        row.getString("title"),
                        EditionState.valueOf(row.getString("state")),
                        row.getTimestamp("begins_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()))
                .list();
    }

    private Turn offered(Seat seat, Locale language) {
        var until = seat.offerUntil() == null ? seat.begins() : seat.offerUntil();
        var path = TrainingLinks.to(seat.edition());
        return new Turn(
                        texts.get(language, "training.where"),
                        texts.get(language, "training.todo.offered", seat.title()),
                        texts.get(
                                language,
                                "training.todo.offered.until",
                                until.atZone(WorkingDays.HERE).format(HOUR)),
                        day(until),
                        seat.since(),
                        path,
                        List.of(
                                new Step.Go(texts.get(language, "training.enrolment-step.TAKE"), path),
                                new Step.Go(texts.get(language, "training.enrolment-step.LET_GO"), path)))
                .open();
    }

    private Turn decide(Seat seat, Map<ColleagueId, ColleagueCard> names, Locale language) {
        var name = Optional.ofNullable(names.get(seat.person()))
                .map(ColleagueCard::name)
                .orElse("");
        var path = TrainingLinks.to(seat.edition());
        return new Turn(
                        texts.get(language, "training.where"),
                        texts.get(language, "training.todo.decide", name, seat.title()),
                        "",
                        day(seat.begins()),
                        seat.since(),
                        path,
                        List.of(
                                new Step.Go(texts.get(language, "training.enrolment-step.APPROVE"), path),
                                new Step.Go(texts.get(language, "training.enrolment-step.DECLINE"), path)))
                .open();
    }

    private Turn turn(Seat seat, Locale language, String title, String button) {
        var path = TrainingLinks.to(seat.edition());
        return new Turn(
                        texts.get(language, "training.where"),
                        texts.get(language, title, seat.title()),
                        "",
                        null,
                        seat.since(),
                        path,
                        List.of(new Step.Go(texts.get(language, button), path)))
                .open();
    }

    private Turn given(Given given, Locale language) {
        var held = given.state() == EditionState.HELD;
        var path = held ? TrainingLinks.toAttendance(given.edition()) : TrainingLinks.to(given.edition());
        return new Turn(
                        texts.get(language, "training.where"),
                        texts.get(language, held ? "training.todo.attendance" : "training.todo.at-risk", given.title()),
                        "",
                        held ? null : day(given.begins()),
                        held ? given.ends() : null,
                        path,
                        List.of(new Step.Go(
                                texts.get(language, held ? "training.step.RECORD_ATTENDANCE" : "training.open"), path)))
                .open();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment.minusNanos(1), WorkingDays.HERE);
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
