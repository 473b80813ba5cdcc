package nl.klankbord.knowledge;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.actions.ActionOriginSource;
import nl.klankbord.actions.OriginKind;
import nl.klankbord.actions.OriginRef;
import nl.klankbord.base.ColleagueId;
import org.springframework.stereotype.Component;

/** What is to be done for a thing on the shelf: read by everybody, as the thing itself, and done by anybody. */
@Component
public class KnowledgeActions implements ActionOriginSource {

    private static final OriginKind KIND = new OriginKind("knowledge", "knowledge.actions.kind", false);

    private final Shelf shelf;

    KnowledgeActions(Shelf shelf) {
        this.shelf = shelf;
    }

    /** This thing, for its actions. */
    public static OriginRef of(KnowledgeId id) {
        return new OriginRef(KIND.id(), id.value());
    }

    @Override
    public OriginKind kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Seen> readable(Collection<UUID> ids, Actor actor) {
        return ids.isEmpty()
                ? Map.of()
                : shelf.cards(ids.stream().map(KnowledgeId::new).toList()).stream()
                        .collect(Collectors.toMap(
                                card -> card.id().value(), card -> new Seen(card.title(), card.link())));
    }

    @Override
    public Set<ColleagueId> parties(UUID id) {
        return Set.of();
    }
}
