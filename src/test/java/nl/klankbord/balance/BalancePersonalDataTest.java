package nl.klankbord.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.partners.Partners;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.ToldRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class BalancePersonalDataTest {

    @Autowired
    private BalancePersonalData data;

    @Autowired
    private Balance balance;

    @Autowired
    private Partners partners;

    @Autowired
    private As as;

    @Autowired
    private Texts texts;

    @Autowired
    private TransactionTemplate transactions;

    private String told(Actor who) {
        return ToldRecords.read(
                transactions.execute(_ -> data.about(new DataSubject(who.colleague(), Set.of()))), texts);
    }

    @Test
    void oneIsToldWhatOneGaveAndTheHoursStayWhenOneIsForgotten() {
        var known = partners.all().getFirst();
        var there = PartnerId.random();
        var giver = as.somebody(there);
        var taker = as.somebody(known.id());
        var line = balance.propose(new Proposal(
                        ContributionKind.SECOND_OPINION,
                        UUID.randomUUID(),
                        there,
                        giver.colleague(),
                        known.id(),
                        taker.colleague(),
                        90))
                .orElseThrow();
        balance.confirm(line, taker);
        assertThat(told(giver))
                .contains("Jouw deel: Je gaf", "Waarvoor: Second opinion", "Minuten: 90", "Stand: Telt mee")
                .contains("De andere gemeente: " + known.name())
                .doesNotContain(taker.colleague().toString());
        assertThat(told(taker)).contains("Jouw deel: Je kreeg").doesNotContain(known.name());

        for (var time = 0; time < 2; time++) {
            transactions.executeWithoutResult(_ -> data.erase(new DataSubject(giver.colleague(), Set.of())));
        }
        assertThat(balance.between(there, known.id()).net()).isEqualTo(90);
    }
}
