package nl.klankbord.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.klankbord.base.ColleagueId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** How much colleagues have on their plate, over all features that ask people. */
@Component
class Workloads {

    private final Supplier<List<WorkloadSource>> sources;

    Workloads(ObjectProvider<WorkloadSource> sources) {
        // Asked at every search, and sources may themselves need the directory: looked up once, at first use.
        this.sources = SingletonSupplier.of(() -> sources.orderedStream().toList());
    }

    /** Open requests of each of these; who has none may be left out. */
    Map<ColleagueId, Integer> open(Collection<ColleagueId> colleagues) {
        var open = new HashMap<ColleagueId, Integer>();
        sources.get().forEach(source -> source.openRequests(colleagues)
                .forEach((id, number) -> open.merge(id, number, Integer::sum)));
        return open;
    }
}
