package nl.klankbord.training.roll;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionState;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.LessonId;
import org.jspecify.annotations.Nullable;

/**
 * An edition with all that were ever enrolled in it.
 *
 * @param version of what was typed
 * @param lessons that are not cancelled, in their order
 * @param reserved seats without a name, by partner
 * @param steps that are open to whom it was asked for
 * @param given whether that one organises or gives it
 * @param external who gives it from outside; null for nobody
 */
public record Roll(
        EditionId id,
        int version,
        EditionState state,
        String title,
        int peMinutes,
        PartnerId organiser,
        ColleagueId maker,
        List<ColleagueId> trainers,
        Set<PartnerId> invited,
        List<Lesson> lessons,
        Cost cost,
        List<Seat> seats,
        Map<PartnerId, Integer> reserved,
        Set<EditionStep> steps,
        boolean given,
        @Nullable ExternalTrainer external) {

    public Roll {
        trainers = List.copyOf(trainers);
        invited = Set.copyOf(invited);
        lessons = List.copyOf(lessons);
        seats = List.copyOf(seats);
        reserved = Map.copyOf(reserved);
        steps = Set.copyOf(steps);
    }

    /**
     * A lesson.
     *
     * @param place in words
     * @param link of the meeting; empty for none
     * @param room of a partner; null for none
     */
    public record Lesson(
            LessonId id,
            LocalDateTime start,
            LocalDateTime end,
            Instant startsAt,
            String place,
            String link,
            @Nullable UUID room) {

        public int minutes() {
            return Math.toIntExact(Duration.between(start, end).toMinutes());
        }
    }

    /**
     * What it costs, without btw.
     *
     * @param year of the figures; null for the latest
     */
    public record Cost(
            BigDecimal total, CostRule rule, @Nullable Integer year) {}

    /** Somebody who is or was enrolled. */
    public record Seat(EnrolmentId id, ColleagueId person, PartnerId partner, EnrolmentState state) {

        public boolean isPlaced() {
            return EnrolmentState.PLACED.contains(state);
        }
    }

    /** Who takes part, took part, or should have. */
    public List<Seat> placed() {
        return seats.stream().filter(Seat::isPlaced).toList();
    }

    /** Whether somebody organises or gives it themselves; who administers the partner does neither. */
    public boolean isRunBy(ColleagueId who) {
        return who.equals(maker) || trainers.contains(who);
    }

    /** Of how many of them it is not said yet whether they were there. */
    public int unsaid() {
        return (int) placed().stream()
                .filter(seat -> seat.state() == EnrolmentState.CONFIRMED)
                .count();
    }

    public int minutes() {
        return lessons.stream().mapToInt(Lesson::minutes).sum();
    }

    /**
     * How many seats each invited partner takes: those that somebody sat in or should have, those cancelled too late, and
     * those kept without a name. Whoever cancelled too late and came after all took one.
     */
    public Map<PartnerId, Integer> seatsTaken() {
        var taken = new HashMap<PartnerId, Integer>();
        invited.forEach(partner -> taken.put(partner, reserved.getOrDefault(partner, 0)));
        var placed = seats.stream().filter(Seat::isPlaced).map(Seat::person).collect(Collectors.toSet());
        var late = new HashSet<ColleagueId>();
        seats.stream()
                .filter(seat -> seat.isPlaced()
                        || seat.state() == EnrolmentState.CANCELLED_LATE
                                && !placed.contains(seat.person())
                                && late.add(seat.person()))
                .forEach(seat -> taken.merge(seat.partner(), 1, Integer::sum));
        return Map.copyOf(taken);
    }
}
