package nl.klankbord.actions;

import static nl.klankbord.base.Personal.Term.NINETY_DAYS;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.klankbord.base.OldRows;
import nl.klankbord.base.OneByOne;
import nl.klankbord.base.Retention;
import nl.klankbord.vault.SealedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ActionJobs {

    @Bean
    SealedRows sealedActions() {
        return ActionTexts.ROWS;
    }

    @Bean
    RecurringTask<Void> remindOfActions(ActionReminders reminders) {
        var actions = new OneByOne("remind-of-actions");
        return Tasks.recurring("remind-of-actions", FixedDelay.ofHours(1))
                .execute((instance, context) -> actions.each(reminders.due(), reminders::remind));
    }

    @Bean
    RecurringTask<Void> giveBackActionsOfLeavers(ActionsOfLeavers leavers) {
        var people = new OneByOne("give-back-actions-of-leavers");
        return Tasks.recurring("give-back-actions-of-leavers", Schedules.daily(LocalTime.of(2, 55)))
                .execute((instance, context) -> people.each(leavers.gone(), leavers::leave));
    }

    /** Whoever wants to keep more takes a list along. */
    @Bean
    Retention settledActions(OldRows rows) {
        return rows.of("actions.retention", NINETY_DAYS.period(), "action_item", "settled_at < ?");
    }
}
