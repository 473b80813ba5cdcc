package nl.klankbord.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.actions.ActionQuery.View;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Texts;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.ToldRecords;
import nl.klankbord.testing.Unique;
import nl.klankbord.training.TrainingSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class ActionsPersonalDataTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ActionsPersonalData data;

    @Autowired
    private Actions actions;

    @Autowired
    private Texts texts;

    @Autowired
    private TransactionTemplate transactions;

    private final String forOther = Unique.word();
    private final String forMe = Unique.word();
    private final String alone = Unique.word();
    private TrainingSetup setup;
    private Actor me;
    private Actor other;

    @BeforeEach
    void threeActions() {
        setup = new TrainingSetup(portal);
        other = setup.somebody(setup.partner(1));
        me = setup.somebody(setup.partner(0));
        add(forOther, me, other);
        add(forMe, other, me);
        add(alone, me, me);
        add("Alleen van de ander", other, other);
    }

    private void add(String what, Actor by, Actor to) {
        assertThat(actions.add(new ActionEntry(what, "", to.colleague(), setup.day(20)), null, by))
                .isInstanceOf(ActionOutcome.Saved.class);
    }

    private String told(Actor who) {
        return ToldRecords.read(
                transactions.execute(_ -> data.about(new DataSubject(who.colleague(), Set.of()))), texts);
    }

    private Iterable<String> listed(View view, Actor who) {
        return actions.list(ActionQuery.of(view, null, new PageRequest(1, 20)), who).items().stream()
                .map(ActionCard::what)
                .toList();
    }

    @Test
    void oneIsToldWhatOneGaveAndDoesWithoutTheWordsOfWhoGaveIt() {
        assertThat(told(me))
                .contains("Acties", "Wat er moet gebeuren: " + forOther, "Wat er moet gebeuren: " + alone)
                .contains("Jouw deel: Je gaf de actie\n", "Jouw deel: Je doet de actie", "aan jezelf", "Hoe ver: Open")
                .doesNotContain(forMe, other.name(), other.colleague().toString());
    }

    @Test
    void whatOnlyThisPersonSawGoesAndTheOthersKeepTheirActions() {
        for (var time = 0; time < 2; time++) {
            transactions.executeWithoutResult(_ -> data.erase(new DataSubject(me.colleague(), Set.of())));
        }
        assertThat(told(me)).contains(forOther).doesNotContain(alone);
        assertThat(listed(View.MINE, other)).containsExactlyInAnyOrder(forOther, "Alleen van de ander");
    }
}
