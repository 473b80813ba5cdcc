package nl.klankbord.training.attendance;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.LessonId;

/**
 * The attendance of an edition, for who records it.
 *
 * @param title of the course
 * @param finished whether it was settled; what is changed after that is settled again at once
 * @param mayFinish the last lesson began
 * @param percent of the time that somebody must be there for a certificate
 */
public record AttendancePage(
        EditionId edition,
        String title,
        List<Column> lessons,
        List<Row> people,
        boolean finished,
        boolean mayFinish,
        int percent) {

    public AttendancePage {
        lessons = List.copyOf(lessons);
        people = List.copyOf(people);
    }

    /**
     * A lesson.
     *
     * @param number from 1
     * @param open whether attendance can be said already: its day has come
     */
    public record Column(LessonId id, int number, LocalDateTime start, LocalDateTime end, boolean open) {}

    /**
     * Somebody who should be there, by name.
     *
     * @param partner its name
     */
    public record Row(
            EnrolmentId id,
            ColleagueCard who,
            String partner,
            EnrolmentState state,
            Map<LessonId, Presence> presences) {

        public Row {
            presences = Map.copyOf(presences);
        }

        public Optional<Presence> at(LessonId lesson) {
            return Optional.ofNullable(presences.get(lesson));
        }
    }
}
