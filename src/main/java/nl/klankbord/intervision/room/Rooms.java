package nl.klankbord.intervision.room;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Texts;
import nl.klankbord.intervision.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rooms of meetings, for the members of their circles; for anybody else there are none. The timer is a start instant and
 * sums of time in one row, so that it is the same for all, and goes on through a reload and a restart.
 */
@Service
@PermitAll
public class Rooms {

    /** What {@link RoomMove.Longer} adds. */
    static final Duration LONGER = Duration.ofMinutes(2);

    private final RoomStore store;
    private final RoomDoor door;
    private final Methods methods;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rooms(RoomStore store, RoomDoor door, Methods methods, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.door = door;
        this.methods = methods;
        this.events = events;
        this.clock = clock;
    }

    /** The room as it is now. */
    @Transactional(readOnly = true)
    public Optional<Room> of(MeetingId meeting, Actor actor) {
        return door.party(meeting, actor)
                .map(party -> room(
                        store.find(meeting).orElseGet(() -> new RoomRow(meeting, 0, null, null, null)),
                        party,
                        actor,
                        clock.instant()));
    }

    /**
     * Takes a step.
     *
     * @param seen the phase in which the reader pressed; when the meeting is in another by now, nothing happens any more
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public RoomOutcome take(MeetingId meeting, RoomMove move, int seen, Actor actor) {
        var party = door.party(meeting, actor).orElse(null);
        if (party == null || !party.open()) {
            return new RoomOutcome.Missing();
        }
        var row = store.lock(meeting);
        var now = clock.instant();
        var who = actor.colleague();
        if (move instanceof RoomMove.TakeOver) {
            return row.mayTakeOver(who, party, now)
                    ? done(row, row.ledBy(who, now), party, actor, now)
                    : new RoomOutcome.Done(room(row, party, actor, now));
        }
        if (!row.mayLead(who, party)) {
            return new RoomOutcome.NotYours(room(row, party, actor, now));
        }
        var course = row.course() == null ? chosenBefore(party) : row.course();
        var moved = moved(course, move, seen, now);
        if (moved == null || moved.equals(course)) {
            return new RoomOutcome.Done(room(row, party, actor, now));
        }
        return done(row, row.ledBy(who, now).with(moved), party, actor, now);
    }

    /** The browser of this person is in the room; says how long who leads is there. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void here(MeetingId meeting, Actor actor) {
        seen(meeting, actor, clock.instant());
    }

    /** This person closed the room; who leads it from elsewhere too is heard there soon. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void left(MeetingId meeting, Actor actor) {
        seen(meeting, actor, null);
    }

    private void seen(MeetingId meeting, Actor actor, @Nullable Instant at) {
        var leads = store.find(meeting)
                .filter(row -> actor.colleague().equals(row.lead()))
                .isPresent();
        if (leads && door.party(meeting, actor).isPresent()) {
            var row = store.lock(meeting);
            if (actor.colleague().equals(row.lead())) {
                save(row, row.seen(at, clock.instant()));
            }
        }
    }

    private @Nullable Course moved(@Nullable Course course, RoomMove move, int seen, Instant now) {
        if (move instanceof RoomMove.Choose choose) {
            return course != null && course.isBegun()
                    ? course
                    : methods.find(choose.method(), Texts.DUTCH)
                            .map(method -> Course.of(method.id(), method.times()))
                            .orElse(course);
        }
        if (course == null || course.phase() != seen) {
            return course;
        }
        return switch (move) {
            case RoomMove.Start _ -> course.start(now);
            case RoomMove.Pause _ -> course.pause(now);
            case RoomMove.Longer _ -> course.add(LONGER);
            case RoomMove.Next _ -> course.next(now);
            case RoomMove.Back _ -> course.back(now);
            case RoomMove.Choose _, RoomMove.TakeOver _ -> course;
        };
    }

    private RoomOutcome done(RoomRow before, RoomRow after, RoomParty party, Actor actor, Instant now) {
        save(before, after);
        return new RoomOutcome.Done(room(after, party, actor, now));
    }

    private void save(RoomRow before, RoomRow after) {
        store.save(after);
        if (after.change() != before.change()) {
            events.publishEvent(new RoomChanged(after.meeting()));
        }
    }

    private Room room(RoomRow row, RoomParty party, Actor actor, Instant now) {
        var who = actor.colleague();
        var course = row.course() == null ? chosenBefore(party) : row.course();
        var timer = course == null ? PhaseTimer.of(Duration.ZERO) : course.timer();
        return new Room(
                row.meeting(),
                row.change(),
                course == null ? "" : course.method(),
                course == null ? 0 : course.phase(),
                course == null
                        ? List.of()
                        : course.timers().stream().map(PhaseTimer::allowed).toList(),
                timer.remaining(now),
                timer.isRunning(),
                course != null && course.isBegun(),
                course == null ? now : now.plus(course.ahead(now)),
                row.lead(),
                row.lead() != null && row.isLeadAway(now),
                party,
                party.partOf(who),
                party.open() && row.mayLead(who, party),
                party.open() && row.mayTakeOver(who, party, now));
    }

    private @Nullable Course chosenBefore(RoomParty party) {
        return methods.find(party.method(), Texts.DUTCH)
                .map(method -> Course.of(method.id(), method.times()))
                .orElse(null);
    }
}
