package nl.klankbord.training;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Texts;
import nl.klankbord.notices.ActionPage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages behind the buttons of a mail: take the seat or let it go, agree with an enrolment or not. */
@Configuration(proxyBeanMethods = false)
class TrainingAnswers {

    static final String TAKE = "training-take";
    static final String LET_GO = "training-let-go";
    static final String APPROVE = "training-approve";
    static final String DECLINE = "training-decline";

    @Bean
    ActionPage takeSeat(Enrolments enrolments, Texts texts) {
        return new Page(enrolments, texts, TAKE, EnrolmentStep.TAKE, enrolments::take);
    }

    @Bean
    ActionPage letSeatGo(Enrolments enrolments, Texts texts) {
        return new Page(enrolments, texts, LET_GO, EnrolmentStep.LET_GO, enrolments::letGo);
    }

    @Bean
    ActionPage approveEnrolment(Enrolments enrolments, Texts texts) {
        return new Page(enrolments, texts, APPROVE, EnrolmentStep.APPROVE, enrolments::approve);
    }

    @Bean
    ActionPage declineEnrolment(Enrolments enrolments, Texts texts) {
        return new Page(enrolments, texts, DECLINE, EnrolmentStep.DECLINE, enrolments::decline);
    }

    private interface Verb {
        SeatOutcome take(EnrolmentId id, Actor actor);
    }

    private record Page(Enrolments enrolments, Texts texts, String purpose, EnrolmentStep step, Verb verb)
            implements ActionPage {

        @Override
        public Optional<Question> question(String subject, Actor actor, Locale language) {
            return EnrolmentId.parse(subject)
                    .filter(id -> enrolments.stepsOpenTo(id, actor).contains(step))
                    .map(_ -> new Question(
                            texts.get(language, "training.answer." + step),
                            texts.get(language, "training.answer." + step + ".explained"),
                            List.of(),
                            texts.get(language, "training.enrolment-step." + step)));
        }

        @Override
        public Outcome act(String subject, @Nullable String choice, Actor actor, Locale language) {
            var id = EnrolmentId.parse(subject).orElseThrow();
            var path = enrolments.editionOf(id).map(TrainingLinks::to).orElse(TrainingLinks.AGENDA);
            return switch (verb.take(id, actor)) {
                case SeatOutcome.Done done ->
                    new Outcome.Done(
                            texts.get(
                                    language,
                                    step == EnrolmentStep.APPROVE && done.state() == EnrolmentState.WAITLISTED
                                            ? "training.answer.APPROVE.waiting"
                                            : "training.answer." + step + ".done"),
                            path);
                case SeatOutcome.Refused refused ->
                    new Outcome.Refused(texts.get(language, "training.refusal." + refused.why()), path);
                case SeatOutcome.Missing _, SeatOutcome.Reserved _, SeatOutcome.TooFew _ ->
                    new Outcome.Refused(texts.get(language, "training.refusal." + Refusal.NOT_NOW), path);
            };
        }
    }
}
