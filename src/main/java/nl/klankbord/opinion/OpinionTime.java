package nl.klankbord.opinion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.partners.PartnerDetails;
import nl.klankbord.partners.Partners;
import org.springframework.stereotype.Component;

/** What time it is, and on which days each partner works. */
@Component
class OpinionTime {

    private final Clock clock;
    private final Partners partners;
    private final OpinionTerms terms;

    OpinionTime(Clock clock, Partners partners, OpinionTerms terms) {
        this.clock = clock;
        this.partners = partners;
        this.terms = terms;
    }

    /** As of now; asks for the days of a partner once. */
    Time now() {
        var known = new HashMap<PartnerId, WorkingDays>();
        return new Time(clock.instant(), terms, partner -> known.computeIfAbsent(partner, this::days));
    }

    /** As of a moment that is past. */
    Time at(Instant moment) {
        return new Time(moment, terms, now().calendars());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.HERE);
    }

    private WorkingDays days(PartnerId partner) {
        return partners.details(partner).map(PartnerDetails::workingDays).orElse(WorkingDays.national());
    }
}
