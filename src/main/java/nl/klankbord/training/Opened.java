package nl.klankbord.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.training.seats.Seating;
import nl.klankbord.training.seats.Terms;
import org.jspecify.annotations.Nullable;

/** An edition under its lock, with everybody's enrolment as it was read after it. */
record Opened(Edition edition, List<Standing> standings, Seating seating, Instant now) {

    static Opened of(Edition edition, List<Standing> standings, Instant now) {
        return new Opened(
                edition,
                standings,
                new Seating(
                        edition.plan(),
                        terms(edition, now),
                        edition.reserved(),
                        standings.stream().map(Standing::place).toList()),
                now);
    }

    /** The same under what was typed just now. */
    Opened again() {
        return of(edition, standings, now);
    }

    boolean hasBegun() {
        return edition.hasBegun(now);
    }

    /** To be given, and not begun: seats can still change hands. */
    boolean isAhead() {
        return edition.state().isAhead() && !hasBegun();
    }

    /** The last day on which cancelling is free; null without a lesson. */
    static @Nullable LocalDate freeUntil(Edition edition) {
        if (edition.beginsAt() == null) {
            return null;
        }
        var term = LocalDate.ofInstant(edition.beginsAt(), WorkingDays.HERE)
                .minusDays(edition.terms().cancelDays());
        var moved = edition.freeUntil() == null ? term : LocalDate.ofInstant(edition.freeUntil(), WorkingDays.HERE);
        var begins = LocalDate.ofInstant(edition.beginsAt(), WorkingDays.HERE);
        var last = moved.isAfter(term) ? moved : term;
        return last.isAfter(begins) ? begins : last;
    }

    static Terms terms(Edition edition, Instant now) {
        var last = freeUntil(edition);
        var begins = edition.beginsAt() == null ? Instant.MAX : edition.beginsAt();
        return new Terms(now, begins, last == null ? Instant.MAX : WorkingDays.endOf(last));
    }
}
