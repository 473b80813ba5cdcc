package nl.klankbord.knowledge.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.klankbord.access.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentJobs {

    @Bean
    RecurringTask<Void> importDocuments(ImportWork work, CurrentActor actors) {
        return Tasks.recurring("import-documents", FixedDelay.ofSeconds(2))
                .execute((instance, context) -> actors.asPortal(work::round));
    }

    @Bean
    RecurringTask<Void> removeOldDocumentImports(ImportWork work) {
        return Tasks.recurring("remove-old-document-imports", Schedules.daily(LocalTime.of(3, 20)))
                .execute((instance, context) -> work.removeOld());
    }
}
