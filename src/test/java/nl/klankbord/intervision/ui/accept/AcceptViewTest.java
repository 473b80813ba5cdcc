package nl.klankbord.intervision.ui.accept;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.ProgrammePage.OwnMembership;
import nl.klankbord.intervision.programme.ProgrammeSetup;
import nl.klankbord.intervision.programme.Programmes;
import nl.klankbord.intervision.programme.ProposalPage;
import nl.klankbord.intervision.programme.ProposalState;
import nl.klankbord.intervision.programme.Proposals;
import nl.klankbord.testing.ViewTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SuppressWarnings("NullAway.Init")
class AcceptViewTest extends ViewTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Proposals proposals;

    private ProgrammeSetup setup;
    private Actor organiser;
    private ProgrammeId id;
    private List<Actor> people;

    @BeforeEach
    void circlesThatWereSent() {
        setup = new ProgrammeSetup(portal);
        organiser = setup.somebody(setup.partner(0), Role.FACILITATOR);
        id = setup.open(setup.entry(5, 7), organiser);
        people = setup.enrolled(id, 12);
        setup.signedIn(organiser);
        ProgrammeSetup.done(programmes.compose(id, organiser));
        proposals.start(id, 1, organiser);
        ProposalPage page = Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> proposals.latest(id, organiser).orElseThrow(), one -> one.state() == ProposalState.READY);
        proposals.send(id, page.version(), organiser);
    }

    private OwnMembership own(Actor who) {
        return Objects.requireNonNull(programmes.page(id, who).orElseThrow().own());
    }

    private CircleId circle(Actor who) {
        return Objects.requireNonNull(own(who).circle());
    }

    private void see(Actor who, CircleId circle) {
        setup.signedIn(who);
        open(IntervisionLinks.toAcceptance(circle));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String text() {
        return _get(AcceptView.class).getElement().getTextRecursively();
    }

    @Test
    void aMemberReadsTheGroundRulesAndJoins() {
        var one = people.getFirst();
        see(one, circle(one));
        assertThat(text()).contains("Doe je mee?", "Geheim", "Aanwezig", "Gelijk", "Geen verslag aan leidinggevenden");
        assertThat(_find(PersonItem.class)).hasSizeBetween(4, 6);
        press("Ik doe mee en houd me hieraan");
        assertThat(own(one).state()).isEqualTo(MembershipState.ACCEPTED);
        assertThat(text()).contains("Je doet mee in deze groep.");
    }

    @Test
    void noAsksForNoReason() {
        var one = people.getFirst();
        see(one, circle(one));
        press("Ik doe niet mee");
        var sure = _get(ConfirmDialog.class);
        assertThat(sure.getElement().getProperty("message")).contains("Je hoeft geen reden te geven");
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
        assertThat(own(one).state()).isEqualTo(MembershipState.DECLINED);
    }

    @Test
    void whoOrganisesFillsThePlaceThatCameFree() {
        var one = people.getFirst();
        var circle = circle(one);
        see(one, circle);
        press("Ik doe niet mee");
        var sure = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
        go(IntervisionLinks.to(id));
        press("Wacht op een andere groep");
        assertThat(own(one).state()).isEqualTo(MembershipState.REQUESTED);

        see(organiser, circle);
        press("Vul een plek");
        assertThat(_get(ErrorSummary.class, spec -> spec.withPredicate(ErrorSummary::isVisible))
                        .getElement()
                        .getTextRecursively())
                .contains("Kies een collega.");
        var who = _get(Select.class);
        who.setValue(who.getListDataView().getItem(0));
        press("Vul een plek");
        assertThat(own(one).state()).isEqualTo(MembershipState.PROPOSED);
    }

    @Test
    void aMemberSeesNotWhatOthersAnswered() {
        var one = people.getFirst();
        see(one, circle(one));
        _assertNone(SeatsPart.class);
    }

    @Test
    void anotherFindsNothingHere() {
        var one = people.getFirst();
        var circle = circle(one);
        see(setup.somebody(setup.partner(1)), circle);
        assertThat(_find(FellowsPart.class)).isEmpty();
        assertThat(_get(H1.class).getText()).doesNotContain("Groep");
    }
}
