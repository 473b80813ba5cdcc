package nl.klankbord.training;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.calendar.Appointment;
import org.springframework.stereotype.Component;

/** Lessons as they stand in somebody's diary: each by itself, for ever under the same id. */
@Component
class Appointments {

    private final CourseRepository courses;

    Appointments(CourseRepository courses) {
        this.courses = courses;
    }

    /** All lessons of an edition, those that are cancelled too. */
    List<Appointment> of(Edition edition, boolean withLinks) {
        return of(
                edition.id(),
                courses.findById(edition.course().value()).map(Course::title).orElse(""),
                edition.cards(withLinks),
                edition.state());
    }

    /** Some of its lessons, with the addresses of their meetings. */
    List<Appointment> of(Edition edition, Set<LessonId> some) {
        var uids = some.stream().map(Appointments::uid).collect(Collectors.toSet());
        return of(edition, true).stream()
                .filter(lesson -> uids.contains(lesson.uid()))
                .toList();
    }

    private static String uid(LessonId lesson) {
        return "lesson-" + lesson;
    }

    static List<Appointment> of(EditionId edition, String title, List<LessonCard> lessons, EditionState state) {
        return lessons.stream()
                .map(lesson -> new Appointment(
                        uid(lesson.id()),
                        lessons.size() == 1 ? title : title + " (" + lesson.number() + "/" + lessons.size() + ")",
                        lesson.start(),
                        lesson.end(),
                        lesson.place(),
                        lesson.link(),
                        TrainingLinks.to(edition),
                        "",
                        lesson.cancelled() || state == EditionState.CANCELLED))
                .toList();
    }
}
