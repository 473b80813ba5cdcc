package nl.klankbord.turns;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.turns.TurnSource.Told;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What waits for somebody, gathered from every {@link TurnSource}. Cost: that of the sources together. */
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

    private final ObjectProvider<TurnSource> sources;

    Turns(ObjectProvider<TurnSource> sources) {
        this.sources = sources;
    }

    /**
     * What waits for this person: first what is due first, then what has waited longest. And what this person waits for
     * others to do: first what has waited longest.
     */
    public Told told(Actor actor, Locale language) {
        var told = sources.stream().map(source -> source.told(actor, language)).toList();
        return new Told(
                told.stream()
                        .flatMap(one -> one.mine().stream())
                        .sorted(PRESSING)
                        .toList(),
                told.stream()
                        .flatMap(one -> one.others().stream())
                        .sorted(LONGEST)
                        .toList());
    }

    /** How many things wait for this person at which place of the menu, by its address without a leading slash. */
    public Map<String, Long> waitingAt(Actor actor) {
        return sources.stream()
                .flatMap(source -> source.waiting(actor).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    /** What is new for this person, newest first. */
    public List<Turn> newFor(Actor actor, Locale language) {
        return sources.stream()
                .flatMap(source -> source.news(actor, language).stream())
                .sorted(Comparator.comparing(Turn::since, Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
                        .thenComparing(Turn::title))
                .toList();
    }
}
