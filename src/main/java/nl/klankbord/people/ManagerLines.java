package nl.klankbord.people;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who manages whom, as the organisations said it. */
@Service
@PermitAll
public class ManagerLines {

    /** No organisation has more layers; a circle ends here too. */
    private static final int MOST = 20;

    private final ColleagueRepository repository;

    ManagerLines(ColleagueRepository repository) {
        this.repository = repository;
    }

    /** Everybody above somebody, the nearest first. Cost: a query for each. */
    @Transactional(readOnly = true)
    public Set<ColleagueId> above(ColleagueId id) {
        var line = new LinkedHashSet<ColleagueId>();
        var next = repository.findById(id.value()).map(Colleague::manager).orElse(null);
        while (next != null && line.size() < MOST && line.add(next)) {
            next = repository.findById(next.value()).map(Colleague::manager).orElse(null);
        }
        line.remove(id);
        return line;
    }

    /** Everybody above each of them who has somebody above. Cost: a query for each layer. */
    @Transactional(readOnly = true)
    public Map<ColleagueId, Set<ColleagueId>> above(Collection<ColleagueId> ids) {
        var managers = new HashMap<UUID, UUID>();
        Set<UUID> layer = ids.stream().map(ColleagueId::value).collect(Collectors.toSet());
        for (var n = 0; n < MOST && !layer.isEmpty(); n++) {
            var next = new HashSet<UUID>();
            repository.managersOf(layer).forEach(link -> {
                managers.put(link.person(), link.manager());
                next.add(link.manager());
            });
            next.removeAll(managers.keySet());
            layer = next;
        }
        var lines = new HashMap<ColleagueId, Set<ColleagueId>>();
        ids.forEach(id -> {
            var line = new LinkedHashSet<ColleagueId>();
            var next = managers.get(id.value());
            while (next != null && line.size() < MOST && line.add(new ColleagueId(next))) {
                next = managers.get(next);
            }
            line.remove(id);
            if (!line.isEmpty()) {
                lines.put(id, line);
            }
        });
        return lines;
    }

    /** Everybody below somebody, without who has left. Cost: a query for each layer, one for who manages nobody. */
    @Transactional(readOnly = true)
    public Set<ColleagueId> below(ColleagueId id) {
        var below = new LinkedHashSet<ColleagueId>();
        var layer = repository.idsManagedBy(Set.of(id.value()));
        for (var n = 0; n < MOST && !layer.isEmpty(); n++) {
            layer.forEach(each -> below.add(new ColleagueId(each)));
            layer = repository.idsManagedBy(layer);
        }
        below.remove(id);
        return below;
    }
}
