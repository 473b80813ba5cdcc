package nl.klankbord.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Texts;
import nl.klankbord.notices.ActionPage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages behind the buttons of a mail that asks for an opinion: take it on, or not now. */
@Configuration(proxyBeanMethods = false)
class OpinionAnswers {

    static final String ACCEPT = "opinion-accept";
    static final String DECLINE = "opinion-decline";

    @Bean
    ActionPage acceptOpinion(OpinionDesk desk, Texts texts) {
        return new Page(desk, texts, ACCEPT, OpinionStep.ACCEPT) {

            @Override
            List<Choice> choices(Locale language) {
                return List.of();
            }

            @Override
            OpinionMove move(@Nullable String choice) {
                return new OpinionMove.Accept(Declaration.free(), null);
            }
        };
    }

    @Bean
    ActionPage declineOpinion(OpinionDesk desk, Texts texts) {
        return new Page(desk, texts, DECLINE, OpinionStep.DECLINE) {

            @Override
            List<Choice> choices(Locale language) {
                return Arrays.stream(GiveBack.values())
                        .filter(why -> why != GiveBack.OTHER)
                        .map(why -> new Choice(why.name(), texts.get(language, "opinion.give-back." + why)))
                        .toList();
            }

            @Override
            OpinionMove move(@Nullable String choice) {
                return new OpinionMove.Decline(choice == null ? GiveBack.OTHER : GiveBack.valueOf(choice), "", null);
            }
        };
    }

    /** What both pages have in common. */
    private abstract static class Page implements ActionPage {

        private final OpinionDesk desk;
        final Texts texts;
        private final String purpose;
        private final OpinionStep step;

        Page(OpinionDesk desk, Texts texts, String purpose, OpinionStep step) {
            this.desk = desk;
            this.texts = texts;
            this.purpose = purpose;
            this.step = step;
        }

        abstract List<Choice> choices(Locale language);

        abstract OpinionMove move(@Nullable String choice);

        @Override
        public String purpose() {
            return purpose;
        }

        @Override
        public Optional<Question> question(String subject, Actor actor, Locale language) {
            return OpinionId.parse(subject)
                    .filter(id -> desk.stepsOpenTo(id, actor).contains(step))
                    .map(_ -> new Question(
                            texts.get(language, "opinion.answer." + step),
                            texts.get(language, "opinion.answer." + step + ".explained"),
                            choices(language),
                            texts.get(language, "opinion.answer." + step + ".button")));
        }

        @Override
        public Outcome act(String subject, @Nullable String choice, Actor actor, Locale language) {
            var id = OpinionId.parse(subject).orElseThrow();
            var path = OpinionLinks.to(id);
            return switch (desk.take(id, move(choice), actor)) {
                case StepOutcome.Done _ ->
                    new Outcome.Done(texts.get(language, "opinion.answer." + step + ".done"), path);
                case StepOutcome.Refused refused ->
                    new Outcome.Refused(texts.get(language, "opinion.refusal." + refused.why()), path);
                case StepOutcome.AwaitsWaiver _,
                        StepOutcome.Incomplete _,
                        StepOutcome.PersonalData _,
                        StepOutcome.Stale _,
                        StepOutcome.Missing _ ->
                    new Outcome.Refused(texts.get(language, "opinion.refusal." + Refusal.NOT_NOW), path);
            };
        }
    }
}
