package nl.klankbord.intervision.ui.programme;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.intervision.programme.ProgrammeSetup;
import nl.klankbord.intervision.programme.Programmes;
import nl.klankbord.people.People;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SuppressWarnings("NullAway.Init")
class ProgrammeViewsTest extends ViewTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Programmes programmes;

    @Autowired
    private People people;

    private ProgrammeSetup setup;
    private Actor organiser;

    @BeforeEach
    void anOrganiser() {
        setup = new ProgrammeSetup(portal);
        organiser = setup.somebody(setup.partner(0), Role.FACILITATOR);
    }

    private void see(ProgrammeId id, Actor who) {
        setup.signedIn(who);
        open(IntervisionLinks.to(id));
    }

    private ProgrammeState state(ProgrammeId id) {
        return programmes.page(id, organiser).orElseThrow().card().state();
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static void confirm() {
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    }

    private static String text() {
        return _get(ProgrammeView.class).getElement().getTextRecursively();
    }

    @Test
    void aProgrammeIsMadeAndOpenedOnceItsDaysAreThere() {
        setup.signedIn(organiser);
        open(ProgrammePlaces.NEW);
        press("Bewaar");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively()).contains("Vul dit in.");

        _get(TextField.class).setValue("Ruimte voorjaar");
        press("Bewaar");
        assertThat(_get(H1.class).getText()).isEqualTo("Ruimte voorjaar");
        press("Open de inschrijving");
        assertThat(text()).contains("Dit kan nog niet.");
    }

    @Test
    void whoOrganisesOpensItAndClosesItOnceEnoughPeopleEnrolled() {
        var id = setup.draft(setup.entry(5, 8), organiser);
        see(id, organiser);
        press("Open de inschrijving");
        assertThat(state(id)).isEqualTo(ProgrammeState.ENROLMENT_OPEN);
        press("Sluit de inschrijving en maak groepen");
        confirm();
        assertThat(text()).contains("te weinig mensen");

        var enrolled = setup.enrolled(id, 6);
        see(id, organiser);
        assertThat(text())
                .contains("6 deelnemers")
                .contains(people.card(enrolled.getFirst().colleague())
                        .orElseThrow()
                        .name());
        press("Sluit de inschrijving en maak groepen");
        confirm();
        assertThat(state(id)).isEqualTo(ProgrammeState.COMPOSING);
        assertThat(_get(Anchor.class, spec -> spec.withText("Maak groepen")).getHref())
                .isEqualTo(IntervisionLinks.toComposer(id));
    }

    @Test
    void anotherSeesHowManyTakePartAndNotWho() {
        var id = setup.open(setup.entry(5, 8), organiser);
        var enrolled = setup.enrolled(id, 2);
        see(id, setup.somebody(setup.partner(1)));
        assertThat(text())
                .contains("2 deelnemers")
                .doesNotContain(people.card(enrolled.getFirst().colleague())
                        .orElseThrow()
                        .name());
        _assertNone(OrganiserPart.class);
        assertThat(_get(Anchor.class, spec -> spec.withText("Schrijf je in")).hasClassName("page-primary"))
                .isTrue();
    }

    @Test
    void whoEnrolledWithdrawsAndIsGone() {
        var id = setup.open(setup.entry(5, 8), organiser);
        var one = setup.enrolled(id, 1).getFirst();
        see(id, one);
        assertThat(_get(OwnPart.class).getElement().getTextRecursively()).contains("Je bent ingeschreven.");
        press("Schrijf je uit");
        confirm();
        assertThat(programmes.page(id, one).orElseThrow().own()).isNull();
        assertThat(_find(OwnPart.class)).isEmpty();
    }

    @Test
    void anUnknownProgrammeAndADraftOfAnotherLookTheSame() {
        see(setup.draft(setup.entry(5, 8), organiser), setup.somebody(setup.partner(1)));
        var draft = _get(H1.class).getText();
        open(IntervisionLinks.PROGRAMMES + "/" + UUID.randomUUID());
        assertThat(_get(H1.class).getText()).isEqualTo(draft);
    }
}
