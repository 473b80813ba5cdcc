package nl.klankbord.base;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Jobs survive a crash and run once in a cluster; a module offers one by declaring a {@link RecurringTask} bean. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "klankbord.jobs", matchIfMissing = true)
class JobsConfiguration {

    private final ObjectProvider<Scheduler> scheduler;

    JobsConfiguration(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<RecurringTask<?>> jobs, Clock clock) {
        return Scheduler.create(dataSource)
                .startTasks(jobs)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(10))
                // What a dead node was doing goes on elsewhere, or after a restart, within half a minute.
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(Duration.ofSeconds(10))
                .clock(clock::instant)
                .build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.getObject().start();
    }
}
