package nl.klankbord.opinion;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpinionJobs {

    @Bean
    RecurringTask<Void> lookAtOpinionClocks(OpinionClocks clocks) {
        return Tasks.recurring("look-at-opinion-clocks", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> clocks.due().forEach(clocks::look));
    }

    @Bean
    RecurringTask<Void> endOpinionRequestsOfLeavers(WorkOfLeavers leavers) {
        return Tasks.recurring("end-opinion-requests-of-leavers", Schedules.daily(LocalTime.of(2, 50)))
                .execute((instance, context) -> leavers.due().forEach(leavers::end));
    }

    @Bean
    RecurringTask<Void> removeOldOpinionDrafts(OpinionClocks clocks) {
        return Tasks.recurring("remove-old-opinion-drafts", Schedules.daily(LocalTime.of(2, 40)))
                .execute((instance, context) -> {
                    var removed = 1;
                    while (removed > 0) {
                        removed = clocks.removeOldDrafts();
                    }
                });
    }

    @Bean
    RecurringTask<Void> eraseAttachments(Erasures erasures) {
        return Tasks.recurring("erase-attachments", Schedules.daily(LocalTime.of(3, 10)))
                .execute((instance, context) -> erasures.run());
    }
}
