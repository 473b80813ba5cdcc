package nl.klankbord.demo;

import java.time.Clock;
import java.util.List;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.actions.ActionArchive;
import nl.klankbord.actions.Actions;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.brought.BroughtCases;
import nl.klankbord.intervision.meeting.MeetingArchive;
import nl.klankbord.intervision.meeting.after.AfterArchive;
import nl.klankbord.intervision.programme.ProgrammeArchive;
import nl.klankbord.knowledge.article.ArticleArchive;
import nl.klankbord.knowledge.document.DocumentArchive;
import nl.klankbord.knowledge.question.Questions;
import nl.klankbord.knowledge.success.Successes;
import nl.klankbord.opinion.OpinionArchive;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.Departures;
import nl.klankbord.people.Employers;
import nl.klankbord.people.People;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.training.TrainingArchive;
import nl.klankbord.training.Trainings;
import nl.klankbord.training.attendance.Attendance;
import nl.klankbord.training.evaluation.Evaluations;
import nl.klankbord.training.need.Needs;
import nl.klankbord.training.settlement.Settlements;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.VocabularyImports;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;

/** The demo network, when it is wanted; without it none of this exists. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${klankbord.demo:none}' != 'none'")
class DemoConfiguration {

    @Bean
    DemoOffers demoOffers() {
        return new DemoOffers();
    }

    @Bean
    DemoTokens demoTokens(
            Accounts accounts,
            People people,
            Employers employers,
            Clock clock,
            CurrentActor actors,
            @Value("${klankbord.demo.budget:false}") boolean budgeted) {
        return new DemoTokens(accounts, people, employers, clock, actors, budgeted);
    }

    @Bean
    @Order(1)
    IntervisionFilling intervisionFilling(
            ProgrammeArchive programmes,
            MeetingArchive meetings,
            AfterArchive afterwards,
            BroughtCases cases,
            Accounts accounts,
            Vocabulary topics,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new IntervisionFilling(programmes, meetings, afterwards, cases, accounts, topics, transactions, clock);
    }

    @Bean
    @Order(3)
    SuccessFilling successFilling(Successes successes, Questions questions, Partners partners, Clock clock) {
        return new SuccessFilling(successes, questions, partners, clock);
    }

    @Bean
    @Order(4)
    ActionFilling actionFilling(
            ActionArchive archive,
            Actions actions,
            OpinionDesk opinions,
            Trainings trainings,
            Circles circles,
            Accounts accounts,
            Clock clock) {
        return new ActionFilling(archive, actions, opinions, trainings, circles, accounts, clock);
    }

    @Bean
    @Order(2)
    ArticleFilling articleFilling(
            ArticleArchive articles,
            OpinionArchive opinions,
            Vocabulary topics,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new ArticleFilling(articles, opinions, topics, transactions, clock);
    }

    @Bean
    @Order(5)
    Filling documentFilling(DocumentArchive documents, Vocabulary topics, Clock clock) {
        return members -> new DemoDocuments(members, topics, clock.instant()).fill(documents);
    }

    @Bean
    DemoFilling demoFilling(
            Partners partners,
            VocabularyImports vocabulary,
            People people,
            Departures departures,
            Accounts accounts,
            OpinionArchive opinions,
            TrainingArchive trainings,
            Attendance attendance,
            Evaluations evaluations,
            Settlements settlements,
            Needs needs,
            List<Filling> parts,
            Vocabulary topics,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new DemoFilling(
                partners,
                vocabulary,
                people,
                departures,
                accounts,
                opinions,
                trainings,
                attendance,
                evaluations,
                settlements,
                needs,
                parts,
                topics,
                transactions,
                clock);
    }

    /** Before the portal says that it is ready. */
    @Bean
    ApplicationRunner fillDemo(
            DemoFilling filling, SearchIndex index, CurrentActor actors, @Value("${klankbord.demo}") String mode) {
        return arguments -> actors.asPortal(() -> {
            filling.fill(mode.equals("full") ? Network.DEMO_SIZE : DemoAccounts.COUNT);
            index.awaitCaughtUp();
        });
    }
}
