package nl.klankbord.calendar;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.klankbord.access.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InvitationJobs {

    private static final int MINUTES_BETWEEN_READS = 2;

    @Bean
    RecurringTask<Void> readReplies(ReplyMailbox mailbox, ReplySettings settings, CurrentActor actors) {
        return Tasks.recurring("read-replies", FixedDelay.ofMinutes(MINUTES_BETWEEN_READS))
                .execute((instance, context) -> {
                    if (settings.areSet()) {
                        actors.asPortal(() -> mailbox.read(settings));
                    }
                });
    }

    @Bean
    RecurringTask<Void> forgetInvitations(InvitationRetention retention) {
        return Tasks.recurring("forget-invitations", Schedules.daily(LocalTime.of(2, 55)))
                .execute((instance, context) -> retention.forgetWhatIsOver());
    }
}
