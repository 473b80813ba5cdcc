package nl.klankbord.people.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Forgets what imports no longer need: lines of broken ones, and what stood there more than a day ago. */
@Configuration(proxyBeanMethods = false)
class IntakeJobs {

    private final Ledger ledger;
    private final Uploads uploads;

    IntakeJobs(Ledger ledger, Uploads uploads) {
        this.ledger = ledger;
        this.uploads = uploads;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        uploads.forgetAll();
        ledger.closeBroken();
    }

    @Bean
    RecurringTask<Void> forgetPeopleImports(FormerStates former, Clock clock) {
        return Tasks.recurring("forget-people-imports", FixedDelay.ofMinutes(1)).execute((instance, context) -> {
            ledger.closeBroken();
            former.forgetBefore(clock.instant());
            ledger.forgetOld();
        });
    }
}
