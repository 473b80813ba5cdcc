package nl.klankbord.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.klankbord.actions.ActionMoved.What;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.people.ColleaguesReturned;
import nl.klankbord.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the actions of who left: they go back to who gave them. What has nobody left stays with what it comes
 * from, to be taken up by who reads that, and is dropped when it comes from nothing. In the transaction that says so; safe
 * to repeat.
 */
@Component
class ActionsOfLeavers {

    private final ActionRepository repository;
    private final ActionLog log;
    private final People people;
    private final Clock clock;

    ActionsOfLeavers(ActionRepository repository, ActionLog log, People people, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    void on(ColleaguesLeft left) {
        if (left.ids().isEmpty()) {
            return;
        }
        each(repository.idsGivenBy(uuids(left.ids())), action -> {
            if (left.ids().contains(action.giver())) {
                action.giverLeft();
                repository.saveAndFlush(action);
            }
        });
        each(repository.idsDoneBy(uuids(left.ids())), action -> leave(action, left.ids()));
    }

    @EventListener
    void on(ColleaguesReturned returned) {
        if (!returned.ids().isEmpty()) {
            each(repository.idsGivenBy(uuids(returned.ids())), action -> {
                action.giverReturned();
                repository.saveAndFlush(action);
            });
        }
    }

    /** Somebody takes part no longer in what actions come from: as when they leave, for those actions. */
    void leaves(OriginRef origin, ColleagueId who) {
        each(repository.idsOf(origin.kind(), origin.id(), who.value()), action -> {
            if (who.equals(action.giver())) {
                action.giverLeft();
                repository.saveAndFlush(action);
            }
            leave(action, Set.of(who));
        });
    }

    private void leave(Action action, Set<ColleagueId> left) {
        if (action.state() != ActionState.OPEN
                || !(action.doer() instanceof ColleagueId doer)
                || !left.contains(doer)) {
            return;
        }
        var giver = left.contains(action.giver()) ? Optional.<PartnerId>empty() : partnerOf(action.giver());
        if (giver.isEmpty() && action.origin() == null) {
            action.drop(clock.instant());
            repository.saveAndFlush(action);
            log.told(action, What.DROPPED, doer, null);
        } else {
            action.comeBack(giver.orElse(null), today());
            repository.saveAndFlush(action);
            log.told(action, What.CAME_BACK, doer, null);
        }
    }

    private Optional<PartnerId> partnerOf(ColleagueId giver) {
        return people.present(Set.of(giver)).isEmpty()
                ? Optional.empty()
                : people.card(giver).map(ColleagueCard::partner);
    }

    /** Those who have something to do, or wait for it, and work nowhere any more: they left before the portal asked. */
    @Transactional(readOnly = true)
    public Set<ColleagueId> gone() {
        var all = repository.peopleOfOpen().stream().map(ColleagueId::new).collect(Collectors.toSet());
        all.removeAll(people.present(all));
        return all;
    }

    /** Does what is done when somebody leaves, unless this one came back. */
    @Transactional
    public void leave(ColleagueId who) {
        if (people.present(Set.of(who)).isEmpty()) {
            on(new ColleaguesLeft(Set.of(who)));
        }
    }

    /** Under its lock, which is taken before anything is decided. */
    private void each(Collection<UUID> ids, Consumer<Action> work) {
        ids.forEach(id -> repository.findLockedById(id).ifPresent(work));
    }

    private static List<UUID> uuids(Set<ColleagueId> of) {
        return of.stream().map(ColleagueId::value).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.HERE);
    }
}
