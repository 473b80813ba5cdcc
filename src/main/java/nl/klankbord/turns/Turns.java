package nl.klankbord.turns;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Faults;
import nl.klankbord.base.Reference;
import nl.klankbord.turns.TurnSource.Told;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * What waits for somebody, gathered from every {@link TurnSource}. Cost: that of the sources together. A source that fails
 * does not take the others with it.
 */
@Service
@PermitAll
public class Turns {

    private static final Comparator<Turn> PRESSING = Comparator.comparing(
                    Turn::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Turn::since, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Turn::title);

    private static final Comparator<Turn> LONGEST = Comparator.comparing(
                    Turn::since, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Turn::title);

    private static final Comparator<Turn> NEWEST = Comparator.comparing(
                    Turn::since, Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
            .thenComparing(Turn::title);

    private final ObjectProvider<TurnSource> sources;
    private final Faults faults;

    Turns(ObjectProvider<TurnSource> sources, Faults faults) {
        this.sources = sources;
        this.faults = faults;
    }

    /**
     * What was gathered.
     *
     * @param mine first what is due first, then what has waited longest
     * @param others what this person waits for others to do: first what has waited longest
     * @param failed under which numbers stands in the log what could not be read; empty when this is all
     */
    public record Gathered(List<Turn> mine, List<Turn> others, List<Reference> failed) {

        public Gathered {
            mine = List.copyOf(mine);
            others = List.copyOf(others);
            failed = List.copyOf(failed);
        }
    }

    /** What is new. @param failed as {@link Gathered} has it */
    public record News(List<Turn> items, List<Reference> failed) {

        public News {
            items = List.copyOf(items);
            failed = List.copyOf(failed);
        }
    }

    /** What waits for this person, and what this person waits for. */
    public Gathered told(Actor actor, Locale language) {
        var failed = new ArrayList<Reference>();
        var told = ask(source -> source.told(actor, language), failed);
        return new Gathered(sorted(told, Told::mine, PRESSING), sorted(told, Told::others, LONGEST), failed);
    }

    /** How many things wait for this person at which place of the menu, by its address without a leading slash. */
    public Map<String, Long> waitingAt(Actor actor) {
        return ask(source -> source.waiting(actor), new ArrayList<>()).stream()
                .flatMap(waiting -> waiting.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    /** What is new for this person, newest first. */
    public News newFor(Actor actor, Locale language) {
        var failed = new ArrayList<Reference>();
        return new News(
                sorted(ask(source -> source.news(actor, language), failed), Function.identity(), NEWEST), failed);
    }

    private <T> List<T> ask(Function<TurnSource, T> question, List<Reference> failed) {
        return sources.stream()
                .flatMap(source -> faults.part(() -> question.apply(source), failed::add).stream())
                .toList();
    }

    private static <T> List<Turn> sorted(List<T> told, Function<T, List<Turn>> part, Comparator<Turn> order) {
        return told.stream()
                .flatMap(one -> part.apply(one).stream())
                .sorted(order)
                .toList();
    }
}
