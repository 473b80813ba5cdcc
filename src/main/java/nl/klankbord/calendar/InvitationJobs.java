package nl.klankbord.calendar;

import static nl.klankbord.base.Personal.Term.NINETY_DAYS;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.OldRows;
import nl.klankbord.base.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InvitationJobs {

    private static final int MINUTES_BETWEEN_READS = 2;

    @Bean
    RecurringTask<Void> readReplies(ReplyMailbox mailbox, ReplySettings settings, CurrentActor actors) {
        return Tasks.recurring("read-replies", FixedDelay.ofMinutes(MINUTES_BETWEEN_READS))
                .execute((instance, context) -> {
                    if (settings.areSet()) {
                        actors.asPortal(() -> mailbox.read(settings));
                    }
                });
    }

    /** From the end of the appointment. */
    @Bean
    Retention oldInvitations(OldRows rows) {
        return rows.of("calendar.retention", NINETY_DAYS.period(), "calendar_invitation", "ends_at < ?");
    }
}
