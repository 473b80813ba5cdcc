package nl.klankbord.intervision.programme;

import static nl.klankbord.base.Personal.Term.SEVEN_YEARS;
import static nl.klankbord.base.Personal.Term.THIRTY_DAYS;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.klankbord.base.OneByOne;
import nl.klankbord.base.Retention;
import nl.klankbord.vault.SealedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammeJobs {

    @Bean
    SealedRows sealedWishes() {
        return PrivateWishes.ROWS;
    }

    @Bean
    RecurringTask<Void> leaveCirclesOfLeavers(MembersWhoLeave leavers) {
        var people = new OneByOne("leave-circles-of-leavers");
        return Tasks.recurring("leave-circles-of-leavers", Schedules.daily(LocalTime.of(3, 10)))
                .execute((instance, context) -> people.each(leavers.gone(), leavers::leave));
    }

    @Bean
    RecurringTask<Void> watchManagersInCircles(CircleLeads leads) {
        return Tasks.recurring("watch-managers-in-circles", Schedules.daily(LocalTime.of(3, 15)))
                .execute((instance, context) -> leads.look());
    }

    @Bean
    Retention enrolmentsInProgrammes(ProgrammeRetention retention) {
        var programmes = new OneByOne("erase-enrolments-in-programmes");
        return Retention.of(
                "intervision.retention.said",
                THIRTY_DAYS.period(),
                () -> retention.due().size(),
                () -> programmes.each(retention.due(), retention::erase));
    }

    @Bean
    Retention endedProgrammes(OldProgrammes programmes) {
        var old = new OneByOne("remove-old-programmes");
        return Retention.of(
                "intervision.retention",
                SEVEN_YEARS.period(),
                () -> programmes.due().size(),
                () -> old.each(programmes.due(), programmes::remove));
    }
}
