package nl.klankbord.intervision.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.MeetingId;

/** Reads meetings for the portal itself, in the transaction of the caller; nothing is asked about who reads. */
public interface Standings {

    Optional<Standing> find(MeetingId id);

    /** All meetings of these circles, in their order. */
    List<Standing> of(Collection<CircleCard> circles);

    /** Those of these circles with a moment from one day until another. */
    List<Standing> between(Collection<CircleCard> circles, LocalDate from, LocalDate until);
}
