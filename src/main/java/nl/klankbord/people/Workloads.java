package nl.klankbord.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.klankbord.base.ColleagueId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How much colleagues have on their plate, over all features that ask people. */
@Component
class Workloads {

    private final ObjectProvider<WorkloadSource> sources;

    Workloads(ObjectProvider<WorkloadSource> sources) {
        this.sources = sources;
    }

    /** Open requests of each of these; who has none may be left out. */
    Map<ColleagueId, Integer> open(Collection<ColleagueId> colleagues) {
        var open = new HashMap<ColleagueId, Integer>();
        sources.orderedStream().forEach(source -> source.openRequests(colleagues)
                .forEach((id, number) -> open.merge(id, number, Integer::sum)));
        return open;
    }
}
