package nl.klankbord.training;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.people.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the seats of who left: they go to the next. Whoever was to give an edition stays named there, and its
 * organiser hears that somebody else has to. In the transaction that says so; safe to repeat.
 */
@Component
class SeatsOfLeavers {

    private final EditionRepository editions;
    private final People people;
    private final SeatWork work;
    private final ApplicationEventPublisher events;

    SeatsOfLeavers(EditionRepository editions, People people, SeatWork work, ApplicationEventPublisher events) {
        this.editions = editions;
        this.people = people;
        this.work = work;
        this.events = events;
    }

    @EventListener
    void on(ColleaguesLeft left) {
        if (left.ids().isEmpty()) {
            return;
        }
        var ids = left.ids().stream().map(ColleagueId::value).toList();
        editions.idsAheadWith(ids).forEach(id -> free(id, left.ids()));
        editions.findByIdIn(editions.idsAheadGivenBy(ids)).forEach(edition -> edition.trainers().stream()
                .filter(left.ids()::contains)
                .forEach(trainer -> events.publishEvent(new TrainerLeft(edition.id(), trainer))));
    }

    private void free(UUID id, Set<ColleagueId> left) {
        work.under(new EditionId(id), opened -> {
            if (opened.isAhead()) {
                left.forEach(who -> opened.seating().placeOf(who).ifPresent(opened.seating()::free));
                work.keep(opened, null);
            }
            return opened;
        });
    }

    /** Those who are enrolled or give something and work nowhere any more: they left before the portal asked. */
    @Transactional(readOnly = true)
    public Set<ColleagueId> gone() {
        var gone = new HashSet<ColleagueId>();
        add(gone, editions.peopleAhead());
        add(gone, editions.trainersAhead());
        gone.removeAll(people.present(gone));
        return gone;
    }

    private static void add(Set<ColleagueId> all, Collection<UUID> ids) {
        ids.forEach(id -> all.add(new ColleagueId(id)));
    }

    /** Does what is done when somebody leaves, unless this one came back. */
    @Transactional
    public void leave(ColleagueId who) {
        if (people.present(List.of(who)).isEmpty()) {
            on(new ColleaguesLeft(Set.of(who)));
        }
    }
}
