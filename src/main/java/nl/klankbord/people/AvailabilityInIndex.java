package nl.klankbord.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.search.SearchChanges;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the index look again at colleagues whose document is otherwise by now, though nobody changed their profile. */
@Component
class AvailabilityInIndex {

    private final ColleagueRepository repository;
    private final SearchChanges search;

    AvailabilityInIndex(ColleagueRepository repository, SearchChanges search) {
        this.repository = repository;
        this.search = search;
    }

    /** In the transaction that changes how much they have to do. */
    @EventListener
    void on(WorkloadChanged event) {
        if (!event.ids().isEmpty()) {
            search.changed(
                    ColleagueSource.KIND,
                    event.ids().stream().map(ColleagueId::value).toList());
        }
    }

    /**
     * Whose absence began or ended, and whose expertise grew old, after one day up to and with another. Safe to repeat.
     *
     * @return how many
     */
    @Transactional
    int turned(LocalDate after, LocalDate upTo) {
        var ids = new LinkedHashSet<UUID>(repository.idsWithTurnOfAbsence(after, upTo));
        for (var months : new int[] {ExpertiseState.MONTHS_UNTIL_DUE, ExpertiseState.MONTHS_UNTIL_STALE}) {
            ids.addAll(repository.idsConfirmedBetween(begin(after, months), begin(upTo.plusDays(1), months)));
        }
        if (!ids.isEmpty()) {
            search.changed(ColleagueSource.KIND, ids);
        }
        return ids.size();
    }

    private static Instant begin(LocalDate day, int monthsAgo) {
        return day.minusMonths(monthsAgo).atStartOfDay(ExpertiseState.HERE).toInstant();
    }
}
