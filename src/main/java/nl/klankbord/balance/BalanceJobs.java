package nl.klankbord.balance;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BalanceJobs {

    @Bean
    RecurringTask<Void> confirmUnansweredHours(Balance balance) {
        return Tasks.recurring("confirm-unanswered-hours", Schedules.daily(LocalTime.of(3, 10)))
                .execute((instance, context) -> {
                    var confirmed = 1;
                    while (confirmed > 0) {
                        confirmed = balance.confirmUnanswered();
                    }
                });
    }
}
