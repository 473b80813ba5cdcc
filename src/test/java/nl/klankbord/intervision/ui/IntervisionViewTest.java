package nl.klankbord.intervision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.ProgrammeSetup;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SuppressWarnings("NullAway.Init")
class IntervisionViewTest extends ViewTest {

    @Autowired
    private ApplicationContext portal;

    private ProgrammeSetup setup;
    private Actor organiser;
    private ProgrammeId id;

    @BeforeEach
    void aProgramme() {
        setup = new ProgrammeSetup(portal);
        organiser = setup.somebody(setup.partner(0), Role.FACILITATOR);
        id = setup.open(setup.entry(5, 8), organiser);
    }

    private void see(Actor who) {
        setup.signedIn(who);
        open(IntervisionLinks.PLACE);
    }

    private static String text() {
        return _get(IntervisionView.class).getElement().getTextRecursively();
    }

    @Test
    void whoHasNoCircleYetReadsWhyAndEnrols() {
        see(setup.somebody(setup.partner(1)));
        assertThat(text()).contains("Je zit nog niet in een groep.", "Open voor inschrijving");
        assertThat(_find(Anchor.class, spec -> spec.withText("Schrijf je in")))
                .extracting(Anchor::getHref)
                .contains(IntervisionLinks.toEnrolment(id));
        _assertNone(Anchor.class, spec -> spec.withText("Begin een programma"));
    }

    @Test
    void whoOrganisesBeginsAProgramme() {
        see(organiser);
        assertThat(_get(Anchor.class, spec -> spec.withText("Begin een programma"))
                        .hasClassName("page-primary"))
                .isTrue();
        assertThat(text()).contains("Programma's die jij organiseert");
    }
}
