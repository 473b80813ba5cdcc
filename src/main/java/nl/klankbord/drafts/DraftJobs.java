package nl.klankbord.drafts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import nl.klankbord.vault.SealedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftJobs {

    @Bean
    SealedRows sealedDrafts() {
        return new SealedRows(Drafts.PURPOSE, "draft", List.of("owner", "kind", "subject"), "draft");
    }

    @Bean
    RecurringTask<Void> removeExpiredDrafts(Drafts drafts) {
        return Tasks.recurring("remove-expired-drafts", Schedules.daily(LocalTime.of(2, 30)))
                .execute((instance, context) -> drafts.removeExpired());
    }
}
