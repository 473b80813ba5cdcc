package nl.klankbord.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.Test;

class PeopleViewsTest extends ViewTest {

    @Test
    void theDirectoryListsColleagues() {
        as("medewerker", "collegas");

        assertThat(_get(H1.class).getText()).isEqualTo("Collega's");
        assertThat(_find(HitCard.class)).isNotEmpty();
    }

    @Test
    void aProfileThatDoesNotExistIsNotFound() {
        as("medewerker", "collegas");
        for (var address : new String[] {
            "collegas/" + ColleagueId.random(), "collegas/niemand", "collegas/" + ColleagueId.random() + "/bewerk"
        }) {
            go(address);
            assertThat(_get(H1.class).getText()).isNotEqualTo("Collega's");
            _assertNone(ProfileForm.class);
        }
    }

    @Test
    void ownProfileIsEditedWithTheDraftKept() {
        var actor = as("medewerker", "collegas");
        go("collegas/" + actor.colleague());
        assertThat(_get(RouterLink.class, spec -> spec.withText("Bewerk")).getHref())
                .isEqualTo("collegas/" + actor.colleague() + "/bewerk");
        go("collegas/" + actor.colleague() + "/bewerk");
        _get(TextField.class, spec -> spec.withLabel("Functie")).setValue("");
        _click(_get(Button.class, spec -> spec.withText("Bewaar profiel")));
        assertThat(_get(ErrorSummary.class).isVisible()).isTrue();

        go("collegas/" + actor.colleague() + "/bewerk");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Functie")).getValue())
                .isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Gooi weg wat je typte")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Functie")).getValue())
                .isNotEmpty();
    }

    @Test
    void anotherPersonsProfileIsNotToBeEdited() {
        var other = as.account("trainer");
        as("medewerker", "collegas");

        go("collegas/" + other.colleague());
        assertThat(_get(H1.class).getText()).isEqualTo(other.name());
        _assertNone(RouterLink.class, spec -> spec.withText("Bewerk"));
        go("collegas/" + other.colleague() + "/bewerk");
        _assertNone(ProfileForm.class);
    }
}
