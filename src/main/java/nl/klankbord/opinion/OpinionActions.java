package nl.klankbord.opinion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.actions.ActionOriginSource;
import nl.klankbord.actions.OriginKind;
import nl.klankbord.actions.OriginRef;
import nl.klankbord.base.ColleagueId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done for a request: known to those who read its whole dossier, and done by them. */
@Component
public class OpinionActions implements ActionOriginSource {

    private static final OriginKind KIND = new OriginKind("opinion", "opinion-dossier.actions.kind", true);

    private final OpinionRepository repository;
    private final OpinionTexts texts;

    OpinionActions(OpinionRepository repository, OpinionTexts texts) {
        this.repository = repository;
        this.texts = texts;
    }

    /** This request, for its actions. */
    public static OriginRef of(OpinionId id) {
        return new OriginRef(KIND.id(), id.value());
    }

    @Override
    public OriginKind kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Seen> readable(Collection<UUID> ids, Actor actor) {
        var hand = Hand.of(actor);
        var read = repository.findByIdIn(ids).stream()
                .filter(request -> request.sightOf(hand).reaches(Sight.DOSSIER))
                .map(OpinionRequest::id)
                .collect(Collectors.toSet());
        var cards = texts.cards(read);
        var seen = new HashMap<UUID, Seen>();
        read.forEach(id -> {
            var card = cards.get(id);
            seen.put(id.value(), new Seen(card == null ? "" : card.title(), OpinionLinks.to(id)));
        });
        return seen;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<ColleagueId> parties(UUID id) {
        return repository
                .findById(id)
                .map(request -> Stream.of(
                                request.parties().requester(),
                                request.isAccepted() ? request.parties().reviewer() : null,
                                request.parties().checker())
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }
}
