package nl.klankbord.actions;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What actions come from, asked of the features that know; of a kind that nobody knows nobody may read anything. */
@Component
class ActionOrigins {

    private final ObjectProvider<ActionOriginSource> sources;

    ActionOrigins(ObjectProvider<ActionOriginSource> sources) {
        this.sources = sources;
    }

    List<OriginKind> kinds() {
        return sources.orderedStream().map(ActionOriginSource::kind).toList();
    }

    /** The ids of the kinds of which who gave or does an action may know of it in any case. */
    Set<String> openKinds() {
        return kinds().stream()
                .filter(kind -> !kind.confidential())
                .map(OriginKind::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isConfidential(@Nullable OriginRef ref) {
        return ref != null
                && source(ref).map(source -> source.kind().confidential()).orElse(true);
    }

    /** Those that this person may read. Cost: what each of the sources costs. */
    Map<OriginRef, ActionOrigin> readable(Collection<OriginRef> refs, Actor actor) {
        var readable = new HashMap<OriginRef, ActionOrigin>();
        var byKind = new HashMap<String, Set<UUID>>();
        refs.forEach(
                ref -> byKind.computeIfAbsent(ref.kind(), _ -> new HashSet<>()).add(ref.id()));
        sources.orderedStream().forEach(source -> {
            var ids = byKind.get(source.kind().id());
            if (ids != null) {
                source.readable(ids, actor).forEach((id, seen) -> {
                    var ref = new OriginRef(source.kind().id(), id);
                    readable.put(ref, new ActionOrigin(ref, source.kind().nameKey(), seen.title(), seen.path()));
                });
            }
        });
        return readable;
    }

    Optional<ActionOrigin> find(OriginRef ref, Actor actor) {
        return Optional.ofNullable(readable(List.of(ref), actor).get(ref));
    }

    /** Who takes part in it; empty when that is no limit. */
    Set<ColleagueId> parties(OriginRef ref) {
        return source(ref).map(source -> source.parties(ref.id())).orElse(Set.of());
    }

    private Optional<ActionOriginSource> source(OriginRef ref) {
        return sources.stream()
                .filter(source -> source.kind().id().equals(ref.kind()))
                .findFirst();
    }
}
