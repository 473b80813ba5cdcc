package nl.klankbord.intervision.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.MeetingHeld;
import nl.klankbord.intervision.MeetingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes steps with meetings: under the lock, when the table allows it; in the transaction of the caller. */
@Component
class MeetingWork {

    private final MeetingRepository meetings;
    private final Circles circles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingWork(MeetingRepository meetings, Circles circles, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.circles = circles;
        this.events = events;
        this.clock = clock;
    }

    /** A meeting under its lock. */
    record Opened(Meeting meeting, CircleCard circle, Instant now) {}

    /** What is done besides: nothing but why it cannot be. */
    interface Verb extends Function<Opened, Optional<MeetingRefusal>> {}

    static Optional<MeetingRefusal> done() {
        return Optional.empty();
    }

    static Optional<MeetingRefusal> notNow() {
        return Optional.of(MeetingRefusal.NOT_NOW);
    }

    Instant now() {
        return clock.instant();
    }

    /** For a member; nothing has changed when the verb refuses. */
    MeetingOutcome take(MeetingId id, MeetingStep step, Actor actor, Verb verb) {
        var found = locked(id).flatMap(meeting -> circles.of(meeting.circle(), actor.colleague())
                .map(circle -> new Opened(meeting, circle, now())));
        if (found.isEmpty()) {
            return new MeetingOutcome.Missing();
        }
        var opened = found.get();
        var parts = opened.meeting().partsOf(actor.colleague(), opened.circle());
        var refused = opened.meeting().refusal(step, parts).or(() -> verb.apply(opened));
        if (refused.isPresent()) {
            return new MeetingOutcome.Refused(refused.get());
        }
        move(opened, step);
        return new MeetingOutcome.Done(card(opened.meeting(), opened.circle(), actor.colleague()));
    }

    /** For time and for circles that end; nothing when it was done already. */
    void take(MeetingId id, MeetingStep step, Verb verb) {
        locked(id)
                .filter(meeting ->
                        meeting.refusal(step, EnumSet.of(Part.PORTAL)).isEmpty())
                .flatMap(meeting -> circles.find(meeting.circle()).map(circle -> new Opened(meeting, circle, now())))
                .filter(opened -> verb.apply(opened).isEmpty())
                .ifPresent(opened -> move(opened, step));
    }

    private void move(Opened opened, MeetingStep step) {
        opened.meeting().take(step, opened.now());
        meetings.saveAndFlush(opened.meeting());
        events.publishEvent(
                new MeetingMoved(opened.meeting().id(), opened.circle().id(), step, opened.now()));
        if (step == MeetingStep.FINISH) {
            events.publishEvent(
                    new MeetingHeld(opened.meeting().id(), opened.circle().id()));
        }
    }

    private Optional<Meeting> locked(MeetingId id) {
        return meetings.lock(id.value()).flatMap(meetings::findById);
    }

    MeetingCard card(Meeting meeting, CircleCard circle, ColleagueId reader) {
        return meeting.card(
                circle,
                meetings.countByCircleAndSeries(meeting.circle().value(), meeting.series()),
                meeting.partsOf(reader, circle));
    }
}
