package nl.klankbord.training;

import java.util.Collection;
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

    /** All lessons of many editions, likewise; their courses are read at once. */
    List<Appointment> of(Collection<Edition> editions, boolean withLinks) {
        var titles = courses
                .findByIdIn(editions.stream()
                        .map(edition -> edition.course().value())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Course::id, Course::title));
        return editions.stream()
                .flatMap(edition -> of(
                        edition.id(),
                        titles.getOrDefault(edition.course(), ""),
                        edition.cards(withLinks),
                        edition.state())
                        .stream())
                .toList();
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
