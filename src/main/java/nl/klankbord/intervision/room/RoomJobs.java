package nl.klankbord.intervision.room;

import static nl.klankbord.base.Personal.Term.THIRTY_DAYS;

import nl.klankbord.base.OldRows;
import nl.klankbord.base.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoomJobs {

    /** Who led the timer of a meeting is nobody's business for longer. */
    @Bean
    Retention oldMeetingRooms(OldRows rows) {
        return rows.of("intervision-room.retention", THIRTY_DAYS.period(), "intervision_room", "changed_at < ?");
    }
}
