package nl.klankbord.intervision.brought;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseJobs {

    @Bean
    RecurringTask<Void> eraseIntervisionCases(CaseEndings endings) {
        return Tasks.recurring("erase-intervision-cases", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> endings.run());
    }
}
