package nl.klankbord.training;

import static nl.klankbord.base.Personal.Term.SEVEN_YEARS;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.klankbord.base.OneByOne;
import nl.klankbord.base.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrainingJobs {

    @Bean
    RecurringTask<Void> lookAtEditions(EditionClocks clocks) {
        var editions = new OneByOne("look-at-editions");
        return Tasks.recurring("look-at-editions", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> editions.each(clocks.due(), clocks::look));
    }

    @Bean
    RecurringTask<Void> freeSeatsOfLeavers(SeatsOfLeavers leavers) {
        var people = new OneByOne("free-seats-of-leavers");
        return Tasks.recurring("free-seats-of-leavers", Schedules.daily(LocalTime.of(3, 0)))
                .execute((instance, context) -> people.each(leavers.gone(), leavers::leave));
    }

    @Bean
    Retention oldTrainings(OldEditions editions) {
        var old = new OneByOne("remove-old-trainings");
        return Retention.of(
                "training.retention",
                SEVEN_YEARS.period(),
                () -> editions.due().size(),
                () -> old.each(editions.due(), editions::remove));
    }
}
