package nl.klankbord.shell.start;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.balance.Balance;
import nl.klankbord.balance.ContributionKind;
import nl.klankbord.balance.Proposal;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.intervision.meeting.RunningCircle;
import nl.klankbord.opinion.OpinionArchive;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.PastOpinion;
import nl.klankbord.opinion.Questions;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.people.ExpertiseOrigin;
import nl.klankbord.people.NewColleague;
import nl.klankbord.people.NewExpertise;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.TrainingSetup;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody for whom so many things of every kind wait, come, and are new. */
final class BusyPerson {

    private final ApplicationContext portal;
    private final TrainingSetup trainings;
    private final PartnerId partner;
    final Actor actor;

    BusyPerson(ApplicationContext portal, int topics) {
        this.portal = portal;
        trainings = new TrainingSetup(portal);
        partner = trainings.partner(0);
        var lines = new ArrayList<NewExpertise>();
        for (var n = 0; n < topics; n++) {
            var old = Instant.parse("2020-03-01T10:00:00Z");
            lines.add(new NewExpertise("Eigen " + UUID.randomUUID(), 3, "", old, false, ExpertiseOrigin.OWN));
            lines.add(new NewExpertise("Gezegd " + UUID.randomUUID(), 3, "", old, false, ExpertiseOrigin.ORGANISATION));
        }
        var ids = new ArrayList<ColleagueId>();
        portal.getBean(CurrentActor.class)
                .asPortal(() -> ids.addAll(portal.getBean(People.class)
                        .register(List.of(new NewColleague(
                                "B" + UUID.randomUUID(),
                                partner,
                                "Bo",
                                null,
                                "Druk",
                                "Ruimte",
                                "Adviseur",
                                "",
                                "bo" + UUID.randomUUID() + "@proef.example",
                                "",
                                Set.of(),
                                List.of(),
                                "",
                                List.of(),
                                lines,
                                List.of(),
                                Set.of(),
                                null,
                                null,
                                null,
                                null)))));
        actor = portal.getBean(As.class).colleague(ids.getFirst(), partner);
    }

    void signIn() {
        portal.getBean(As.class).account(actor.account());
    }

    /** Requests that were put to this person, and requests of this person that wait for another. */
    void opinions(int number) {
        var other = trainings.somebody(trainings.partner(1));
        var now = TurnableClock.CLOCK.instant();
        var past = new ArrayList<PastOpinion>();
        for (var n = 0; n < number; n++) {
            var at = now.minus(Duration.ofMinutes(n + 1L));
            past.add(offered(other, actor, at));
            past.add(offered(actor, other, at));
        }
        portal.getBean(CurrentActor.class)
                .asPortal(() -> portal.getBean(OpinionArchive.class).register(past));
    }

    private static PastOpinion offered(Actor from, Actor to, Instant at) {
        return new PastOpinion(
                from.colleague(),
                from.partner(),
                at,
                Questions.about("kabels", Visibility.PARTIES_ONLY, LocalDate.parse("2099-01-01")),
                List.of(
                        new PastOpinion.Step(at, from.colleague(), from.partner(), new OpinionMove.Submit(), null),
                        new PastOpinion.Step(
                                at, from.colleague(), from.partner(), new OpinionMove.Offer(to.colleague()), null)));
    }

    /** Trainings of courses of their own, with a seat within two weeks, and with one that waits for approval. */
    void trainings(int number) {
        var trainer = trainings.somebody(partner, Role.TRAINER);
        var pattern = trainings.open(trainings.entry(trainer, Set.of(partner), 20, Map.of()), trainer);
        for (var n = 0; n < number; n++) {
            trainings.seat(
                    like(pattern, trainings.day(9)), partner, List.of(actor.colleague()), EnrolmentState.CONFIRMED);
            trainings.seat(
                    like(pattern, trainings.day(90)),
                    partner,
                    List.of(actor.colleague()),
                    EnrolmentState.AWAITING_APPROVAL);
        }
    }

    /** A copy, which is quicker than making one. */
    private EditionId like(EditionId pattern, LocalDate day) {
        var course = UUID.randomUUID().toString();
        var edition = UUID.randomUUID().toString();
        portal.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            copy(
                    "training_course",
                    "id = (select course from training_edition where id = '" + pattern + "')",
                    "id = '" + course + "'");
            copy("training_edition", "id = '" + pattern + "'", "id = '" + edition + "', course = '" + course + "'");
            copy(
                    "training_lesson",
                    "edition = '" + pattern + "'",
                    "id = uuid(), edition = '" + edition + "', day = '" + day + "'");
        });
        return new EditionId(UUID.fromString(edition));
    }

    private void copy(String table, String which, String changes) {
        var jdbc = portal.getBean(JdbcClient.class);
        jdbc.sql("create temporary table copied as select * from " + table + " where " + which)
                .update();
        jdbc.sql("update copied set " + changes).update();
        jdbc.sql("insert into " + table + " select * from copied").update();
        jdbc.sql("drop temporary table copied").update();
    }

    /** Circles of this person whose meetings have no dates, or were held. */
    void circles(int number) {
        var jdbc = portal.getBean(JdbcClient.class);
        for (var n = 0; n < number; n++) {
            var circle = new RunningCircle(portal);
            jdbc.sql("update intervision_membership set person = ? where circle = ? and person = ?")
                    .params(
                            actor.colleague().toString(),
                            circle.id.toString(),
                            circle.people.get(1).colleague().toString())
                    .update();
            jdbc.sql("insert into intervision_poll_date (id, meeting, day, begins, ends)"
                            + " select uuid(), m.id, ?, 540, 660 from intervision_meeting m where m.circle = ?")
                    .params(trainings.day(30), circle.id.toString())
                    .update();
            jdbc.sql("insert into intervision_next (circle, series, asked_at) values (?, 1, now())")
                    .param(circle.id.toString())
                    .update();
        }
    }

    /** Hours that this person can confirm. */
    void hours(int number) {
        var giver = trainings.somebody(trainings.partner(1));
        portal.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            for (var n = 0; n < number; n++) {
                portal.getBean(Balance.class)
                        .propose(new Proposal(
                                ContributionKind.SECOND_OPINION,
                                UUID.randomUUID(),
                                giver.partner(),
                                giver.colleague(),
                                partner,
                                actor.colleague(),
                                60));
            }
        });
    }
}
