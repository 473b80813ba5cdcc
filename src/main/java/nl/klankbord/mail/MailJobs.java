package nl.klankbord.mail;

import static nl.klankbord.base.Personal.Term.THIRTY_DAYS;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import nl.klankbord.base.OldRows;
import nl.klankbord.base.Retention;
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
    RecurringTask<Void> giveUpMails(MailStore store) {
        return Tasks.recurring("give-up-mails", Schedules.daily(LocalTime.of(2, 45)))
                .execute((instance, context) -> store.giveUp());
    }

    /** That a mail was sent, so that it is not written again, and what became of the others. */
    @Bean
    Retention oldMails(OldRows rows) {
        return rows.of("mail.retention", THIRTY_DAYS.period(), "outgoing_mail", "state <> 'WAITING' and done_at <= ?");
    }
}
