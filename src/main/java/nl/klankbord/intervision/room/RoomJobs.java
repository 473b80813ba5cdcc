package nl.klankbord.intervision.room;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoomJobs {

    /** Who led the timer of a meeting is nobody's business for longer. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    RecurringTask<Void> removeOldMeetingRooms(RoomStore store, Clock clock) {
        return Tasks.recurring("remove-old-meeting-rooms", Schedules.daily(LocalTime.of(3, 20)))
                .execute((instance, context) ->
                        store.removeUntouchedSince(clock.instant().minus(KEPT)));
    }
}
