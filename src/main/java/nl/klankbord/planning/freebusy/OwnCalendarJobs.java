package nl.klankbord.planning.freebusy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import nl.klankbord.base.OneByOne;
import nl.klankbord.vault.SealedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OwnCalendarJobs {

    /** So that a round of slow hosts ends. */
    private static final int MOST_A_ROUND = 10;

    private static final Duration IDLE = Duration.ofSeconds(8);
    private static final Duration TOTAL = Duration.ofSeconds(20);

    @Bean
    SealedRows sealedOwnCalendars() {
        return OwnCalendarStore.ROWS;
    }

    @Bean
    RecurringTask<Void> lookAtOwnCalendars(OwnCalendarStore store, Hosts hosts, Clock clock) {
        var fetch = new CalendarFetch(hosts, (SSLSocketFactory) SSLSocketFactory.getDefault(), IDLE, TOTAL);
        var rounds = new CalendarRounds(store, fetch, clock);
        var people = new OneByOne("look-at-own-calendars");
        return Tasks.recurring("look-at-own-calendars", FixedDelay.ofSeconds(60))
                .execute((instance, context) -> people.each(rounds.due(MOST_A_ROUND), rounds::look));
    }
}
