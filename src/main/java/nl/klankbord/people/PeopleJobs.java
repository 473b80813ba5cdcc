package nl.klankbord.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleJobs {

    /** Just after midnight; nights that the portal was off are made up for. */
    @Bean
    RecurringTask<Void> indexWhoTurnedAvailable(AvailabilityInIndex availability, Clock clock) {
        return Tasks.recurring("index-who-turned-available", Schedules.daily(ExpertiseState.HERE, LocalTime.of(0, 1)))
                .execute((instance, context) -> {
                    var today = LocalDate.ofInstant(clock.instant(), ExpertiseState.HERE);
                    availability.turned(dayBefore(today, context.getExecution().lastSuccess), today);
                });
    }

    /** The last day that was looked at. */
    private static LocalDate dayBefore(LocalDate today, @Nullable Instant lastSuccess) {
        return lastSuccess == null ? today.minusDays(1) : LocalDate.ofInstant(lastSuccess, ExpertiseState.HERE);
    }
}
