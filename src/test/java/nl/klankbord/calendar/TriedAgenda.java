package nl.klankbord.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import org.springframework.context.ConfigurableApplicationContext;

/** A feature with appointments, for tests. */
final class TriedAgenda implements AgendaSource {

    private static final String NAME = "triedAgenda";

    final Map<ColleagueId, List<Appointment>> own = new ConcurrentHashMap<>();
    final Map<String, List<Appointment>> lists = new ConcurrentHashMap<>();

    /** The one of this portal. */
    static TriedAgenda in(ConfigurableApplicationContext context) {
        var beans = context.getBeanFactory();
        if (!beans.containsSingleton(NAME)) {
            beans.registerSingleton(NAME, new TriedAgenda());
        }
        return (TriedAgenda) Objects.requireNonNull(beans.getSingleton(NAME));
    }

    @Override
    public List<Appointment> agenda(Actor actor, LocalDate from, LocalDate until, Locale language) {
        return within(own.getOrDefault(actor.colleague(), List.of()), from, until);
    }

    @Override
    public List<Appointment> selection(String query, Actor actor, LocalDate from, LocalDate until, Locale language) {
        return within(lists.getOrDefault(query, List.of()), from, until);
    }

    private static List<Appointment> within(List<Appointment> all, LocalDate from, LocalDate until) {
        return all.stream()
                .filter(one -> !one.start().toLocalDate().isBefore(from)
                        && one.start().toLocalDate().isBefore(until))
                .toList();
    }
}
