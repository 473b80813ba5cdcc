package nl.klankbord.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.OneByOne;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeJobs {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeJobs.class);

    /** So that a round ends, and the portal can stop. */
    private static final int MOST_A_ROUND = 200;

    @Bean
    RecurringTask<Void> mailNotices(NoticeStore store, NoticeMails mails, CurrentActor actors, Clock clock) {
        var recipients = new OneByOne("mail-notices");
        return Tasks.recurring("mail-notices", FixedDelay.ofSeconds(5))
                .execute((instance, context) -> actors.asPortal(
                        () -> recipients.each(store.dueRecipients(clock.instant(), MOST_A_ROUND), mails::write)));
    }

    /** Early enough for the overviews of that morning. */
    @Bean
    RecurringTask<Void> planOverviews(Overviews overviews, CurrentActor actors) {
        return Tasks.recurring("plan-overviews", Schedules.daily(QuietHours.HERE, LocalTime.of(7, 15)))
                .execute((instance, context) -> actors.asPortal(overviews::plan));
    }

    /** Early enough for the overview of that morning. */
    @Bean
    RecurringTask<Void> tellOfSavedSearches(SavedSearchAlerts alerts, CurrentActor actors) {
        return Tasks.recurring("tell-of-saved-searches", Schedules.daily(QuietHours.HERE, LocalTime.of(7, 0)))
                .execute((instance, context) -> actors.asPortal(alerts::tellAll));
    }

    @Bean
    RecurringTask<Void> removeOldNotices(NoticeRetention retention) {
        return Tasks.recurring("remove-old-notices", Schedules.daily(LocalTime.of(2, 50)))
                .execute((instance, context) -> {
                    var due = retention.due();
                    retention.remove();
                    if (due > 0) {
                        LOG.info("{} notices were kept long enough and are gone", due);
                    }
                });
    }
}
