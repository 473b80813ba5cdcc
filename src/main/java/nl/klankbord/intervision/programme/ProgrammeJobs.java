package nl.klankbord.intervision.programme;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.klankbord.base.OneByOne;
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
    RecurringTask<Void> eraseEnrolmentsInProgrammes(ProgrammeRetention retention) {
        var programmes = new OneByOne("erase-enrolments-in-programmes");
        return Tasks.recurring("erase-enrolments-in-programmes", Schedules.daily(LocalTime.of(3, 20)))
                .execute((instance, context) -> programmes.each(retention.due(), retention::erase));
    }
}
