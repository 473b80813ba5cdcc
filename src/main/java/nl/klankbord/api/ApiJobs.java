package nl.klankbord.api;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiJobs {

    @Bean
    RecurringTask<Void> forgetRepeatableRequests(RepeatableRequests requests) {
        return Tasks.recurring("forget-repeatable-requests", FixedDelay.ofHours(1))
                .execute((instance, context) -> requests.forgetOld());
    }
}
