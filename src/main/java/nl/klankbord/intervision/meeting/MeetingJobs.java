package nl.klankbord.intervision.meeting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.klankbord.base.OneByOne;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingJobs {

    @Bean
    RecurringTask<Void> lookAtMeetings(MeetingClocks clocks) {
        var meetings = new OneByOne("look-at-meetings");
        return Tasks.recurring("look-at-meetings", FixedDelay.ofMinutes(5))
                .execute((instance, context) -> meetings.each(clocks.due(), clocks::look));
    }
}
