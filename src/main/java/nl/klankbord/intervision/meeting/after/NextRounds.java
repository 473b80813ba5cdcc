package nl.klankbord.intervision.meeting.after;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.ballot.Ballots;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.NextWish;
import nl.klankbord.intervision.SeriesDecided;
import nl.klankbord.intervision.meeting.MeetingMoved;
import nl.klankbord.intervision.meeting.MeetingStep;
import nl.klankbord.intervision.meeting.Meetings;
import nl.klankbord.intervision.meeting.SeriesDesk;
import nl.klankbord.intervision.meeting.Standing;
import nl.klankbord.intervision.meeting.Standings;
import nl.klankbord.intervision.meeting.after.NextStore.Asked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks each member after the last meeting of a series: go on, another circle, or stop. What most want happens, once all
 * answered or the time is over. Nobody sees who wants what; how many, from {@link Ballots#FEWEST} answers.
 */
@Service
@PermitAll
public class NextRounds {

    private static final Duration TO_SAY = Duration.ofDays(14);

    private final NextStore store;
    private final Meetings meetings;
    private final Standings standings;
    private final SeriesDesk series;
    private final Circles circles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NextRounds(
            NextStore store,
            Meetings meetings,
            Standings standings,
            SeriesDesk series,
            Circles circles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.standings = standings;
        this.series = series;
        this.circles = circles;
        this.events = events;
        this.clock = clock;
    }

    /** What this member is asked, or was; empty before the last meeting, and for who is no member. */
    @Transactional(readOnly = true)
    public Optional<NextPage> of(CircleId circle, Actor actor) {
        return meetings.circle(circle, actor).flatMap(_ -> store.last(circle)).map(asked -> {
            var wishes = store.wishes(asked);
            return new NextPage(
                    asked.series(),
                    wishes.get(actor.colleague()),
                    LocalDate.ofInstant(asked.at().plus(TO_SAY), WorkingDays.HERE),
                    asked.outcome(),
                    shown(asked, wishes));
        });
    }

    /** Which of these circles ask this member what comes next and did not hear it yet; until when it can be said. One query. */
    @Transactional(readOnly = true)
    public Map<CircleId, LocalDate> toSay(Collection<CircleCard> members, Actor actor) {
        var own = members.stream()
                .filter(circle -> circle.has(actor.colleague()))
                .map(CircleCard::id)
                .toList();
        return store.unsaid(own, actor.colleague()).stream()
                .collect(Collectors.toMap(
                        Asked::circle, asked -> LocalDate.ofInstant(asked.at().plus(TO_SAY), WorkingDays.HERE)));
    }

    private static Map<NextWish, Integer> shown(Asked asked, Map<ColleagueId, NextWish> wishes) {
        return asked.outcome() == null || wishes.size() < Ballots.FEWEST ? Map.of() : NextStore.counts(wishes.values());
    }

    /** Says what one wants; until it is decided one can say something else. @return whether it could still be said */
    @Transactional
    public boolean wish(CircleId circle, NextWish wish, Actor actor) {
        var card = meetings.circle(circle, actor);
        var asked = card.flatMap(_ -> store.locked(circle)).filter(one -> one.outcome() == null);
        asked.ifPresent(one -> {
            store.wish(one, actor.colleague(), wish);
            decide(one, card.orElseThrow());
        });
        return asked.isPresent();
    }

    @EventListener
    void on(MeetingMoved moved) {
        if (moved.step() == MeetingStep.FINISH || moved.step() == MeetingStep.CANCEL) {
            standings
                    .find(moved.meeting())
                    .filter(this::goesOn)
                    .filter(this::isLastOfAll)
                    .ifPresent(last -> store.ask(last.circle(), last.series(), moved.at()));
        }
    }

    private boolean goesOn(Standing meeting) {
        return circles.find(meeting.circle()).filter(CircleCard::isRunning).isPresent();
    }

    private boolean isLastOfAll(Standing meeting) {
        var all = circles.find(meeting.circle()).map(card -> standings.of(List.of(card))).orElse(List.of()).stream()
                .filter(one -> one.series() == meeting.series())
                .toList();
        return all.stream().allMatch(one -> switch (one.state()) {
                    case HELD, EVALUATED, CANCELLED -> true;
                    case POLLING, SCHEDULED, PREPARING, IN_PROGRESS, RESCHEDULED -> false;
                })
                && all.stream().anyMatch(one -> one.heldAt() != null);
    }

    /** Whose time may be over. */
    @Transactional(readOnly = true)
    List<CircleId> due() {
        return store.open();
    }

    /** Decides when the time is over. Safe to repeat. */
    @Transactional
    void look(CircleId circle) {
        store.locked(circle).filter(asked -> asked.outcome() == null).ifPresent(asked -> circles.find(circle)
                .ifPresent(card -> decide(asked, card)));
    }

    private void decide(Asked asked, CircleCard circle) {
        var wishes = store.wishes(asked);
        wishes.keySet().retainAll(circle.members());
        var over = !asked.at().plus(TO_SAY).isAfter(clock.instant());
        if (!over && wishes.size() < circle.members().size()) {
            return;
        }
        var counts = NextStore.counts(wishes.values());
        var outcome = wishes.isEmpty()
                ? NextWish.STOP
                : Arrays.stream(NextWish.values())
                        .max(Comparator.comparingInt((NextWish one) -> counts.getOrDefault(one, 0))
                                .thenComparing(Comparator.reverseOrder()))
                        .orElseThrow();
        store.decide(asked, outcome);
        if (outcome == NextWish.CONTINUE) {
            series.goOn(circle.id(), asked.series() + 1);
        }
        events.publishEvent(new SeriesDecided(circle.id(), asked.series(), outcome));
    }
}
