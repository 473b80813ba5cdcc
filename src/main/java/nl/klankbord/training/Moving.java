package nl.klankbord.training;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.training.EditionEntry.LessonEntry;

/** Where lessons go when one of them is moved and others go along: so many days and minutes, in local time. */
final class Moving {

    private Moving() {}

    /** @param reached the lesson that is moved among those that go along */
    static Map<LessonId, LessonEntry> moved(List<Lesson> reached, LessonMove move) {
        var to = EditionRules.tidied(move.to());
        var from = reached.stream()
                .filter(lesson -> lesson.id().equals(move.lesson()))
                .findFirst()
                .orElseThrow()
                .entry();
        var moved = new LinkedHashMap<LessonId, LessonEntry>();
        for (var lesson : reached) {
            var entry = lesson.entry();
            moved.put(
                    lesson.id(),
                    lesson.id().equals(move.lesson())
                            ? to
                            : new LessonEntry(
                                    lesson.id(),
                                    shifted(entry.start(), from.start(), to.start()),
                                    shifted(entry.end(), from.end(), to.end()),
                                    entry.place().equals(from.place()) ? to.place() : entry.place(),
                                    entry.link().equals(from.link()) ? to.link() : entry.link(),
                                    Objects.equals(entry.room(), from.room()) ? to.room() : entry.room()));
        }
        return moved;
    }

    private static LocalDateTime shifted(LocalDateTime time, LocalDateTime from, LocalDateTime to) {
        var days = ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
        var minutes = Duration.between(from.toLocalTime(), to.toLocalTime());
        return time.plusDays(days).plus(minutes);
    }
}
