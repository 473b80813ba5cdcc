package nl.klankbord.intervision.meeting;

import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleEnded;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.CircleStarted;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.MemberLeft;
import nl.klankbord.intervision.meeting.Roles.Role;
import nl.klankbord.intervision.meeting.Rotation.Crew;
import nl.klankbord.intervision.meeting.dates.DatePolls;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Series of meetings: made when a circle starts, with roles that go round. */
@Service
@PermitAll
public class SeriesDesk {

    private final MeetingRepository repository;
    private final MeetingWork work;
    private final Circles circles;
    private final People people;
    private final DatePolls polls;

    SeriesDesk(MeetingRepository repository, MeetingWork work, Circles circles, People people, DatePolls polls) {
        this.repository = repository;
        this.work = work;
        this.circles = circles;
        this.people = people;
        this.polls = polls;
    }

    /** Everybody of a circle accepted: its first series stands there, without dates. Safe to repeat. */
    @EventListener
    void on(CircleStarted started) {
        circles.find(started.circle())
                .filter(circle -> repository.lockOf(circle.id().value()).isEmpty())
                .ifPresent(circle -> make(circle, 1));
    }

    /** The circle goes on: another series of as many meetings; in the transaction of the caller. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void goOn(CircleId id, int series) {
        circles.find(id)
                .filter(_ -> repository.lockOf(id.value()).stream().findAny().isPresent())
                .filter(circle -> repository.countByCircleAndSeries(id.value(), series) == 0)
                .ifPresent(circle -> make(circle, series));
    }

    private void make(CircleCard circle, int series) {
        var online = circles.terms(circle.id()).online();
        var roles = Rotation.empty(circle.meetings()).fill(crew(circle)).roles();
        for (var number = 1; number <= circle.meetings(); number++) {
            var meeting = new Meeting(MeetingId.random(), circle.id(), series, number, work.now());
            meeting.assign(roles.get(number - 1));
            meeting.where(online, "", "");
            repository.saveAndFlush(meeting);
        }
    }

    /** Only the turns of who left go to others. */
    @EventListener
    void on(MemberLeft left) {
        circles.find(left.circle()).ifPresent(circle -> {
            repository.lockOf(circle.id().value());
            var all =
                    repository.findByCircleOrderBySeriesAscNumberAsc(circle.id().value());
            all.stream().filter(one -> isAhead(one.state())).forEach(one -> {
                one.forget(left.colleague());
                polls.forget(one.id(), left.colleague());
            });
            all.stream()
                    .map(Meeting::series)
                    .max(Comparator.naturalOrder())
                    .ifPresent(last -> turn(
                            all.stream().filter(one -> one.series() == last).toList(),
                            circle,
                            rotation -> rotation.fill(crew(circle))));
        });
    }

    /** What the circle still planned does not go on; who would come hears of it. Safe to repeat. */
    @EventListener
    void on(CircleEnded ended) {
        repository.lockOf(ended.circle().value());
        repository.findByCircleOrderBySeriesAscNumberAsc(ended.circle().value()).stream()
                .filter(one -> isAhead(one.state()))
                .map(Meeting::id)
                .forEach(id -> work.take(id, MeetingStep.CANCEL, _ -> {
                    polls.end(id);
                    return MeetingWork.done();
                }));
    }

    private interface Turning {
        Rotation turn(Rotation before);
    }

    private void turn(List<Meeting> series, CircleCard circle, Turning turning) {
        var open = IntStream.range(0, series.size())
                .filter(at -> isAhead(series.get(at).state()))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        var before = series.stream().map(Meeting::roles).toList();
        var after = turning.turn(new Rotation(before, open)).roles();
        for (var at : open) {
            if (!before.get(at).equals(after.get(at))) {
                var meeting = series.get(at);
                meeting.assign(after.get(at));
                repository.saveAndFlush(meeting);
            }
        }
    }

    private static boolean isAhead(MeetingState state) {
        return switch (state) {
            case POLLING, SCHEDULED, PREPARING, RESCHEDULED -> true;
            case IN_PROGRESS, HELD, EVALUATED, CANCELLED -> false;
        };
    }

