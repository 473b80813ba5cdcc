package nl.klankbord.intervision.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.klankbord.base.WorkingDays;

/** A moment for a meeting, as the clock says it in Europe/Amsterdam; within one day. */
public record Slot(LocalDate day, LocalTime from, LocalTime until) implements Comparable<Slot> {

    public Slot {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("A meeting ends after it begins");
        }
    }

    public LocalDateTime start() {
        return day.atTime(from);
    }

    public LocalDateTime end() {
        return day.atTime(until);
    }

    /** The moment at which it begins. */
    public Instant begins() {
        return start().atZone(WorkingDays.HERE).toInstant();
    }

    /** The moment at which it is over. */
    public Instant ends() {
        return end().atZone(WorkingDays.HERE).toInstant();
    }

    /** How long it takes. */
    public int minutes() {
        return (until.toSecondOfDay() - from.toSecondOfDay()) / 60;
    }

    @Override
    public int compareTo(Slot other) {
        return start().equals(other.start()) ? until.compareTo(other.until) : start().compareTo(other.start());
    }
}
