package nl.klankbord.training.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.calendar.AgendaSource;
import nl.klankbord.calendar.Appointment;
import nl.klankbord.training.Trainings;
import org.springframework.stereotype.Component;

/** What somebody chose in the agenda of trainings, for a feed of it; which words stand in its address is known here. */
@Component
class SelectedTrainings implements AgendaSource {

    private final Trainings trainings;

    SelectedTrainings(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public List<Appointment> agenda(Actor actor, LocalDate from, LocalDate until, Locale language) {
        return List.of();
    }

    @Override
    public List<Appointment> selection(String query, Actor actor, LocalDate from, LocalDate until, Locale language) {
        var chosen = AgendaState.from(QueryParameters.fromString(query));
        var last = until.minusDays(1);
        return trainings.published(chosen.between(from, last, new PageRequest(1, PageRequest.LARGEST)), actor).stream()
                .flatMap(edition -> edition.appointments().stream())
                .filter(lesson -> !lesson.start().toLocalDate().isBefore(from)
                        && lesson.start().toLocalDate().isBefore(until))
                .toList();
    }
}
