package nl.klankbord.intervision.meeting.dates;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PartnerId;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.SeriesTerms;
import nl.klankbord.intervision.meeting.MeetingCard;
import nl.klankbord.intervision.meeting.MeetingStep;
import nl.klankbord.intervision.meeting.Meetings;
import nl.klankbord.intervision.meeting.Slot;
import nl.klankbord.people.People;
import nl.klankbord.planning.Pattern;
import nl.klankbord.planning.Planner;
import nl.klankbord.planning.PlanningOutcome.Planned;
import nl.klankbord.planning.PlanningRequest;
import nl.klankbord.planning.Proposal;
import nl.klankbord.planning.Proposals;
import nl.klankbord.planning.Search;
import nl.klankbord.planning.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Looks for moments that suit a circle: on the half-days that all of its members gave when they enrolled, by their working
 * days, bookings and free days. For who can choose dates; asks the planner once for every half-day that they share.
 */
@Service
@PermitAll
public class DateSearch {

    /** So many dates are asked for at once. */
    public static final int ASKED = 5;

    private static final int MOST = 5;
    private static final int FEWEST_HALF_DAYS = 2;
    /** People plan their weeks; sooner helps nobody. */
    private static final int DAYS_AHEAD = 7;

    private static final int DAYS_TO_ASK = 35;
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime LUNCH = LocalTime.of(12, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 30);

    private static final Set<MeetingStep> CHOOSING =
            Set.of(MeetingStep.PICK, MeetingStep.RESCHEDULE, MeetingStep.MOVE, MeetingStep.ASK_DATES);

    private final Planner planner;
    private final Meetings meetings;
    private final People people;
    private final CurrentActor current;

    DateSearch(Planner planner, Meetings meetings, People people, CurrentActor current) {
        this.planner = planner;
        this.meetings = meetings;
        this.people = people;
        this.current = current;
    }

    /** Today, where plans are made. */
    public LocalDate today() {
        var today = new LocalDate[1];
        current.asPortal(() -> today[0] = planner.today());
        return today[0];
    }

    /** Series for the meetings that have no moment yet. */
    public Suggestions series(CircleId id, SeriesTerms terms, Actor actor) {
        var waiting = meetings.of(id, actor).stream()
                .filter(one -> one.slot() == null && one.can(MeetingStep.PICK))
                .toList();
        return waiting.isEmpty()
                ? Suggestions.NONE
                : meetings.circle(id, actor)
                        .map(circle -> search(circle, terms, waiting.size(), waiting, actor))
                        .orElse(Suggestions.NONE);
    }

    /** Single dates for a meeting, soon; for a poll, or to move it to. */
    public List<Slot> dates(MeetingId id, Actor actor) {
        return meetings.of(id, actor)
                .filter(one -> one.steps().stream().anyMatch(CHOOSING::contains))
                .flatMap(one -> meetings.circle(one.circle(), actor).map(circle -> {
                    var usual = meetings.terms(one.circle());
                    var minutes = one.slot() instanceof Slot slot ? slot.minutes() : usual.minutes();
                    var found =
                            search(circle, new SeriesTerms(minutes, usual.weeks(), true, null), 1, List.of(one), actor);
                    return slots(found.best()).stream()
                            .filter(slot -> !slot.equals(one.slot()))
                            .limit(ASKED)
                            .sorted()
                            .toList();
                }))
                .orElse(List.of());
    }

    private static List<Slot> slots(List<Proposal> found) {
        return found.stream()
                .flatMap(proposal -> proposal.lessons().stream())
                .map(lesson -> new Slot(lesson.day(), lesson.from(), lesson.until()))
                .distinct()
                .toList();
    }

    private Suggestions search(CircleCard circle, SeriesTerms terms, int number, List<MeetingCard> moved, Actor actor) {
        var today = today();
        var earliest = later(terms.from(), today.plusDays(DAYS_AHEAD));
        var latest =
                number == 1 ? earliest.plusDays(DAYS_TO_ASK) : earliest.plusWeeks((long) terms.weeks() * (number + 1));
        var partners = people.cards(circle.members()).values().stream()
                .map(card -> card.partner())
                .distinct()
                .toList();
        var found = new ArrayList<Proposals>();
        for (var half : halfDays(circle.halfDays())) {
            current.asPortal(
                    () -> plan(request(circle, partners, half, terms, number, earliest, latest, ids(moved)), actor)
                            .ifPresent(found::add));
        }
        return new Suggestions(best(found, number), warnings(found));
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private static Set<UUID> ids(List<MeetingCard> moved) {
        return moved.stream().map(one -> one.id().value()).collect(Collectors.toSet());
    }

    /** Where they share too little, every half-day is looked at. */
    private static Collection<HalfDay> halfDays(Set<HalfDay> shared) {
        return shared.size() < FEWEST_HALF_DAYS
                ? Arrays.asList(HalfDay.values())
                : shared.stream().sorted().toList();
    }

    private Optional<Proposals> plan(PlanningRequest request, Actor actor) {
        return planner.propose(request, actor, Search.PATIENT) instanceof Planned planned
                ? Optional.of(planned.proposals())
                : Optional.empty();
    }

    private static PlanningRequest request(
            CircleCard circle,
            List<PartnerId> partners,
            HalfDay half,
            SeriesTerms terms,
            int number,
            LocalDate earliest,
            LocalDate latest,
            Set<UUID> except) {
        var from = half.isMorning() ? NINE : AFTERNOON;
        var until = half.isMorning() ? LUNCH : EVENING;
        var whole = from.plusMinutes(terms.minutes());
        return new PlanningRequest(
                circle.members(),
                partners,
                new Where.Online(),
                terms.minutes(),
                number,
                new Pattern.EveryWeeks(number == 1 ? 1 : terms.weeks(), half.day()),
                earliest,
                latest,
                from,
                whole.isAfter(until) ? whole : until,
                except);
    }

    /** Of each half-day the best first, then the next. */
    private static List<Proposal> best(List<Proposals> found, int number) {
        var first = new ArrayList<Proposal>();
        var rest = new ArrayList<Proposal>();
        for (var one : found) {
            first.addAll(one.best().stream().limit(1).toList());
            rest.addAll(one.best().stream().skip(1).toList());
        }
        var order = Comparator.comparingInt(Proposal::cost)
                .thenComparing(one -> one.lessons().getFirst().day());
        first.sort(order);
        rest.sort(order);
        first.addAll(rest);
        return first.stream().limit(number == 1 ? ASKED + 1L : MOST).toList();
    }

    private static List<Proposals.Warning> warnings(List<Proposals> found) {
        var by = new LinkedHashMap<Proposals.Doubt, Set<String>>();
        found.stream().flatMap(one -> one.warnings().stream()).forEach(one -> by.computeIfAbsent(
                        one.doubt(), _ -> new HashSet<>())
                .addAll(one.about()));
        return by.entrySet().stream()
                .map(one -> new Proposals.Warning(
                        one.getKey(), one.getValue().stream().sorted().toList()))
                .toList();
    }
}
