package nl.klankbord.training.evaluation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.klankbord.base.OneByOne;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvaluationJobs {

    @Bean
    RecurringTask<Void> closeTrainingEvaluations(Evaluations evaluations) {
        var editions = new OneByOne("close-training-evaluations");
        return Tasks.recurring("close-training-evaluations", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> editions.each(evaluations.due(), evaluations::close));
    }
}
