package nl.klankbord.training.ui;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.klankbord.training.EditionCard;
import nl.klankbord.training.LessonCard;
import nl.klankbord.training.LessonId;

/** A lesson with the edition that it belongs to. */
record AgendaLesson(EditionCard edition, LessonCard lesson) implements Serializable {

    /** The lessons of these editions within a period, as they stand in time. */
    static List<AgendaLesson> within(AgendaState.Period period, List<EditionCard> editions) {
        return editions.stream()
                .flatMap(edition -> edition.lessons().stream().map(lesson -> new AgendaLesson(edition, lesson)))
                .filter(one -> period.holds(one.day()))
                .sorted(Comparator.comparing((AgendaLesson one) -> one.lesson.start())
                        .thenComparing(one -> one.edition.title()))
                .toList();
    }

    LessonId id() {
        return lesson.id();
    }

    LocalDate day() {
        return lesson.start().toLocalDate();
    }
}
