package nl.klankbord.intervision.meeting;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.klankbord.access.Actor;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.SeriesTerms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of circles, for their members; for anybody else, who organises the programme too, there are none. */
@Service
@PermitAll
public class Meetings {

    private static final Pattern METHOD = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    private final MeetingRepository repository;
    private final MeetingWork work;
    private final Circles circles;

    Meetings(MeetingRepository repository, MeetingWork work, Circles circles) {
        this.repository = repository;
        this.work = work;
        this.circles = circles;
    }

    /** A circle of which this person is a member. */
    @Transactional(readOnly = true)
    public Optional<CircleCard> circle(CircleId id, Actor actor) {
        return circles.of(id, actor.colleague());
    }

    /** How meetings of a circle usually are. */
    @Transactional(readOnly = true)
    public SeriesTerms terms(CircleId id) {
        return circles.terms(id);
    }

    /** A meeting, for a member of its circle. */
    @Transactional(readOnly = true)
    public Optional<MeetingCard> of(MeetingId id, Actor actor) {
        return repository.findById(id.value()).flatMap(meeting -> circles.of(meeting.circle(), actor.colleague())
                .map(circle -> work.card(meeting, circle, actor.colleague())));
    }

    /** All meetings of a circle, those that are over too, in their order; nothing for who is no member. */
    @Transactional(readOnly = true)
    public List<MeetingCard> of(CircleId circle, Actor actor) {
        return circles.of(circle, actor.colleague())
                .map(card -> {
                    var all = repository.findByCircleOrderBySeriesAscNumberAsc(circle.value());
                    return all.stream()
                            .map(one -> one.card(
                                    card,
                                    (int) all.stream()
                                            .filter(each -> each.series() == one.series())
                                            .count(),
                                    one.partsOf(actor.colleague(), card)))
                            .toList();
                })
                .orElse(List.of());
    }

    /** The meeting that comes first of those that are not over: the one in progress, else the soonest. */
    @Transactional(readOnly = true)
    public Optional<MeetingCard> next(CircleId circle, Actor actor) {
        return of(circle, actor).stream()
                .filter(one -> isAhead(one.state()))
                .min(Comparator.comparing((MeetingCard one) -> one.slot() == null)
                        .thenComparing(one -> one.slot() == null
                                ? LocalDate.MIN.atStartOfDay()
                                : one.slot().start())
                        .thenComparing(MeetingCard::series)
                        .thenComparing(MeetingCard::number));
    }

    private static boolean isAhead(MeetingState state) {
        return switch (state) {
            case POLLING, SCHEDULED, PREPARING, IN_PROGRESS, RESCHEDULED -> true;
            case HELD, EVALUATED, CANCELLED -> false;
        };
    }

    /** The circle sits down; on the day itself. */
    @Transactional
    public MeetingOutcome begin(MeetingId id, Actor actor) {
        return work.take(id, MeetingStep.BEGIN, actor, opened -> opened.meeting()
                .slot()
                .filter(slot -> slot.day().isAfter(LocalDate.ofInstant(opened.now(), WorkingDays.HERE)))
                .map(_ -> MeetingRefusal.NOT_TODAY));
    }

    /** It is over. */
    @Transactional
    public MeetingOutcome finish(MeetingId id, Actor actor) {
        return work.take(id, MeetingStep.FINISH, actor, _ -> MeetingWork.done());
    }

    /** By which method; empty for none. @param method the id that the library of methods knows it by */
    @Transactional
    public MeetingOutcome choose(MeetingId id, String method, Actor actor) {
        return work.take(id, MeetingStep.CHOOSE_METHOD, actor, opened -> {
            if (!method.isEmpty() && !METHOD.matcher(method).matches()) {
                return Optional.of(MeetingRefusal.NOT_NOW);
            }
            opened.meeting().method(method);
            return MeetingWork.done();
        });
    }
}
