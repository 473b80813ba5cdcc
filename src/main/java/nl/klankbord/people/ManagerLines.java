package nl.klankbord.people;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Likewise of many. Cost: a query for each layer. */
    @Transactional(readOnly = true)
    public Map<ColleagueId, List<ColleagueId>> above(Collection<ColleagueId> ids) {
        var managers = new HashMap<UUID, UUID>();
        var asked = new HashSet<UUID>();
        var layer = ids.stream().map(ColleagueId::value).collect(Collectors.toSet());
        for (var n = 0; n < MOST && !layer.isEmpty(); n++) {
            asked.addAll(layer);
            repository.managersOf(layer).forEach(each -> managers.put(each.id(), each.manager()));
            layer = layer.stream()
                    .flatMap(each -> Stream.ofNullable(managers.get(each)))
                    .filter(each -> !asked.contains(each))
                    .collect(Collectors.toSet());
        }
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> line(id.value(), managers)));
    }

    private static List<ColleagueId> line(UUID id, Map<UUID, UUID> managers) {
        var line = new LinkedHashSet<UUID>();
        var next = managers.get(id);
        while (next != null && line.size() < MOST && line.add(next)) {
            next = managers.get(next);
        }
        line.remove(id);
        return line.stream().map(ColleagueId::new).toList();
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
