package nl.klankbord.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;

/**
 * What a request knows of time.
 *
 * @param calendars the working days of each partner
 */
record Time(Instant now, OpinionTerms terms, Function<PartnerId, WorkingDays> calendars) {

    WorkingDays days(PartnerId partner) {
        return calendars.apply(partner);
    }

    /** The day until which an advice takes when somebody of this partner begins now, and no other day is agreed. */
    LocalDate usualPromise(PartnerId partner) {
        return dayEndingAt(days(partner).plus(now, WorkingDays.days(terms.delivery())));
    }

    /** The day in which a term ends; midnight is the end of the day before it. */
    static LocalDate dayEndingAt(Instant end) {
        return LocalDate.ofInstant(end.minusNanos(1), WorkingDays.HERE);
    }
}
