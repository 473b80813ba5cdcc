package nl.klankbord.actions;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an action must be. What stands there already is not asked about again. */
@Component
class ActionRules {

    private final ActionOrigins origins;
    private final People people;

    ActionRules(ActionOrigins origins, People people) {
        this.origins = origins;
        this.people = people;
    }

    /** @param was the action that it changes; null for a new one */
    List<ActionFlaw> flaws(ActionEntry typed, @Nullable OriginRef origin, @Nullable Action was, LocalDate today) {
        var flaws = EnumSet.noneOf(ActionFlaw.class);
        if (typed.what().isEmpty()) {
            flaws.add(ActionFlaw.WHAT_EMPTY);
        }
        if (typed.what().length() > ActionEntry.LONGEST_WHAT) {
            flaws.add(ActionFlaw.WHAT_LONG);
        }
        if (typed.note().length() > ActionEntry.LONGEST_NOTE) {
            flaws.add(ActionFlaw.NOTE_LONG);
        }
        var due = typed.due();
        if (due == null) {
            flaws.add(ActionFlaw.DUE_EMPTY);
        } else if (was == null || !due.equals(was.due())) {
            if (due.isBefore(today)) {
                flaws.add(ActionFlaw.DUE_PAST);
            } else if (due.isAfter(today.plusYears(ActionEntry.MOST_YEARS))) {
                flaws.add(ActionFlaw.DUE_FAR);
            }
        }
        if (typed.doer() == null) {
            flaws.add(ActionFlaw.DOER_EMPTY);
        } else if (was == null || !typed.doer().equals(was.doer())) {
            flaws.addAll(flawsOf(typed.doer(), origin));
        }
        return List.copyOf(flaws);
    }

    /** What is against somebody's doing it. */
    List<ActionFlaw> flawsOf(ColleagueId doer, @Nullable OriginRef origin) {
        if (people.present(Set.of(doer)).isEmpty()) {
            return List.of(ActionFlaw.DOER_GONE);
        }
        return origin != null
                        && origins.isConfidential(origin)
                        && !origins.parties(origin).contains(doer)
                ? List.of(ActionFlaw.DOER_NO_PARTY)
                : List.of();
    }
}
