package nl.klankbord.training.outsider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Role;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionOutcome;
import nl.klankbord.training.HeldTraining;
import nl.klankbord.training.TrainingSetup;
import nl.klankbord.training.Trainings;
import nl.klankbord.training.attendance.Attendance;
import nl.klankbord.training.attendance.AttendanceOutcome;
import nl.klankbord.training.attendance.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SuppressWarnings("NullAway.Init")
class OutsideTrainersTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private OutsideTrainers trainers;

    @Autowired
    private Trainings trainings;

    @Autowired
    private Attendance attendance;

    @Autowired
    private As as;

    @Autowired
    private JdbcClient jdbc;

    private final ExternalTrainer noor = new ExternalTrainer("Noor Buiten", UUID.randomUUID() + "@buiten.example");
    private HeldTraining training;
    private Links links;

    @BeforeEach
    void aTrainingOfTwoPartnersThatNoorGives() {
        training = new HeldTraining(portal, 1, 1, "0.00", CostRule.EQUAL, null);
        links = new Links(portal);
        assertThat(give(noor)).isInstanceOf(EditionOutcome.Done.class);
    }

    private EditionOutcome give(ExternalTrainer trainer) {
        training.setup.signedIn(training.trainer);
        return links.give(training.id, trainer, training.trainer);
    }

    private String token() {
        return links.to(noor.mail()).getLast();
    }

    private long recorded(String action) {
        return jdbc.sql("select count(*) from audit_event where object_id = ? and action = ?")
                .params(training.id.toString(), action)
                .query(Long.class)
                .single();
    }

    @Test
    void oneMailOpensOneTrainingToWhoIsNotSignedIn() {
        // Typed again without a change for Noor: the link stands.
        assertThat(give(noor)).isInstanceOf(EditionOutcome.Done.class);
        assertThat(links.to(noor.mail())).hasSize(1);
        assertThat(token()).matches("[A-Za-z0-9_-]{43}");
        as.nobody();
        var page = trainers.page(token()).orElseThrow();
        assertThat(page.trainer()).isEqualTo("Noor Buiten");
        assertThat(page.lessons()).hasSize(2).allMatch(lesson -> lesson.place().equals("Raadzaal"));
        assertThat(page.attendance().people()).hasSize(2).noneMatch(row -> row.partner()
                .isEmpty());
        assertThat(page.recording()).isFalse();
        assertThat(jdbc.sql("select token_hash from training_trainer_link where edition = ?")
                        .param(training.id.toString())
                        .query(String.class)
                        .single())
                .doesNotContain(token())
                .hasSize(64);
    }

    @Test
    void aDraftSendsNothingUntilItIsPublished() {
        var setup = training.setup;
        var trainer = setup.somebody(training.here, Role.TRAINER);
        var later = new ExternalTrainer("Ona Later", UUID.randomUUID() + "@buiten.example");
        var entry = TrainingSetup.fromOutside(setup.entry(trainer, Set.of(), 5, Map.of()), later);
        var draft = setup.draft(entry, trainer);
        assertThat(links.to(later.mail())).isEmpty();
        TrainingSetup.done(trainings.publish(draft, trainer));
        assertThat(links.to(later.mail())).hasSize(1);
    }

    @Test
    void whoIsReplacedIsOutAndSoIsEverybodyWhenItIsCancelled() {
        var first = token();
        var other = new ExternalTrainer("Olaf Anders", UUID.randomUUID() + "@buiten.example");
        give(other);
        assertThat(trainers.page(first)).isEmpty();
        assertThat(links.to(noor.mail())).as("the mail that was not sent yet").isEmpty();
        var second = links.to(other.mail()).getFirst();
        assertThat(trainers.page(second)).isPresent();

        assertThat(trainings.cancel(training.id, training.trainer)).isInstanceOf(EditionOutcome.Done.class);
        assertThat(trainers.page(second)).isEmpty();
        assertThat(trainers.sent(training.id, training.trainer).orElseThrow().at())
                .isNull();
    }

    @Test
    void whoOrganisesItSendsANewLinkAndTheOldOneDies() {
        var first = token();
        var reader = training.people.getFirst();
        training.setup.signedIn(reader);
        assertThat(trainers.sent(training.id, reader)).isEmpty();
        assertThat(trainers.renew(training.id, reader)).isFalse();
        training.setup.signedIn(training.trainer);
        assertThat(trainers.sent(training.id, training.trainer).orElseThrow().at())
                .isNotNull();
        assertThat(trainers.renew(training.id, training.trainer)).isTrue();
        assertThat(trainers.page(first)).isEmpty();
        assertThat(trainers.page(token())).isPresent();
        assertThat(recorded("TRAINER_LINK_MADE")).isEqualTo(2);
        assertThat(recorded("TRAINER_LINK_REVOKED")).isEqualTo(1);
    }

    @Test
    void attendanceIsSaidByTheLinkUnderTheSameRulesAndFinishedByWhoOrganises() {
        var token = token();
        training.begun();
        as.nobody();
        var page = trainers.page(token).orElseThrow();
        assertThat(page.recording()).isTrue();
        var lessons = page.lessons();
        var one = page.attendance().people().getFirst().id();
        assertThat(trainers.say(token, lessons.getLast().id(), one, null, Presence.PRESENT))
                .isEqualTo(new AttendanceOutcome.NotNow());
        assertThat(trainers.say("x", lessons.getFirst().id(), one, null, Presence.PRESENT))
                .isEqualTo(new AttendanceOutcome.Missing());
        assertThat(trainers.say(token, lessons.getFirst().id(), one, null, Presence.NO_SHOW))
                .isEqualTo(new AttendanceOutcome.Kept());
        assertThat(trainers.say(token, lessons.getFirst().id(), one, null, Presence.PRESENT))
                .isEqualTo(new AttendanceOutcome.Stale(Presence.NO_SHOW));
        assertThat(recorded("TRAINER_LINK_USED")).isEqualTo(1);

        training.later(Duration.ofDays(7));
        lessons.forEach(lesson -> trainers.restPresent(token, lesson.id()));
        training.setup.signedIn(training.trainer);
        assertThat(attendance.finish(training.id, training.trainer)).isEqualTo(new AttendanceOutcome.Finished(1));
        assertThat(trainers.say(token, lessons.getFirst().id(), one, Presence.NO_SHOW, Presence.PRESENT))
                .isEqualTo(new AttendanceOutcome.NotNow());
    }

    @Test
    void aLinkWorksUntilTwoWeeksAfterTheLastLesson() {
        var token = token();
        training.held();
        training.later(Duration.ofDays(13));
        assertThat(trainers.page(token)).isPresent();
        training.later(Duration.ofDays(1));
        assertThat(trainers.page(token)).isEmpty();
        assertThat(trainers.page("geen-link")).isEmpty();
    }
}
