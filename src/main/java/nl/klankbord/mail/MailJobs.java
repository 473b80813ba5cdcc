package nl.klankbord.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import nl.klankbord.vault.SealedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailJobs {

    @Bean
    SealedRows sealedMails() {
        return new SealedRows(MailStore.PURPOSE, "outgoing_mail", List.of("id"), "outgoing_mail");
    }

    @Bean
    RecurringTask<Void> sendMails(Delivery delivery) {
        return Tasks.recurring("send-mails", FixedDelay.ofSeconds(5)).execute((instance, context) -> delivery.round());
    }

    @Bean
    RecurringTask<Void> tidyMails(MailStore store) {
        return Tasks.recurring("tidy-mails", Schedules.daily(LocalTime.of(2, 45)))
                .execute((instance, context) -> store.tidy());
    }
}
