package nl.klankbord.notices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.notices.ActionLinks;
import nl.klankbord.notices.ActionPage;
import nl.klankbord.notices.NewNotice;
import nl.klankbord.notices.NoticeChoices;
import nl.klankbord.notices.NoticeKind;
import nl.klankbord.notices.Notices;
import nl.klankbord.notices.Pace;
import nl.klankbord.notices.QuietHours;
import nl.klankbord.notices.TriedPage;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

class NoticeViewsTest extends ViewTest {

    private static final NoticeKind KIND = new NoticeKind("saved-search", "notices.kind.saved-search", Pace.DAILY);

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private ActionLinks links;

    @Autowired
    private CurrentActor current;

    @Autowired
    private DefaultListableBeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    private void tell(Actor to, String key) {
        transaction.executeWithoutResult(
                _ -> notices.tell(NewNotice.of(KIND, to.colleague(), key, "notices.saved-search", "collegas?q=" + key)
                        .with(1, key)));
    }

    private static void goOn(String path, String parameter, String value) {
        UI.getCurrent().navigate(path, QueryParameters.of(parameter, value));
        MockVaadin.clientRoundtrip(false);
    }

    private static String bell() {
        return _get(Bell.class).getElement().getAttribute("aria-label");
    }

    @Test
    void theBellCountsFollowsAndForgetsWhatOneHasSeen() {
        var actor = as.somebody(PartnerId.random());
        tell(actor, "een");
        open("");
        assertThat(bell()).isEqualTo("Meldingen, 1 ongelezen");

        tell(actor, "twee");
        assertThat(eventually("Meldingen, 2 ongelezen")).isTrue();

        goOn("collegas", "q", "een");
        assertThat(eventually("Meldingen, 1 ongelezen")).isTrue();
        assertThat(notices.unread(actor)).isEqualTo(1);
    }

    /** The bell rings on a thread of its own. */
    private static boolean eventually(String name) {
        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < deadline) {
            MockVaadin.clientRoundtrip(false);
            if (bell().equals(name)) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    @Test
    void noticesAreListedAndMarkedAsRead() {
        var actor = as.somebody(PartnerId.random());
        tell(actor, "een");
        tell(actor, "twee");
        open("meldingen");
        assertThat(_find(NoticeItem.class)).hasSize(2);
        _click(_find(Button.class, spec -> spec.withText("Markeer als gelezen")).getFirst());
        assertThat(notices.unread(actor)).isEqualTo(1);
        assertThat(_find(NoticeItem.class)).hasSize(2);

        goOn("meldingen", "toon", "ongelezen");
        assertThat(_find(NoticeItem.class)).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Markeer alles als gelezen")));
        assertThat(notices.unread(actor)).isZero();
        assertThat(_find(ListState.class)).hasSize(1);
        _assertNone(Button.class, spec -> spec.withText("Markeer alles als gelezen"));
    }

    @Test
    void moreThanAPageHasPages() {
        var actor = as.somebody(PartnerId.random());
        for (var n = 0; n < 25; n++) {
            tell(actor, "nummer" + n);
        }
        open("meldingen");
        goOn("meldingen", "page", "2");
        assertThat(_find(NoticeItem.class)).hasSize(5);
        assertThat(_get(Anchor.class, spec -> spec.withText("Nieuwere")).getHref())
                .isEqualTo("meldingen");
        goOn("meldingen", "page", "niets");
        assertThat(_find(NoticeItem.class)).hasSize(20);
    }

    @Test
    void whatIsChosenIsKeptAtOnce() {
        var actor = as.somebody(PartnerId.random());
        open("meldingen/instellingen");
        pace().setValue(Pace.WEEKLY);
        time("Stil vanaf").setValue(LocalTime.of(20, 0));
        time("Stil tot").setValue(LocalTime.of(7, 0));
        _get(Checkbox.class).setValue(false);

        assertThat(choices.of(actor)).contains(new NoticeChoices.Choice(KIND, Pace.WEEKLY));
        assertThat(choices.quietHours(actor)).isEqualTo(new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0), false));
        open("meldingen/instellingen");
        assertThat(pace().getValue()).isEqualTo(Pace.WEEKLY);
        assertThat(time("Stil tot").getValue()).isEqualTo(LocalTime.of(7, 0));
    }

    @SuppressWarnings("unchecked")
    private static Select<Pace> pace() {
        return _get(Select.class, spec -> spec.withLabel("Iemand nieuws in een zoekvraag die je bewaarde"));
    }

    @SuppressWarnings("unchecked")
    private static Select<LocalTime> time(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aDecisionIsTakenWithoutSigningInByItsButtonAlone() {
        var page = new TriedPage(current);
        beans.registerSingleton("triedPage", page);
        try {
            var owner = as.somebody(PartnerId.random());
            as.nobody();
            var path = Objects.requireNonNull(transaction.execute(_ -> links.make(
                    TriedPage.PURPOSE,
                    "7",
                    owner.colleague(),
                    TurnableClock.CLOCK.instant().plusSeconds(60))));
            open(path);
            assertThat(_get(H1.class).getText()).isEqualTo("Kun je dit doen?");
            _click(_get(Button.class, spec -> spec.withText("Geef terug")));
            assertThat(_find(ErrorSummary.class)).hasSize(1);
            assertThat(page.done()).isEmpty();

            RadioButtonGroup<ActionPage.Choice> choice = _get(RadioButtonGroup.class);
            choice.setValue(new ActionPage.Choice("busy", "Te druk"));
            _click(_get(Button.class, spec -> spec.withText("Geef terug")));
            assertThat(_get(H1.class).getText()).isEqualTo("Het is gelukt");
            assertThat(page.done()).hasSize(1);

            open(path);
            assertThat(_get(H1.class).getText()).isEqualTo("Deze link werkt niet meer");
        } finally {
            beans.destroySingleton("triedPage");
        }
    }

    @Test
    void aLinkOfSomebodyElseSaysSo() {
        var page = new TriedPage(current);
        beans.registerSingleton("triedPage", page);
        try {
            var owner = as.somebody(PartnerId.random());
            var path = Objects.requireNonNull(transaction.execute(_ -> links.make(
                    TriedPage.PURPOSE,
                    "7",
                    owner.colleague(),
                    TurnableClock.CLOCK.instant().plusSeconds(60))));
            as("medewerker", path);
            assertThat(_get(H1.class).getText()).isEqualTo("Deze link is voor iemand anders");
        } finally {
            beans.destroySingleton("triedPage");
        }
    }
}
