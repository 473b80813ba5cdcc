package nl.klankbord.intervision.meeting.after;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.klankbord.base.OneByOne;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AfterJobs {

    @Bean
    RecurringTask<Void> decideAboutSeries(NextRounds rounds) {
        var circles = new OneByOne("decide-about-series");
        return Tasks.recurring("decide-about-series", FixedDelay.ofHours(1))
                .execute((instance, context) -> circles.each(rounds.due(), rounds::look));
    }
}
