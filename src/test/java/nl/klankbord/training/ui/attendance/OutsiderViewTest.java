package nl.klankbord.training.ui.attendance;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.UUID;
import nl.klankbord.testing.ViewTest;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.HeldTraining;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.outsider.Links;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SuppressWarnings("NullAway.Init")
class OutsiderViewTest extends ViewTest {

    @Autowired
    private ApplicationContext portal;

    private final ExternalTrainer noor = new ExternalTrainer("Noor Buiten", UUID.randomUUID() + "@buiten.example");
    private HeldTraining training;
    private Links links;

    @BeforeEach
    void aTrainingThatNoorGives() {
        training = new HeldTraining(portal, 1, 1, "0.00", CostRule.EQUAL, null);
        links = new Links(portal);
        links.give(training.id, noor, training.trainer);
    }

    private void openLink(String token) {
        as.nobody();
        open(TrainingLinks.OUTSIDER + "/" + token);
    }

    private static String text() {
        return _get(OutsiderView.class).getElement().getTextRecursively();
    }

    private static Button pressed(String text, int row) {
        return _find(Button.class, spec -> spec.withText(text)).get(row);
    }

    @Test
    void theLinkShowsThisTrainingAndLeadsNowhereElse() {
        openLink(links.to(noor.mail()).getFirst());
        assertThat(text()).contains("Voor Noor Buiten", "Les 2:", "Raadzaal", "Sam Proef", "Vanaf de eerste les");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).noneMatch(href -> href.startsWith("collegas"));
        _assertNone(Button.class, spec -> spec.withText("Aanwezig"));
    }

    @Test
    void whoWasThereIsKeptAtOnce() {
        var token = links.to(noor.mail()).getFirst();
        training.begun();
        openLink(token);
        _click(pressed("Aanwezig", 0));
        assertThat(text()).contains("1 van 2 ingevuld");
        _click(_get(Button.class, spec -> spec.withText("Zet de rest op aanwezig")));
        assertThat(pressed("Aanwezig", 1).getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        _assertNone(Button.class, spec -> spec.withText("Rond de aanwezigheid af"));
    }

    @Test
    void aLinkThatWorksNoMoreLooksLikeOneThatNeverWas() {
        openLink("geen-link");
        var unknown = text();
        assertThat(_get(H1.class).getText()).isEqualTo("Deze link werkt niet");
        var revoked = links.to(noor.mail()).getFirst();
        training.setup.signedIn(training.trainer);
        open(TrainingLinks.to(training.id));
        assertThat(_find(Button.class, spec -> spec.withText("Stuur een nieuwe link")))
                .hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Stuur een nieuwe link")));
        openLink(revoked);
        assertThat(text()).isEqualTo(unknown);
    }
}
