package nl.klankbord.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.UUID;
import nl.klankbord.access.Budgets;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.ColleagueHit;
import nl.klankbord.people.ColleagueQuery;
import nl.klankbord.people.EmploymentEntry;
import nl.klankbord.people.Onlooker;
import nl.klankbord.people.People;
import nl.klankbord.people.ProfileEntry;
import nl.klankbord.people.ProfilePart;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewsTest extends ViewTest {

    @Autowired
    private People people;

    @Autowired
    private Budgets budgets;

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
            _assertNone(PartForm.class);
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
    void aSecondEmployerIsWrittenDownAndShownOnTheProfile() {
        var colleague = as.account("medewerker").colleague();
        as("netwerkbeheerder", "collegas/" + colleague + "/werkgevers");
        _click(_get(Button.class, spec -> spec.withText("Bewaar werkgever")));
        assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
        Select<PartnerCard> partner = _get(Select.class);
        var chosen = partner.getListDataView().getItems().findFirst().orElseThrow();
        partner.setValue(chosen);
        RadioButtonGroup<EmploymentEntry.Kind> kind = _get(RadioButtonGroup.class);
        kind.setValue(EmploymentEntry.Kind.SECOND_EMPLOYER);
        _click(_get(Button.class, spec -> spec.withText("Bewaar werkgever")));

        go("collegas/" + colleague);
        _assertOne(Div.class, spec -> spec.withText("Werkt ook voor " + chosen.name()));
        go("collegas/" + colleague + "/werkgevers");
        _click(_get(Button.class, spec -> spec.withText("Haal weg")));
        go("collegas/" + colleague);
        _assertNone(Div.class, spec -> spec.withText("Werkt ook voor " + chosen.name()));
    }

    @Test
    void whoOpensTooManyProfilesIsAskedToWait() {
        var actor = as("begeleider", "collegas");
        while (budgets.spare(Budgets.Kind.PROFILE_VIEW)) {
            assertThat(actor).isNotNull();
        }
        // However long it takes to open, nothing is added meanwhile.
        TurnableClock.CLOCK.forward(Duration.ofMinutes(-10));

        go("collegas/" + actor.colleague());

        assertThat(_get(H1.class).getText()).isEqualTo("Te veel verzoeken");
        TurnableClock.CLOCK.forward(Duration.ofHours(2));
        go("collegas/" + actor.colleague());
        assertThat(_get(H1.class).getText()).isEqualTo(actor.name());
    }

    @Test
    void anotherPersonsProfileIsNotToBeEdited() {
        var other = as.account("trainer");
        as("medewerker", "collegas");

        go("collegas/" + other.colleague());
        assertThat(_get(H1.class).getText()).isEqualTo(other.name());
        _assertNone(RouterLink.class, spec -> spec.withText("Bewerk"));
        go("collegas/" + other.colleague() + "/bewerk");
        _assertNone(PartForm.class);
    }

    @Test
    void aCardIsSavedByItselfAndStays() {
        var actor = as("trainer", "collegas");
        go("collegas/" + actor.colleague() + "/bewerk");
        var headline = "Legt graag uit " + UUID.randomUUID();
        _get(TextField.class, spec -> spec.withLabel("In één zin (niet verplicht)"))
                .setValue(headline);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        button.getAriaLabel().filter("Bewaar Over jou"::equals).isPresent())));
        _assertOne(Span.class, spec -> spec.withText("Bewaard."));

        go("collegas/" + actor.colleague());

        _assertOne(Paragraph.class, spec -> spec.withText(headline));
    }

    @Test
    void bothTextsShowWhenSomebodyElseWasFirst() {
        var actor = as("begeleider", "collegas");
        go("collegas/" + actor.colleague() + "/bewerk");
        var now = people.editable(actor.colleague(), actor).orElseThrow();
        var theirs = "Van hiernaast " + UUID.randomUUID();
        people.edit(actor.colleague(), ProfilePart.ABOUT, now.entry(), with(now.entry(), theirs), actor);
        _get(TextField.class, spec -> spec.withLabel("In één zin (niet verplicht)"))
                .setValue("Van hier");

        _click(_get(Button.class, spec -> spec.withText("Bewaar profiel")));

        assertThat(_find(StaleNotice.class, spec -> spec.withPredicate(Component::isVisible)))
                .hasSize(1);
        _assertOne(Differences.class);
        assertThat(_get(TextField.class, spec -> spec.withLabel("In één zin (niet verplicht)"))
                        .getValue())
                .isEqualTo("Van hier");
    }

    private static ProfileEntry with(ProfileEntry entry, String headline) {
        return new ProfileEntry(
                entry.department(),
                entry.jobTitle(),
                entry.mail(),
                entry.phone(),
                entry.languages(),
                headline,
                entry.about(),
                entry.projects(),
                entry.expertise(),
                entry.intents(),
                entry.wantsToLearn(),
                entry.workingDays(),
                entry.capacity(),
                entry.awayFrom(),
                entry.awayUntil(),
                entry.standIn(),
                entry.hidden());
    }

    @Test
    void oneSeesTheOwnProfileAsOthersDo() {
        var actor = as("medewerker", "collegas");
        goSeenBy(actor.colleague(), Onlooker.OTHER_PARTNER);

        _assertOne(OnlookerChoice.class);
        _assertNone(RouterLink.class, spec -> spec.withText("Bewerk"));
        var other = as.account("trainer");
        as("medewerker", "collegas");
        goSeenBy(other.colleague(), Onlooker.OWN_PARTNER);
        _assertNone(ExpertiseCard.class);
    }

    private static void goSeenBy(ColleagueId id, Onlooker onlooker) {
        UI.getCurrent().navigate("collegas/" + id, new ProfileState(onlooker).parameters());
        MockVaadin.clientRoundtrip(false);
    }

    @Test
    void aColleagueConfirmsALineAndTakesThatBack() {
        var other = as.account("trainer");
        as("medewerker", "collegas");
        go("collegas/" + other.colleague());
        var confirms = _find(Button.class, spec -> spec.withText("Bevestig"));
        assertThat(confirms).isNotEmpty();

        _click(confirms.getFirst());
        _click(_get(Button.class, spec -> spec.withText("Trek je bevestiging in")));

        assertThat(_find(Button.class, spec -> spec.withText("Bevestig"))).hasSameSizeAs(confirms);
        _assertNone(Button.class, spec -> spec.withText("Klopt niet meer"));
    }

    @Test
    void ownLinesAreRetiredAndPutBack() {
        var actor = as("bestuurder", "collegas");
        go("collegas/" + actor.colleague());
        var lines = _find(ExpertiseLine.class).size();

        _click(_find(Button.class, spec -> spec.withText("Klopt niet meer")).getFirst());
        assertThat(_find(ExpertiseLine.class)).hasSize(lines - 1);
        _click(_get(Button.class, spec -> spec.withText("Zet terug")));

        assertThat(_find(ExpertiseLine.class)).hasSize(lines);
    }

    @Test
    void aFileThatIsNoPhotoIsSaidToBeNone() {
        var actor = as("leidinggevende", "collegas");
        go("collegas/" + actor.colleague() + "/bewerk");

        _get(PhotoField.class).put(new byte[] {1, 2, 3});

        _assertOne(
                Paragraph.class,
                spec -> spec.withText("Dit bestand is geen foto die we kunnen lezen. Kies een JPEG of een PNG."));
        _assertNone(Image.class);
    }

    @Test
    void anAdministratorWritesTheCardOfTheOrganisation() {
        var administrator = as.account("beheerder");
        var colleague = people
                .search(ColleagueQuery.of("", new PageRequest(1, 100)), administrator, Texts.DUTCH)
                .page()
                .items()
                .stream()
                .map(ColleagueHit::card)
                .filter(card -> card.partner().equals(administrator.partner())
                        && !card.id().equals(administrator.colleague()))
                .findFirst();
        colleague.ifPresent(card -> {
            as("beheerder", "collegas/" + card.id() + "/bewerk");
            _assertOne(PartEditor.class);
            _assertNone(Upload.class);
        });
    }
}
