package nl.klankbord.actions;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActionRepository extends Repository<Action, UUID> {

    Action saveAndFlush(Action action);

    Optional<Action> findById(UUID id);

    List<Action> findByIdIn(Collection<UUID> ids);

    /** The first statement of whatever changes an action. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Action> findLockedById(UUID id);

    /** Of which somebody is to be reminded, in the order of their days. */
    @NativeQuery("select a.id from action_item a where a.state = 'OPEN' and a.doer is not null"
            + " and (a.due < :today and a.reminded <> 'LATE' or a.due = :today and a.reminded in ('NONE', 'WEEK')"
            + " or a.due > :today and a.due <= :soon and a.reminded = 'NONE') order by a.due, a.id")
    List<UUID> idsToRemind(LocalDate today, LocalDate soon);

    /** Open ones that these people do. */
    @Query("select a.id from Action a where a.doer in :people and a.state = nl.klankbord.actions.ActionState.OPEN"
            + " order by a.id")
    List<UUID> idsDoneBy(Collection<UUID> people);

    /** Open ones that these people gave. */
    @Query("select a.id from Action a where a.givenBy in :people and a.state = nl.klankbord.actions.ActionState.OPEN"
            + " order by a.id")
    List<UUID> idsGivenBy(Collection<UUID> people);

    /** Open ones that come from this and that somebody gave or does. */
    @Query("select a.id from Action a where a.originKind = :kind and a.origin = :origin"
            + " and (a.doer = :who or a.givenBy = :who) and a.state = nl.klankbord.actions.ActionState.OPEN"
            + " order by a.id")
    List<UUID> idsOf(String kind, UUID origin, UUID who);

    /** Everybody who has something to do, or waits for it. */
    @NativeQuery("select a.doer from action_item a where a.state = 'OPEN' and a.doer is not null"
            + " union select a.given_by from action_item a where a.state = 'OPEN' and not a.giver_gone")
    List<UUID> peopleOfOpen();

    @NativeQuery("select count(*) from action_item")
    long total();
}
