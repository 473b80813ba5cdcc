package nl.klankbord.knowledge.document;

import static nl.klankbord.base.Personal.Term.THIRTY_DAYS;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.OldRows;
import nl.klankbord.base.Retention;
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
    Retention oldDocumentImports(OldRows rows) {
        return rows.of("knowledge-document.retention", THIRTY_DAYS.period(), "document_import", "ended_at < ?");
    }
}
