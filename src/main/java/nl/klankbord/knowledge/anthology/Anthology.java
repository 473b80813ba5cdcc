package nl.klankbord.knowledge.anthology;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeKind;

/**
 * An anthology as it would be printed, and what could be in it.
 *
 * @param candidates all that there is of the period and the partners, oldest first
 * @param items what was chosen, in that order
 * @param partners of which organisations it is; empty for the whole network
 */
public record Anthology(List<Item> candidates, List<Item> items, List<String> partners) {

    public Anthology {
        candidates = List.copyOf(candidates);
        items = List.copyOf(items);
        partners = List.copyOf(partners);
    }

    /** Whether there is something in it, and nothing that keeps it from going out. */
    public boolean isPrintable() {
        return !items.isEmpty() && items.stream().allMatch(item -> item.stops().isEmpty());
    }

    /**
     * A success without who did it, or an article or lesson by its summary.
     *
     * @param month when it was achieved, or first written
     * @param stops what stands in it that must not go out: names, and what looks like personal data
     * @param mayChange whether the reader can rewrite it
     */
    public record Item(
            KnowledgeId id,
            KnowledgeKind kind,
            String title,
            YearMonth month,
            String story,
            List<Gain> gains,
            String figure,
            String source,
            Set<String> stops,
            boolean mayChange) {

        public Item {
            gains = List.copyOf(gains);
            stops = Set.copyOf(stops);
        }
    }

    /** What it brought one partner. */
    public record Gain(String partner, String text) {}
}
