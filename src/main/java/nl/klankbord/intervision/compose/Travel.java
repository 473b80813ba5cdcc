package nl.klankbord.intervision.compose;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import nl.klankbord.base.PartnerId;

/** How many minutes it takes from one partner to another; the same both ways, nothing within one, and perhaps not known. */
public final class Travel {

    public static final Travel UNKNOWN = new Travel(Map.of());

    private final Map<PartnerId, Map<PartnerId, Integer>> minutes;

    private Travel(Map<PartnerId, Map<PartnerId, Integer>> minutes) {
        this.minutes = minutes;
    }

    public static Travel of(Map<PartnerId, Map<PartnerId, Integer>> minutes) {
        var both = new HashMap<PartnerId, Map<PartnerId, Integer>>();
        minutes.forEach((from, row) -> row.forEach((to, took) -> {
            both.computeIfAbsent(from, _ -> new HashMap<>()).put(to, took);
            both.computeIfAbsent(to, _ -> new HashMap<>()).put(from, took);
        }));
        return new Travel(both);
    }

    public OptionalInt between(PartnerId from, PartnerId to) {
        if (from.equals(to)) {
            return OptionalInt.of(0);
        }
        var took = minutes.getOrDefault(from, Map.of()).get(to);
        return took == null ? OptionalInt.empty() : OptionalInt.of(took);
    }

    public boolean isKnown() {
        return !minutes.isEmpty();
    }
}
