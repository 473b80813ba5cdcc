package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.intervision.meeting.MeetingCard;

/** What is to be said of the cases for a meeting, on the pages of a circle; filled by what keeps the cases. */
public interface NextMeetingCases {

    /** For a member of the circle; empty when there is nothing to show. */
    Optional<Component> of(MeetingCard meeting, Actor actor);
}
