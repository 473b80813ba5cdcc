package nl.klankbord.notices;

import static nl.klankbord.base.Personal.Term.NINETY_DAYS;
import static nl.klankbord.base.Personal.Term.THIRTY_DAYS;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.OldRows;
import nl.klankbord.base.OneByOne;
import nl.klankbord.base.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeJobs {

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

    /** Read or not. */
    @Bean
    Retention oldNotices(OldRows rows) {
        return rows.of("notices.retention", NINETY_DAYS.period(), "notice", "told_at < ?");
    }

    /** A link that no longer works can say so for a while. */
    @Bean
    Retention oldLinks(OldRows rows) {
        return rows.of("notices.retention.links", THIRTY_DAYS.period(), "action_link", "expires_at < ?");
    }
}
