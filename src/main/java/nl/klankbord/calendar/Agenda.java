package nl.klankbord.calendar;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have on which day, gathered from every {@link AgendaSource}. Cost: that of the sources together. */
@Service
@PermitAll
public class Agenda {

    private static final Comparator<Appointment> IN_TIME =
            Comparator.comparing(Appointment::start).thenComparing(Appointment::uid);

    private final ObjectProvider<AgendaSource> sources;

    Agenda(ObjectProvider<AgendaSource> sources) {
        this.sources = sources;
    }

    /** What this person committed to and was not cancelled, in order of time. */
    @Transactional(readOnly = true)
    public List<Appointment> of(Actor actor, LocalDate from, LocalDate until, Locale language) {
        return gather(source -> source.agenda(actor, from, until, language));
    }

    /** What this person finds in a list, likewise; see {@link AgendaSource#selection}. */
    @Transactional(readOnly = true)
    public List<Appointment> selection(String query, Actor actor, LocalDate from, LocalDate until, Locale language) {
        return gather(source -> source.selection(query, actor, from, until, language));
    }

    private List<Appointment> gather(Function<AgendaSource, List<Appointment>> ask) {
        return sources.orderedStream()
                .map(ask)
                .flatMap(List::stream)
                .filter(appointment -> !appointment.cancelled())
                .sorted(IN_TIME)
                .toList();
    }
}
