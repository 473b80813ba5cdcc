package nl.klankbord.planning.freebusy;

import java.util.List;
import java.util.Set;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import org.springframework.stereotype.Component;

/** The calendar that somebody added, with its address and the times that were read from it. */
@Component
class PlanningPersonalData implements PersonalDataSource {

    private final OwnCalendarStore store;

    PlanningPersonalData(OwnCalendarStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of(OwnCalendarStore.ROWS.table());
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        return store
                .find(subject.colleague())
                .map(kept -> PersonalRecord.of("planning.own.calendar.")
                        .with("address", kept.address())
                        .with("state", new Word(kept.state().name(), "planning.calendar.state." + kept.state()))
                        .with("checkedAt", kept.checkedAt())
                        .with(
                                "taken",
                                kept.times().stream()
                                        .map(time -> time.from() + " / " + time.until())
                                        .toList()))
                .stream()
                .toList();
    }

    @Override
    public void erase(DataSubject subject) {
        store.remove(subject.colleague());
    }
}
