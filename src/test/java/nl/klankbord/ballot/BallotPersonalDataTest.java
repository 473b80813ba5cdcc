package nl.klankbord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class BallotPersonalDataTest {

    @Autowired
    private Ballots ballots;

    @Autowired
    private BallotPersonalData own;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private void answer(UUID subject, ColleagueId person) {
        transaction.executeWithoutResult(
                _ -> ballots.keep(subject, person, List.of(new Answer("words", null, "canary " + person))));
    }

    private static ColleagueId somebody() {
        return new ColleagueId(UUID.randomUUID());
    }

    @Test
    void tellsThatSomebodyAnsweredAndNotWhat() {
        var subject = UUID.randomUUID();
        var me = somebody();
        answer(subject, me);
        answer(UUID.randomUUID(), somebody());
        assertThat(own.about(new DataSubject(me, Set.of())))
                .containsExactly(PersonalRecord.of("ballot.own.answered.").with("subject", subject));
    }

    @Test
    void fourAnswersAreStillToldWhenOneOfThemIsForgotten() {
        var subject = UUID.randomUUID();
        var people = Stream.generate(BallotPersonalDataTest::somebody).limit(4).toList();
        people.forEach(person -> answer(subject, person));
        var gone = new DataSubject(people.getFirst(), Set.of());
        for (var round = 0; round < 2; round++) {
            transaction.executeWithoutResult(_ -> own.erase(gone));
        }
        assertThat(jdbc.sql("select count(*) from ballot_answered where subject = ?")
                        .param(subject.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        transaction.executeWithoutResult(_ -> assertThat(ballots.close(subject)).isPresent());
        assertThat(own.about(gone)).isEmpty();
    }
}
