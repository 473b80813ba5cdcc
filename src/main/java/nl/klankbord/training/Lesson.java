package nl.klankbord.training;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.training.EditionEntry.LessonEntry;
import org.jspecify.annotations.Nullable;

/** One lesson. It keeps the day and the minutes of that day in Amsterdam, which no time zone of a machine can shift. */
@Embeddable
@NotPersonal
class Lesson {

    private static final int HOUR = 60;

    private UUID id;
    private LocalDate day;
    private int begins;
    private int ends;
    private String place;
    private String link;
    private @Nullable UUID room;
    private boolean cancelled;

    @SuppressWarnings("NullAway.Init")
    protected Lesson() {}

    Lesson(LessonId id, LessonEntry entry, boolean cancelled) {
        this.id = id.value();
        this.day = entry.start().toLocalDate();
        this.begins = minute(entry.start());
        this.ends = minute(entry.end());
        this.place = entry.place();
        this.link = entry.link();
        this.room = entry.room();
        this.cancelled = cancelled;
    }

    LessonId id() {
        return new LessonId(id);
    }

    LessonEntry entry() {
        return new LessonEntry(id(), start(), end(), place, link, room);
    }

    LocalDateTime start() {
        return at(begins);
    }

    LocalDateTime end() {
        return at(ends);
    }

    Instant startsAt() {
        return start().atZone(WorkingDays.HERE).toInstant();
    }

    Instant endsAt() {
        return end().atZone(WorkingDays.HERE).toInstant();
    }

    boolean isCancelled() {
        return cancelled;
    }

    boolean overlaps(Lesson other) {
        return day.equals(other.day) && begins < other.ends && other.begins < ends;
    }

    Lesson cancel() {
        return new Lesson(id(), entry(), true);
    }

    LessonCard card(int number, boolean withLink) {
        return new LessonCard(
                id(), number, start(), end(), place, withLink ? link : "", !link.isEmpty(), room, cancelled);
    }

    private LocalDateTime at(int minute) {
        return day.atTime(LocalTime.of(minute / HOUR, minute % HOUR));
    }

    private static int minute(LocalDateTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }
}
