package nl.klankbord.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchJobs {

    @Bean
    RecurringTask<Void> trimSearchChanges(ChangeLog changes, Misses misses) {
        return Tasks.recurring("trim-search-changes", Schedules.daily(LocalTime.of(3, 0)))
                .execute((instance, context) -> {
                    changes.trim();
                    misses.trim();
                });
    }
}
