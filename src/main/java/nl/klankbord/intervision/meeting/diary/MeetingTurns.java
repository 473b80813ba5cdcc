package nl.klankbord.intervision.meeting.diary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.meeting.MeetingDates;
import nl.klankbord.intervision.meeting.Slot;
import nl.klankbord.intervision.meeting.Standing;
import nl.klankbord.intervision.meeting.Standings;
import nl.klankbord.intervision.meeting.after.NextRounds;
import nl.klankbord.intervision.meeting.after.QuestionStore;
import nl.klankbord.intervision.meeting.dates.DatePoll;
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

    /** Without a moment, or about to get another. */
    private static final Set<MeetingState> UNDATED = EnumSet.of(MeetingState.POLLING, MeetingState.RESCHEDULED);

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

    /** A few queries, for however many circles. */
    private List<Todo> todos(Actor actor) {
        var own = circles.of(actor.colleague());
        if (own.isEmpty()) {
            return List.of();
        }
        var all = standings.of(own).stream().collect(Collectors.groupingBy(Standing::circle));
        var known = known(all.values().stream().flatMap(List::stream).toList(), actor);
        var unsaid = next.toSay(own, actor);
        var todos = new ArrayList<Todo>();
        for (var circle : own) {
            var meetings = all.getOrDefault(circle.id(), List.of());
            meetings.forEach(meeting -> of(meeting, circle, known, actor).ifPresent(todos::add));
            unplanned(meetings, circle, known, actor).ifPresent(todos::add);
            Optional.ofNullable(unsaid.get(circle.id()))
                    .ifPresent(until -> todos.add(new Todo("next", IntervisionLinks.to(circle.id()), null, until)));
        }
        return todos;
    }

    /** What is asked of the meetings, read at once. @param answered whose questions this person answered */
    private record Known(Map<MeetingId, DatePoll> polls, Set<MeetingId> answered) {

        DatePoll poll(Standing meeting) {
            return polls.getOrDefault(meeting.id(), DatePoll.NONE);
        }
    }

    private Known known(List<Standing> meetings, Actor actor) {
        return new Known(
                polls.of(ids(meetings, UNDATED)),
                questions.answered(ids(meetings, Set.of(MeetingState.HELD)), actor.colleague()));
    }

    private static List<MeetingId> ids(List<Standing> meetings, Set<MeetingState> states) {
        return meetings.stream()
                .filter(meeting -> states.contains(meeting.state()))
                .map(Standing::id)
                .toList();
    }

    private static boolean leads(CircleCard circle, Actor actor) {
        return circle.facilitators().isEmpty() || circle.facilitators().contains(actor.colleague());
    }

    /** The series has no dates, and nobody is asked for any. */
    private static Optional<Todo> unplanned(List<Standing> all, CircleCard circle, Known known, Actor actor) {
        var first = all.stream()
                .filter(meeting -> UNDATED.contains(meeting.state()))
                .findFirst();
        return leads(circle, actor)
                        && all.stream().noneMatch(meeting -> Diary.AHEAD.contains(meeting.state()))
                        && first.filter(meeting -> !known.poll(meeting).isOpen())
                                .isPresent()
                ? Optional.of(new Todo("plan", IntervisionLinks.toPlanning(circle.id()), null, null))
                : Optional.empty();
    }

    private Optional<Todo> of(Standing meeting, CircleCard circle, Known known, Actor actor) {
        var me = actor.colleague();
        var path = IntervisionLinks.to(meeting.id());
        var day = Optional.ofNullable(meeting.slot()).map(Slot::day).orElse(null);
        return switch (meeting.state()) {
            case POLLING, RESCHEDULED -> poll(known.poll(meeting), circle, actor, path);
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
                yield known.answered().contains(meeting.id())
                        ? Optional.empty()
                        : Optional.of(new Todo("questions", path, day, until));
            }
            case IN_PROGRESS -> Optional.of(new Todo("going-on", IntervisionLinks.toRoom(meeting.id()), day, day));
            case EVALUATED, CANCELLED -> Optional.empty();
        };
    }

    private static Optional<Todo> poll(DatePoll poll, CircleCard circle, Actor actor, String path) {
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
                                texts.get(language, "intervision-meeting.todo." + todo.name() + ".do"), todo.path())))
                .open();
    }
}
