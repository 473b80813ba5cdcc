package nl.klankbord.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Actor;
import nl.klankbord.calendar.AgendaSource;
import nl.klankbord.calendar.Appointment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lessons that somebody has a seat for, or gives. */
@Component
class TrainingAgenda implements AgendaSource {

    private final EditionRepository editions;
    private final Appointments appointments;

    TrainingAgenda(EditionRepository editions, Appointments appointments) {
        this.editions = editions;
        this.appointments = appointments;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Appointment> agenda(Actor actor, LocalDate from, LocalDate until, Locale language) {
        var own = editions.findByIdIn(editions.idsInDiaryOf(actor.colleague().value(), from, until));
        return appointments.of(own, true).stream()
                .filter(lesson -> !lesson.start().toLocalDate().isBefore(from)
                        && lesson.start().toLocalDate().isBefore(until))
                .toList();
    }
}
