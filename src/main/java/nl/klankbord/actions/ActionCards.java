package nl.klankbord.actions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.people.People;
import org.springframework.stereotype.Component;

/** Shows actions to somebody who may know of them. Cost: the same few queries for any number. */
@Component
class ActionCards {

    private final ActionRepository repository;
    private final ActionTexts texts;
    private final People people;

    ActionCards(ActionRepository repository, ActionTexts texts, People people) {
        this.repository = repository;
        this.texts = texts;
        this.people = people;
    }

    /** In the order of the ids. */
    List<ActionCard> of(ActionLists.Found found, Actor actor, LocalDate today) {
        if (found.ids().isEmpty()) {
            return List.of();
        }
        var actions = repository.findByIdIn(found.ids()).stream()
                .collect(Collectors.toMap(action -> action.id().value(), Function.identity()));
        var cards = of(actions.values(), found.origins(), actor, today);
        return found.ids().stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    ActionCard of(Action action, Map<OriginRef, ActionOrigin> origins, Actor actor, LocalDate today) {
        return Objects.requireNonNull(
                of(List.of(action), origins, actor, today).get(action.id().value()));
    }

    private Map<UUID, ActionCard> of(
            Collection<Action> actions, Map<OriginRef, ActionOrigin> origins, Actor actor, LocalDate today) {
        var words = texts.read(actions.stream().map(Action::id).toList());
        var who = people.cards(actions.stream()
                .flatMap(action -> Stream.of(action.giver(), action.doer()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return actions.stream().collect(Collectors.toMap(action -> action.id().value(), action -> {
            var said = words.getOrDefault(action.id(), ActionTexts.Words.NONE);
            var doer = action.doer();
            var origin = action.origin();
            return new ActionCard(
                    action.id(),
                    action.changes(),
                    said.what(),
                    said.note(),
                    who.get(action.giver()),
                    doer == null ? null : who.get(doer),
                    action.due(),
                    action.isLate(today),
                    action.state(),
                    origin == null ? null : origins.get(origin),
                    action.addedAt(),
                    action.settledAt(),
                    action.stepsOpenTo(actor));
        }));
    }
}
