package nl.klankbord.intervision.meeting;

import java.util.Collection;
import java.util.List;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.CirclesForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of a circle go with it, and what was asked and answered around them. */
@Component
class OldMeetings {

    /** What belongs to a meeting, before the meeting itself. */
    private static final List<String> OF_MEETINGS = List.of(
            "intervision_meeting_absent",
            "intervision_meeting_attended",
            "intervision_poll_date",
            "intervision_questions",
            "intervision_hours");

    private static final List<String> OF_CIRCLES =
            List.of("intervision_next_wish", "intervision_next", "intervision_meeting");

    private final JdbcClient jdbc;

    OldMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(CirclesForgotten forgotten) {
        var circles = forgotten.circles().stream().map(CircleId::toString).toList();
        var meetings = "(select id from intervision_meeting where circle in (:circles))";
        delete(
                "intervision_poll_answer where date in (select id from intervision_poll_date where meeting in "
                        + meetings + ")",
                circles);
        OF_MEETINGS.forEach(table -> delete(table + " where meeting in " + meetings, circles));
        OF_CIRCLES.forEach(table -> delete(table + " where circle in (:circles)", circles));
    }

    private void delete(String rows, Collection<String> circles) {
        jdbc.sql("delete from " + rows).param("circles", circles).update();
    }
}
