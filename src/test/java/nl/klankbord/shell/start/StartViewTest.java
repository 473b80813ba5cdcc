package nl.klankbord.shell.start;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Preferences.Guide;
import nl.klankbord.people.OwnProfile;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SuppressWarnings("NullAway.Init")
class StartViewTest extends ViewTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OwnProfile profiles;

    private BusyPerson busy;

    private void openFor(int topics) {
        busy = new BusyPerson(portal, topics);
        busy.signIn();
        open("");
    }

    @Test
    void whoHasNothingToDoReadsWhatWillStandThere() {
        openFor(0);

        _assertNone(MineRows.class);
        _assertOne(H2.class, spec -> spec.withText("Jij bent aan zet"));
        _assertOne(H2.class, spec -> spec.withText("Deze twee weken"));
    }

    @Test
    void aTopicThatWasNotConfirmedForAYearIsConfirmedWithOnePress() {
        openFor(2);
        assertThat(old()).isEqualTo(2);

        _click(still());
        assertThat(old()).isEqualTo(1);
        _click(still());
        assertThat(old()).isZero();
        _assertNone(StillTrue.class);
    }

    private static Button still() {
        return _get(_get(StillTrue.class), Button.class, spec -> spec.withText("Ja, klopt nog"));
    }

    private int old() {
        return profiles.of(busy.actor).orElseThrow().old().size();
    }

    @Test
    void moreThanFitStandBehindAButton() {
        busy = new BusyPerson(portal, 0);
        busy.hours(20);
        busy.signIn();
        open("");

        assertThat(_find(_get(MineRows.class), H3.class)).hasSize(15);
        _click(_get(Button.class, spec -> spec.withText("Toon ook de andere 5")));
        assertThat(_find(_get(MineRows.class), H3.class)).hasSize(20);
    }

    @Test
    void whatIsDoneHereIsGoneFromTheList() {
        busy = new BusyPerson(portal, 0);
        busy.hours(2);
        busy.signIn();
        open("");

        _click(_find(_get(MineRows.class), Button.class).getFirst());

        assertThat(_find(_get(MineRows.class), H3.class)).hasSize(1);
    }

    @Test
    void theFirstStepsSayWhatIsDoneAndStayAwayOncePutAway() {
        openFor(2);

        var card = _get(GuideCard.class);
        assertThat(_find(card, ListItem.class)).hasSize(4);
        _assertOne(card, Span.class, spec -> spec.withText("1 van 4 klaar"));
        assertThat(_find(card, Anchor.class))
                .extracting(Anchor::getHref)
                .contains("collegas/" + busy.actor.colleague() + "/bewerk", "meldingen/instellingen");

        _click(_get(card, Button.class, spec -> spec.withText("Verberg dit")));
        _assertNone(GuideCard.class);
        open("");
        _assertNone(GuideCard.class);
        assertThat(accounts.preferences(busy.actor).putAway()).containsExactly(Guide.FIRST_STEPS);
    }

    @Test
    void aNetworkAdministratorSeesWhatIsSetUp() {
        as("netwerkbeheerder", "");

        var card = _find(GuideCard.class).getFirst();
        _assertOne(card, H2.class, spec -> spec.withText("Maak Klankbord klaar"));
        assertThat(_find(card, ListItem.class)).hasSize(6);
    }

    @Test
    void othersDoNot() {
        as("medewerker", "");

        _assertNone(H2.class, spec -> spec.withText("Maak Klankbord klaar"));
    }
}
