package nl.klankbord.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.klankbord.base.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetentionJobs {

    @Bean
    Retention leaversAfterTerm(LeaverTerm leavers) {
        return Retention.of(LeaverTerm.NAME, leavers.term(), leavers::due, leavers::erase);
    }

    @Bean
    RecurringTask<Void> letGoOfWhatWasKept(RetentionRounds rounds) {
        return Tasks.recurring("let-go-of-what-was-kept", Schedules.daily(LocalTime.of(3, 20)))
                .execute((instance, context) -> rounds.night());
    }
}
