package nl.klankbord.intervision.meeting.diary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.meeting.MeetingDates;
import nl.klankbord.intervision.meeting.Slot;
import nl.klankbord.intervision.meeting.Standing;
import nl.klankbord.intervision.meeting.Standings;
import nl.klankbord.intervision.meeting.after.NextPage;
import nl.klankbord.intervision.meeting.after.NextRounds;
import nl.klankbord.intervision.meeting.after.QuestionStore;
import nl.klankbord.intervision.meeting.dates.DatePolls;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turn.Step;
import nl.klankbord.turns.TurnSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings in which it is somebody's turn: dates to choose or answer, a case to bring, somebody to say who was there. */
@Component
class MeetingTurns implements TurnSource {

    private static final ZoneId HERE = WorkingDays.HERE;
    private static final int DAYS_TO_SAY = 7;

    private final Circles circles;
    private final Standings standings;
    private final DatePolls polls;
    private final QuestionStore questions;
    private final MeetingDates dates;
    private final NextRounds next;
    private final Texts texts;

    MeetingTurns(
            Circles circles,
            Standings standings,
            DatePolls polls,
            QuestionStore questions,
            MeetingDates dates,
            NextRounds next,
            Texts texts) {
        this.circles = circles;
        this.standings = standings;
        this.polls = polls;
        this.questions = questions;
        this.dates = dates;
        this.next = next;
        this.texts = texts;
    }

    /** One thing to do. @param day that stands in its words, and on which it is due; null for none */
    private record Todo(
            String name,
            String path,
            @Nullable LocalDate day,
            @Nullable LocalDate due) {}

    @Override
    @Transactional(readOnly = true)
    public Told told(Actor actor, Locale language) {
        return new Told(todos(actor).stream().map(todo -> turn(todo, language)).toList(), List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Long> waiting(Actor actor) {
        var todos = todos(actor);
        return todos.isEmpty() ? Map.of() : Map.of(IntervisionLinks.PLACE, (long) todos.size());
    }

    private List<Todo> todos(Actor actor) {
        var todos = new ArrayList<Todo>();
        for (var circle : circles.of(actor.colleague())) {
            var all = standings.of(List.of(circle));
            all.forEach(meeting -> of(meeting, circle, actor).ifPresent(todos::add));
            unplanned(all, circle, actor).ifPresent(todos::add);
            next.of(circle.id(), actor)
                    .filter(NextPage::isOpen)
                    .filter(page -> page.wish() == null)
                    .ifPresent(
                            page -> todos.add(new Todo("next", IntervisionLinks.to(circle.id()), null, page.until())));
        }
        return todos;
    }

    private static boolean leads(CircleCard circle, Actor actor) {
        return circle.facilitators().isEmpty() || circle.facilitators().contains(actor.colleague());
    }

    /** The series has no dates, and nobody is asked for any. */
    private Optional<Todo> unplanned(List<Standing> all, CircleCard circle, Actor actor) {
        var first = all.stream()
                .filter(meeting ->
                        meeting.state() == MeetingState.POLLING || meeting.state() == MeetingState.RESCHEDULED)
                .findFirst();
        return leads(circle, actor)
                        && all.stream().noneMatch(meeting -> Diary.AHEAD.contains(meeting.state()))
                        && first.filter(meeting -> !polls.of(meeting.id()).isOpen())
                                .isPresent()
                ? Optional.of(new Todo("plan", IntervisionLinks.toPlanning(circle.id()), null, null))
                : Optional.empty();
    }

    private Optional<Todo> of(Standing meeting, CircleCard circle, Actor actor) {
        var me = actor.colleague();
        var path = IntervisionLinks.to(meeting.id());
        var day = Optional.ofNullable(meeting.slot()).map(Slot::day).orElse(null);
        return switch (meeting.state()) {
            case POLLING, RESCHEDULED -> poll(meeting, circle, actor, path);
            case SCHEDULED, PREPARING -> {
                if (leads(circle, actor) && meeting.expected().size() < dates.fewest()) {
                    yield Optional.of(new Todo("few", path, day, day));
                }
                yield meeting.state() == MeetingState.PREPARING
                                && me.equals(meeting.roles().caseBringer())
                        ? Optional.of(new Todo("bring", path, day, day))
                        : Optional.empty();
            }
            case HELD -> {
                var until = meeting.heldAt() == null
                        ? null
                        : LocalDate.ofInstant(meeting.heldAt(), HERE).plusDays(DAYS_TO_SAY);
                if (!meeting.recorded()
                        && (me.equals(meeting.roles().facilitator())
                                || meeting.roles().facilitator() == null)) {
                    yield Optional.of(new Todo("attendance", path, day, until));
                }
                yield questions.hasAnswered(meeting.id(), me)
                        ? Optional.empty()
                        : Optional.of(new Todo("questions", path, day, until));
            }
            case IN_PROGRESS -> Optional.of(new Todo("going-on", IntervisionLinks.toRoom(meeting.id()), day, day));
            case EVALUATED, CANCELLED -> Optional.empty();
        };
    }

    private Optional<Todo> poll(Standing meeting, CircleCard circle, Actor actor, String path) {
        var poll = polls.of(meeting.id());
        if (!poll.isOpen()) {
            return Optional.empty();
        }
        var answered = poll.answered(circle.members());
        var due = poll.options().getFirst().slot().day();
        if (!answered.contains(actor.colleague())) {
            return Optional.of(new Todo("poll", path, null, due));
        }
        return leads(circle, actor) && answered.containsAll(circle.members())
                ? Optional.of(new Todo("pick", path, null, due))
                : Optional.empty();
    }

    private Turn turn(Todo todo, Locale language) {
        return new Turn(
                texts.get(language, "intervision-meeting.where"),
                texts.get(
                        language,
                        "intervision-meeting.todo." + todo.name(),
                        todo.day() == null ? "" : Dates.full(todo.day(), language)),
                "",
                todo.due(),
                null,
                todo.path(),
                List.of(new Step.Go(
                        texts.get(language, "intervision-meeting.todo." + todo.name() + ".do"), todo.path())));
    }
}