    private Crew crew(CircleCard circle) {
        var partners = new LinkedHashMap<ColleagueId, PartnerId>();
        people.cards(circle.members()).forEach((id, card) -> partners.put(id, card.partner()));
        return new Crew(circle.members(), circle.facilitators(), partners);
    }

    /**
     * Gives a role to somebody; who has a turn later swaps with who had it. Who has a role can give it away only, who can lead
     * decides for all.
     */
    @Transactional
    public MeetingOutcome assign(MeetingId id, Role role, @Nullable ColleagueId who, Actor actor) {
        // All of the series first, so that two swaps wait for each other.
        repository
                .findById(id.value())
                .ifPresent(meeting -> repository.lockOf(meeting.circle().value()));
        return work.take(id, MeetingStep.ASSIGN, actor, opened -> {
            var meeting = opened.meeting();
            var circle = opened.circle();
            var mine =
                    meeting.roles().of(role).filter(actor.colleague()::equals).isPresent();
            if (!meeting.partsOf(actor.colleague(), circle).contains(Part.LEADER) && !(mine && who != null)) {
                return Optional.of(MeetingRefusal.NOT_YOURS);
            }
            if (who != null && !crew(circle).able(role).contains(who)) {
                return Optional.of(MeetingRefusal.NO_MEMBER);
            }
            var series = repository
                    .findByCircleOrderBySeriesAscNumberAsc(circle.id().value())
                    .stream()
                    .filter(one -> one.series() == meeting.series())
                    .toList();
            turn(series, circle, rotation -> rotation.assign(indexOf(series, id), role, who));
            return MeetingWork.done();
        });
    }

    private static int indexOf(List<Meeting> series, MeetingId id) {
        return IntStream.range(0, series.size())
                .filter(at -> series.get(at).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Who can have this role in a meeting; nobody for who is no member. */
    @Transactional(readOnly = true)
    public List<ColleagueId> able(CircleId circle, Role role, Actor actor) {
        return circles.of(circle, actor.colleague())
                .map(card -> crew(card).able(role))
                .orElse(List.of());
    }

    /**
     * These are the moments of the meetings that have none yet, in their order.
     *
     * @return the last of them; all or none
     */
    @Transactional
    public MeetingOutcome choose(CircleId id, List<Slot> slots, boolean online, Actor actor) {
        repository.lockOf(id.value());
        var waiting = repository.findByCircleOrderBySeriesAscNumberAsc(id.value()).stream()
                .filter(one -> WAITING.contains(one.state()))
                .toList();
        MeetingOutcome last = new MeetingOutcome.Missing();
        var circle = circles.of(id, actor.colleague());
        if (circle.isEmpty()) {
            return last;
        }
        var card = circle.get();
        for (var one : waiting) {
            var refused = one.refusal(MeetingStep.PICK, one.partsOf(actor.colleague(), card));
            if (refused.isPresent()) {
                return new MeetingOutcome.Refused(refused.get());
            }
        }
        if (waiting.isEmpty() || waiting.size() != slots.size()) {
            return new MeetingOutcome.Refused(MeetingRefusal.NO_DATES);
        }
        if (slots.stream().anyMatch(slot -> !slot.begins().isAfter(work.now()))) {
            return new MeetingOutcome.Refused(MeetingRefusal.NO_MOMENT);
        }
        var sorted = slots.stream().sorted().toList();
        for (var at = 0; at < sorted.size(); at++) {
            var slot = sorted.get(at);
            last = work.take(waiting.get(at).id(), MeetingStep.PICK, actor, opened -> {
                opened.meeting().moment(slot);
                opened.meeting()
                        .where(
                                online,
                                opened.meeting().place(),
                                opened.meeting().link());
                polls.end(opened.meeting().id());
                return MeetingWork.done();
            });
            if (!(last instanceof MeetingOutcome.Done)) {
                return last;
            }
        }
        return last;
    }

    private static final Set<MeetingState> WAITING = Set.of(MeetingState.POLLING, MeetingState.RESCHEDULED);
}
