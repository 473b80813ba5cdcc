package nl.klankbord.notices;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.TurnSource;
import org.springframework.context.ConfigurableApplicationContext;

/** What a test says that waits for somebody. */
final class TriedTurns implements TurnSource {

    private static final String NAME = "triedTurns";

    private final Map<ColleagueId, List<Turn>> waiting = new ConcurrentHashMap<>();

    /** The one of this portal. */
    static TriedTurns in(ConfigurableApplicationContext context) {
        var beans = context.getBeanFactory();
        if (!beans.containsSingleton(NAME)) {
            beans.registerSingleton(NAME, new TriedTurns());
        }
        return (TriedTurns) Objects.requireNonNull(beans.getSingleton(NAME));
    }

    void say(ColleagueId whose, Turn turn) {
        waiting.computeIfAbsent(whose, _ -> new CopyOnWriteArrayList<>()).add(turn);
    }

    @Override
    public List<Turn> turns(Actor actor, Locale language) {
        return waiting.getOrDefault(actor.colleague(), List.of());
    }
}
