package nl.klankbord.training.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import nl.klankbord.training.EditionState;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.LessonId;
import nl.klankbord.training.attendance.AttendancePage.Column;
import nl.klankbord.training.attendance.AttendancePage.Row;
import nl.klankbord.training.roll.Roll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps who was at which lesson, of a training that whoever asks was let in to; in the transaction of the caller. For this
 * module only: the doors are {@link Attendance} and the link of a trainer from outside.
 */
@Component
public class AttendanceBook {

    private final AttendanceStore store;
    private final Graduation graduation;
    private final People people;
    private final Partners partners;
    private final Clock clock;
    private final int percent;

    AttendanceBook(
            AttendanceStore store,
            Graduation graduation,
            People people,
            Partners partners,
            Clock clock,
            @Value("${klankbord.training.certificate-percent:80}") int percent) {
        this.store = store;
        this.graduation = graduation;
        this.people = people;
        this.partners = partners;
        this.clock = clock;
        this.percent = percent;
    }

    /** Whether attendance is said now, by who this training stands open to. */
    public static boolean isOpen(Roll roll) {
        return roll.steps().contains(EditionStep.RECORD_ATTENDANCE);
    }

    /** What is said so far. */
    public AttendancePage page(Roll roll) {
        var now = clock.instant();
        return new AttendancePage(
                roll.id(),
                roll.title(),
                columns(roll, now),
                rows(roll),
                isFinished(roll),
                mayFinish(roll, now),
                percent);
    }

    private static List<Column> columns(Roll roll, Instant now) {
        var columns = new ArrayList<Column>();
        for (var lesson : roll.lessons()) {
            columns.add(
                    new Column(lesson.id(), columns.size() + 1, lesson.start(), lesson.end(), dayHasCome(lesson, now)));
        }
        return columns;
    }

    private static boolean dayHasCome(Roll.Lesson lesson, Instant now) {
        return !lesson.start().toLocalDate().isAfter(LocalDate.ofInstant(now, WorkingDays.HERE));
    }

    private List<Row> rows(Roll roll) {
        var cards = people.cards(roll.placed().stream().map(Roll.Seat::person).toList());
        var said = store.of(roll.id());
        return roll.placed().stream()
                .filter(seat -> cards.containsKey(seat.person()))
                .map(seat -> new Row(
                        seat.id(),
                        Objects.requireNonNull(cards.get(seat.person())),
                        partners.find(seat.partner()).map(PartnerCard::name).orElse(""),
                        seat.state(),
                        said.getOrDefault(seat.id(), Map.of())))
                .sorted(Comparator.comparing(
                                (Row row) -> PlainText.key(row.who().name()))
                        .thenComparing(row -> row.id().value()))
                .toList();
    }

    /** Whether results were given; what is said after that counts at once. */
    public static boolean isFinished(Roll roll) {
        return roll.placed().stream().anyMatch(seat -> seat.state() != EnrolmentState.CONFIRMED);
    }

    private static boolean mayFinish(Roll roll, Instant now) {
        return roll.state() == EditionState.HELD
                || !roll.lessons().isEmpty()
                        && !roll.lessons().getLast().startsAt().isAfter(now);
    }

    /**
     * Says how somebody was at a lesson. Under the lock.
     *
     * @param read what stood there when it was said; null for nothing
     * @param said null takes it back
     */
    public AttendanceOutcome say(
            Roll roll, LessonId lesson, EnrolmentId enrolment, @Nullable Presence read, @Nullable Presence said) {
        var at =
                roll.lessons().stream().filter(each -> each.id().equals(lesson)).findFirst();
        var whose = roll.placed().stream()
                .filter(seat -> seat.id().equals(enrolment))
                .findFirst();
        if (at.isEmpty() || whose.isEmpty()) {
            return new AttendanceOutcome.Missing();
        }
        if (!dayHasCome(at.get(), clock.instant()) || said == null && isFinished(roll)) {
            return new AttendanceOutcome.NotNow();
        }
        var now = store.of(roll.id(), enrolment).get(lesson);
        if (now != read && now != said) {
            return new AttendanceOutcome.Stale(now);
        }
        store.say(roll.id(), lesson, enrolment, said);
        if (isFinished(roll)) {
            var own = Map.of(enrolment, store.of(roll.id(), enrolment));
            graduation.of(roll, verdicts(roll, List.of(whose.get()), own), clock.instant());
        }
        return new AttendanceOutcome.Kept();
    }

    /** Everybody of whom nothing was said was at this lesson. Under the lock. */
    public AttendanceOutcome restPresent(Roll roll, LessonId lesson) {
        var at =
                roll.lessons().stream().filter(each -> each.id().equals(lesson)).findFirst();
        if (at.isEmpty()) {
            return new AttendanceOutcome.Missing();
        }
        if (!dayHasCome(at.get(), clock.instant())) {
            return new AttendanceOutcome.NotNow();
        }
        var said = store.of(roll.id());
        roll.placed().stream()
                .filter(seat -> !said.getOrDefault(seat.id(), Map.of()).containsKey(lesson))
                .forEach(seat -> store.say(roll.id(), lesson, seat.id(), Presence.PRESENT));
        return new AttendanceOutcome.Kept();
    }

    /** Gives everybody a result, and those who were there enough a certificate. Under the lock. */
    AttendanceOutcome finish(Roll roll) {
        if (!mayFinish(roll, clock.instant())) {
            return new AttendanceOutcome.NotNow();
        }
        var said = store.of(roll.id());
        var open = roll.placed().stream()
                .mapToInt(seat -> (int) roll.lessons().stream()
                        .filter(lesson ->
                                !said.getOrDefault(seat.id(), Map.of()).containsKey(lesson.id()))
                        .count())
                .sum();
        return open > 0 ? new AttendanceOutcome.Unfinished(open) : new AttendanceOutcome.Finished(conclude(roll));
    }

    /**
     * Of those of whom all is said; who got a result otherwise keeps it.
     *
     * @return how many of them get a certificate
     */
    private int conclude(Roll roll) {
        return graduation.of(roll, verdicts(roll, roll.placed(), store.of(roll.id())), clock.instant());
    }

    private Map<EnrolmentId, Verdict> verdicts(
            Roll roll, List<Roll.Seat> seats, Map<EnrolmentId, Map<LessonId, Presence>> said) {
        var verdicts = new HashMap<EnrolmentId, Verdict>();
        for (var seat : seats) {
            var own = said.getOrDefault(seat.id(), Map.of());
            var lines = roll.lessons().stream()
                    .filter(lesson -> own.containsKey(lesson.id()))
                    .map(lesson -> new Verdict.Line(lesson.minutes(), Objects.requireNonNull(own.get(lesson.id()))))
                    .toList();
            if (lines.size() == roll.lessons().size()) {
                verdicts.put(seat.id(), Verdict.of(lines, percent));
            }
        }
        return verdicts;
    }

    /** Everybody at every lesson, but those who are named. Nobody is told. */
    void register(Roll roll, Map<ColleagueId, Presence> others) {
        for (var seat : roll.placed()) {
            var presence = others.getOrDefault(seat.person(), Presence.PRESENT);
            roll.lessons().forEach(lesson -> store.say(roll.id(), lesson.id(), seat.id(), presence));
        }
        graduation.quietly(roll, verdicts(roll, roll.placed(), store.of(roll.id())), clock.instant());
    }
}
