package nl.klankbord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.ToldRecords;
import nl.klankbord.testing.Unique;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class ApiPersonalDataTest {

    @Autowired
    private ApiPersonalData data;

    @Autowired
    private RepeatableRequests requests;

    @Autowired
    private As as;

    @Autowired
    private Texts texts;

    @Autowired
    private TransactionTemplate transactions;

    private static DataSubject subject(Actor who) {
        return new DataSubject(who.colleague(), Set.of(who.account()));
    }

    private String told(Actor who) {
        return ToldRecords.read(transactions.execute(_ -> data.about(subject(who))), texts);
    }

    private Actor asking(String text) {
        var who = as.somebody(PartnerId.random());
        var key = new RepeatableRequests.Key(who.account(), text);
        requests.claim(key, "t".repeat(64));
        requests.answered(key, new RepeatableRequests.Answer("b".repeat(64), 201, "text/plain", new byte[] {1}));
        return who;
    }

    @Test
    void oneIsToldTheRequestsOfOnesProgramsAndTheyGoWithOne() {
        var own = Unique.word();
        var others = Unique.word();
        var noor = asking(own);
        var joost = asking(others);
        assertThat(told(noor)).contains(own, "Code van het antwoord: 201").doesNotContain(others);
        for (var time = 0; time < 2; time++) {
            transactions.executeWithoutResult(_ -> data.erase(subject(noor)));
        }
        assertThat(told(noor)).isEmpty();
        assertThat(told(joost)).contains(others);
    }
}
