package nl.klankbord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.Texts;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.ToldRecords;
import nl.klankbord.testing.Unique;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class TrainingPersonalDataTest {

    @Autowired
    private List<PersonalDataSource> sources;

    @Autowired
    private Texts texts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext portal;

    private List<PersonalDataSource> own() {
        return sources.stream()
                .filter(source -> source.getClass().getName().startsWith("nl.klankbord.training."))
                .toList();
    }

    private String told(Actor who) {
        return ToldRecords.read(
                own().stream()
                        .flatMap(source -> source.about(subject(who)).stream())
                        .toList(),
                texts);
    }

    private static DataSubject subject(Actor who) {
        return new DataSubject(who.colleague(), Set.of(who.account()));
    }

    private void certified(HeldTraining training, Actor who, String name) {
        jdbc.sql("""
                        insert into training_certificate
                          (number, edition, person, name, initials, title, partner, first_day, last_day, minutes, pe_minutes, issued_at)
                        values (?, ?, ?, ?, 'A', 'Mandaat', ?, '2027-03-01', '2027-03-08', 360, 0, '2027-03-09 10:00:00')
                        """)
                .params(
                        Unique.word().substring(0, 16),
                        training.id.toString(),
                        who.colleague().toString(),
                        name,
                        who.partner().toString())
                .update();
    }

    private void wants(Actor who, String line) {
        var need = UUID.randomUUID().toString();
        jdbc.sql(
                        "insert into training_need (id, topic, line, state, made_at) values (?, ?, ?, 'OPEN', '2020-01-06 10:00:00')")
                .params(need, UUID.randomUUID().toString(), line)
                .update();
        jdbc.sql("insert into training_need_person (need, person, partner) values (?, ?, ?)")
                .params(need, who.colleague().toString(), who.partner().toString())
                .update();
    }

    @Test
    void whoTakesPartIsToldWhatConcernsThemAndAnErasureTakesCertificatesAndWishes() {
        var training = new HeldTraining(portal, 2, 0, "0", CostRule.CLOSED_PURSE, null);
        var one = training.people.get(0);
        var other = training.people.get(1);
        var mine = Unique.word();
        var theirs = Unique.word();
        certified(training, one, mine);
        certified(training, other, theirs);
        wants(one, "Wens " + mine);
        wants(other, "Wens " + theirs);

        assertThat(told(one)).contains("Geplaatst", "Naam op het certificaat: " + mine, "Wens " + mine);
        assertThat(told(one))
                .doesNotContain(theirs, other.name(), other.colleague().toString());
        assertThat(told(training.trainer)).contains("Trainingen die je geeft", "Wat je organiseerde");

        for (var round = 0; round < 2; round++) {
            transaction.executeWithoutResult(_ -> own().forEach(source -> source.erase(subject(one))));
        }

        assertThat(told(one)).contains("Geplaatst").doesNotContain(mine);
        assertThat(told(other)).contains(theirs);
    }
}
