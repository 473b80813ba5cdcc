package nl.klankbord.balance;

import static nl.klankbord.base.Personal.Term.SEVEN_YEARS;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.klankbord.base.OldRows;
import nl.klankbord.base.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BalanceJobs {

    @Bean
    RecurringTask<Void> confirmUnansweredHours(Balance balance) {
        return Tasks.recurring("confirm-unanswered-hours", Schedules.daily(LocalTime.of(3, 10)))
                .execute((instance, context) -> {
                    var confirmed = 1;
                    while (confirmed > 0) {
                        confirmed = balance.confirmUnanswered();
                    }
                });
    }

    /** Both entries of a correction lie close together, so that what stays of a year still balances. */
    @Bean
    Retention oldHours(OldRows rows) {
        return rows.of("balance.retention", SEVEN_YEARS.period(), "contribution", "proposed_at < ?");
    }
}
