package nl.klankbord.intervision.brought;

import java.util.List;
import nl.klankbord.intervision.meeting.MeetingCard;

/**
 * A case as a member of its circle reads it.
 *
 * @param meetings for which the reader can choose it now
 * @param readings who read it; for its bringer only
 */
public record CasePage(CaseCard card, CaseEntry entry, List<MeetingCard> meetings, List<CaseReading> readings) {

    public CasePage {
        meetings = List.copyOf(meetings);
        readings = List.copyOf(readings);
    }
}
