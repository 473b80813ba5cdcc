package nl.klankbord.knowledge.article;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.OneByOne;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ArticleJobs {

    @Bean
    RecurringTask<Void> remindOwnersOfArticles(ArticleNotices notices) {
        var due = new OneByOne("remind-owners-of-articles");
        return Tasks.recurring("remind-owners-of-articles", Schedules.daily(LocalTime.of(7, 0)))
                .execute((instance, context) -> due.each(notices.due(), notices::remind));
    }

    /** What was shared before there was a shelf. */
    @Bean
    RecurringTask<Void> fetchLessons(Lessons lessons, CurrentActor current) {
        var missing = new OneByOne("fetch-lessons");
        return Tasks.recurring("fetch-lessons", FixedDelay.ofHours(1))
                .execute(
                        (instance, context) -> current.asPortal(() -> missing.each(lessons.missing(), lessons::fetch)));
    }

    @Bean
    RecurringTask<Void> letGoOfArticlesOfLeavers(OwnersWhoLeave leavers) {
        var people = new OneByOne("let-go-of-articles-of-leavers");
        return Tasks.recurring("let-go-of-articles-of-leavers", Schedules.daily(LocalTime.of(3, 10)))
                .execute((instance, context) -> people.each(leavers.gone(), leavers::leave));
    }

    @Bean
    RecurringTask<Void> removeStrayImages(ArticleImages images) {
        var stray = new OneByOne("remove-stray-images");
        return Tasks.recurring("remove-stray-images", Schedules.daily(LocalTime.of(3, 20)))
                .execute((instance, context) -> stray.each(images.stray(), images::remove));
    }
}
