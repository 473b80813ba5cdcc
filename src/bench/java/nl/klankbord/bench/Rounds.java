package nl.klankbord.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Measures in rounds, each of which begins and ends with R: what a neighbour on the machine takes, it takes from all.
 *
 * @param broad the broadest of the texts
 */
record Rounds(
        Directory directory,
        BareLucene bare,
        List<String> texts,
        List<String> broad,
        LongSupplier serverCpu,
        Map<What, List<Cost>> costs) {

    private static final int ROUNDS = 4;

    /** What is measured in each round. */
    enum What {
        BARE_FIRST,
        SERVICE,
        INDEX,
        BARE_BROAD,
        SERVICE_BROAD,
        INDEX_BROAD,
        BARE_LAST
    }

    /** Means over all rounds. */
    static Map<What, Cost> measure(
            Directory directory, BareLucene bare, List<String> texts, List<String> broad, LongSupplier serverCpu) {
        var rounds = new Rounds(directory, bare, texts, broad, serverCpu, new EnumMap<>(What.class));
        for (var round = 0; round < ROUNDS; round++) {
            rounds.round();
        }
        var means = new EnumMap<What, Cost>(What.class);
        rounds.costs.forEach((what, costs) -> means.put(what, Cost.mean(costs)));
        return means;
    }

    private void round() {
        keep(What.BARE_FIRST, Cost.of(texts, 2, serverCpu, bare::search));
        directory.asPortal(() -> {
            keep(What.SERVICE, Cost.of(texts, 3, serverCpu, directory::search));
            keep(What.INDEX, Cost.of(texts, 2, serverCpu, directory::searchIndex));
            keep(What.SERVICE_BROAD, Cost.of(broad, 2, serverCpu, directory::search));
            keep(What.INDEX_BROAD, Cost.of(broad, 1, serverCpu, directory::searchIndex));
        });
        keep(What.BARE_BROAD, Cost.of(broad, 1, serverCpu, bare::search));
        keep(What.BARE_LAST, Cost.of(texts, 2, serverCpu, bare::search));
    }

    private void keep(What what, Cost cost) {
        costs.computeIfAbsent(what, _ -> new ArrayList<>()).add(cost);
    }
}
