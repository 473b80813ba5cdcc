package nl.klankbord.opinion;

import java.time.Instant;
import java.time.LocalDate;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is.
 *
 * @param person null when it is nobody's in particular, or when the reader may not know who
 * @param since since when
 * @param due until when; null when nothing runs
 */
public record OpinionTurn(
        Holder holder,
        @Nullable ColleagueCard person,
        Instant since,
        @Nullable Instant due) {

    /** The text stands under {@code opinion.turn.<name>}. */
    public enum Holder {
        REQUESTER,
        /** The one it was offered to. */
        INVITED,
        REVIEWER,
        CHECKER,
        /** Whoever claims it. */
        QUEUE,
        NOBODY
    }

    /** Whether this colleague is the one. */
    public boolean isOf(ColleagueId colleague) {
        return person != null && person.id().equals(colleague);
    }

    /**
     * How many working days of the law are left after today: 0 on the last day, below 0 when it is over; null when nothing
     * runs.
     */
    public @Nullable Integer daysLeft(LocalDate today) {
        if (due == null) {
            return null;
        }
        // A day ends at midnight, which is the first moment of the next.
        var last = LocalDate.ofInstant(due.minusNanos(1), WorkingDays.HERE);
        return last.isBefore(today) ? -worked(last, today) : worked(today, last);
    }

    private static int worked(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(WorkingDays.national()::isWorked)
                .count();
    }
}
