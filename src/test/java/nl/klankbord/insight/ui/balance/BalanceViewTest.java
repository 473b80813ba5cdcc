package nl.klankbord.insight.ui.balance;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.balance.Balance;
import nl.klankbord.balance.ContributionKind;
import nl.klankbord.balance.Proposal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.insight.InsightLinks;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class BalanceViewTest extends ViewTest {

    @Autowired
    private Balance balance;

    @Autowired
    private Partners partners;

    private PartnerCard here;
    private PartnerCard there;
    private Actor giver;
    private Actor taker;

    @BeforeEach
    void people() {
        var all = partners.all();
        here = all.getFirst();
        there = all.getLast();
        giver = as.somebody(there.id());
        taker = as.somebody(here.id());
    }

    private void proposed() {
        balance.propose(new Proposal(
                ContributionKind.SECOND_OPINION,
                UUID.randomUUID(),
                there.id(),
                giver.colleague(),
                here.id(),
                taker.colleague(),
                90));
    }

    private static String text() {
        return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    void whoGotTheHoursConfirmsThemAndTheyCount() {
        proposed();
        as.account(taker.account());
        open(InsightLinks.BALANCE);
        assertThat(text()).contains("Telt nog niet", "1,5 uur");

        _click(_get(Button.class, spec -> spec.withText("Bevestig de uren")));

        _assertNone(Button.class, spec -> spec.withText("Bevestig de uren"));
        open(InsightLinks.BALANCE + "?posten=kreeg&partner=" + here.id() + "&met=" + there.id());
        assertThat(text()).contains("Van " + there.name() + " aan " + here.name());
    }

    @Test
    void aColleagueSeesHoursButNeitherNamesNorButtons() {
        proposed();
        balance.confirm(balance.waitingFor(taker).getFirst().id(), taker);
        as.somebody(here.id());
        open(InsightLinks.BALANCE + "?posten=alle&partner=" + here.id() + "&met=" + there.id());
        assertThat(text()).contains("1,5 uur").doesNotContain("Gegeven door");
        _assertNone(Button.class, spec -> spec.withText("Stel andere uren voor"));
    }

    @Test
    void anEmployeeSeesTheOwnPartnerAndACoordinatorAllInTheOrderOfTheAlphabet() {
        as.somebody(here.id());
        open(InsightLinks.BALANCE);
        assertThat(_find(NativeTable.class).getFirst().getBody().getRows()).hasSize(1);

        as.somebody(here.id(), Grant.networkWide(Role.COORDINATOR));
        open(InsightLinks.BALANCE);
        var names = _find(NativeTable.class).getFirst().getBody().getElement().getTextRecursively();
        var at = -1;
        for (var partner : partners.all()) {
            assertThat(names.indexOf(partner.name())).isGreaterThan(at);
            at = names.indexOf(partner.name());
        }
    }

    @Test
    void thePictureOfAnotherPartnerIsNotFoundAsOneThatDoesNotExist() {
        as.somebody(here.id());
        for (var id : new PartnerId[] {there.id(), PartnerId.random()}) {
            open(InsightLinks.BALANCE + "?partner=" + id);
            assertThat(_find(NativeTable.class)).isEmpty();
        }
    }

    @Test
    void aPeriodWithoutHoursSaysSo() {
        as.somebody(here.id());
        open(InsightLinks.BALANCE + "?periode=2001");
        assertThat(text()).contains("In deze periode is er nog geen balans");
    }
}
