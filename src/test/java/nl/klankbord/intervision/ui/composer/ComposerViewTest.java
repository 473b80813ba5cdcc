package nl.klankbord.intervision.ui.composer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;
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
class ComposerViewTest extends ViewTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Proposals proposals;

    private ProgrammeSetup setup;
    private Actor organiser;
    private ProgrammeId id;

    @BeforeEach
    void twelvePeople() {
        setup = new ProgrammeSetup(portal);
        organiser = setup.somebody(setup.partner(0), Role.FACILITATOR);
        id = setup.open(setup.entry(5, 7), organiser);
        setup.enrolled(id, 12);
        setup.signedIn(organiser);
        ProgrammeSetup.done(programmes.compose(id, organiser));
    }

    private void see() {
        open(IntervisionLinks.toComposer(id));
    }

    private ProposalPage composed() {
        proposals.start(id, 1, organiser);
        return Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(
                        () -> proposals.latest(id, organiser).orElseThrow(),
                        page -> page.state() == ProposalState.READY);
    }

    private ProposalPage now() {
        return proposals.latest(id, organiser).orElseThrow();
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String text() {
        return _get(ComposerView.class).getElement().getTextRecursively();
    }

    private static List<Way> ways(SeatRow row) {
        return row.arranger().ways(row.seat());
    }

    @Test
    void aSearchIsStartedShowsHowFarItIsAndIsStopped() {
        see();
        assertThat(text()).contains("Er zijn nog geen groepen.");
        press("Bereken");
        assertThat(text()).contains("Groepen worden gemaakt");
        // Whoever comes back sees it too.
        see();
        if (now().state() == ProposalState.RUNNING) {
            press("Stop");
        }
        Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> now().state() == ProposalState.READY);
        see();
        assertThat(_find(CircleColumn.class)).hasSize(3);
        assertThat(text()).contains("Groep 1", "Groep 2", "Iedereen heeft een plek", "Score van het geheel");
    }

    @Test
    void somebodyIsMovedByTheMenuAndItIsUndone() {
        composed();
        see();
        var row = _find(SeatRow.class).getFirst();
        var way = ways(row).getFirst();
        assertThat(way.effect()).containsAnyOf("score wordt", "breekt een regel");
        row.arranger().move(row.seat(), way.to());
        assertThat(now().circles().get(1).members())
                .extracting(placed -> placed.who().id())
                .contains(row.seat().who());
        press("Ongedaan maken");
        assertThat(now().circles().get(0).members())
                .extracting(placed -> placed.who().id())
                .contains(row.seat().who());
    }

    @Test
    void aBrokenRuleIsSaidAndMendedWithOnePress() {
        var page = composed();
        var members = page.circles().getFirst().members();
        setup.manage(members.get(1).who().id(), members.get(0).who().id());
        see();
        assertThat(_get(BreachNote.class).getElement().getTextRecursively())
                .contains("1 regel gaat stuk in Groep 1", "geeft leiding aan");
        _click(_find(_get(BreachNote.class), Button.class).getFirst());
        assertThat(now().circles()).allMatch(circle -> circle.reasons().stream()
                .noneMatch(reason -> reason.rule().name().equals("MANAGER")));
    }

    @Test
    void whoComesSecondReadsSoAndSeesHowItIsNow() {
        var page = composed();
        see();
        var row = _find(SeatRow.class).getFirst();
        var circle = page.circles().getFirst();
        proposals.move(id, row.seat().who(), circle.id(), circle.version(), null, organiser);
        row.arranger().move(row.seat(), page.circles().get(1).id());
        assertThat(text()).contains("Iemand was je voor.");
        assertThat(_find(SeatRow.class).getLast().seat().who())
                .isEqualTo(row.seat().who());
    }

    @Test
    void theCirclesAreSentAfterOneQuestion() {
        composed();
        see();
        press("Leg voor aan de leden");
        var sure = _get(ConfirmDialog.class);
        assertThat(sure.getElement().getProperty("message")).contains("12 collega's krijgen bericht");
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
        assertThat(programmes.page(id, organiser).orElseThrow().card().state()).isEqualTo(ProgrammeState.PROPOSED);
        see();
        _assertNone(Button.class, spec -> spec.withText("Leg voor aan de leden"));
        assertThat(_find(SeatRow.class)).hasSize(12);
    }

    @Test
    void nobodyElseComesHere() {
        composed();
        var other = setup.somebody(setup.partner(1), Role.FACILITATOR);
        setup.signedIn(other);
        see();
        assertThat(_find(ComposerBoard.class)).isEmpty();
        assertThat(Objects.requireNonNull(_get(H1.class).getText())).doesNotContain("Groepen maken");
    }
}
