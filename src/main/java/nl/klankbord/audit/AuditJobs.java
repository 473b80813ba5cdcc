package nl.klankbord.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditJobs {

    private static final Logger LOG = LoggerFactory.getLogger(AuditJobs.class);

    @Bean
    RecurringTask<Void> sealAuditEvents(AuditSeals seals) {
        return Tasks.recurring("seal-audit-events", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> seals.seal());
    }

    /** {@code java -jar klankbord.jar --check-audit}: tells what it finds at start, and goes on. */
    @Bean
    ApplicationRunner checkAudit(AuditSeals seals) {
        return (ApplicationArguments arguments) -> {
            if (!arguments.containsOption("check-audit")) {
                return;
            }
            var found = seals.check();
            LOG.info("Audit: {} events sealed, {} not yet sealed", found.sealed(), found.unsealed());
            found.problems().forEach(problem -> LOG.error("Audit: {}", problem));
        };
    }
}
