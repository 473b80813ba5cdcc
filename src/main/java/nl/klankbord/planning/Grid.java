package nl.klankbord.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** All moments at which a lesson could begin: every half hour of every day, numbered day by day. */
final class Grid {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final LocalDate earliest;
    private final int days;
    private final List<LocalTime> times;

    Grid(PlanningRequest request) {
        earliest = request.earliest();
        days = (int) (request.latest().toEpochDay() - earliest.toEpochDay()) + 1;
        times = new ArrayList<>();
        var spare = Duration.between(request.from(), request.until()).minusMinutes(request.minutes());
        for (var wait = Duration.ZERO; wait.compareTo(spare) <= 0; wait = wait.plus(STEP)) {
            times.add(request.from().plus(wait));
        }
    }

    int days() {
        return days;
    }

    int times() {
        return times.size();
    }

    LocalDate day(int number) {
        return earliest.plusDays(number);
    }

    LocalTime time(int number) {
        return times.get(number);
    }

    int number(LocalDate day) {
        return (int) (day.toEpochDay() - earliest.toEpochDay());
    }

    LocalDateTime moment(int day, int time) {
        return day(day).atTime(time(time));
    }

    int index(int day, int time) {
        return day * times.size() + time;
    }
}
