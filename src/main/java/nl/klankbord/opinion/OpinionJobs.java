package nl.klankbord.opinion;

import static nl.klankbord.base.Personal.Term.SEVEN_YEARS;
import static nl.klankbord.base.Personal.Term.THIRTY_DAYS;

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
class OpinionJobs {

    @Bean
    RecurringTask<Void> lookAtOpinionClocks(OpinionClocks clocks) {
        var requests = new OneByOne("look-at-opinion-clocks");
        return Tasks.recurring("look-at-opinion-clocks", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> requests.each(clocks.due(), clocks::look));
    }

    @Bean
    RecurringTask<Void> endOpinionRequestsOfLeavers(WorkOfLeavers leavers) {
        var people = new OneByOne("give-back-opinion-requests-of-leavers");
        var requests = new OneByOne("end-opinion-requests-of-leavers");
        return Tasks.recurring("end-opinion-requests-of-leavers", Schedules.daily(LocalTime.of(2, 50)))
                .execute((instance, context) -> {
                    people.each(leavers.gone(), leavers::leave);
                    requests.each(leavers.due(), leavers::end);
                });
    }

    /** Its author was told the day. */
    @Bean
    Retention oldOpinionDrafts(OpinionClocks clocks) {
        var drafts = new OneByOne("remove-old-opinion-drafts");
        return Retention.of(
                        "opinion.retention.drafts",
                        THIRTY_DAYS.period(),
                        () -> clocks.oldDrafts().size(),
                        () -> drafts.each(clocks.oldDrafts(), clocks::removeOldDraft))
                .onTheDay();
    }

    @Bean
    Retention oldOpinionDossiers(OldDossiers dossiers) {
        var old = new OneByOne("remove-old-opinion-dossiers");
        return Retention.of(
                "opinion.retention",
                SEVEN_YEARS.period(),
                () -> dossiers.due().size(),
                () -> old.each(dossiers.due(), dossiers::remove));
    }

    @Bean
    RecurringTask<Void> eraseAttachments(Erasures erasures) {
        return Tasks.recurring("erase-attachments", Schedules.daily(LocalTime.of(3, 10)))
                .execute((instance, context) -> erasures.run());
    }
}
