package nl.klankbord.opinion;

import java.time.Instant;
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
}
