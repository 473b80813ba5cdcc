package nl.klankbord.partners.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.PartnerEntry;
import nl.klankbord.partners.Partners;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class PartnerViewsTest extends ViewTest {

    @Autowired
    private Partners partners;

    @Autowired
    private JdbcTemplate jdbc;

    private final String own = "<b>Proef " + UUID.randomUUID().toString().substring(0, 8);

    /** Other tests count the partners that there are. */
    @AfterEach
    void takeOwnPartnersAway() {
        jdbc.update("delete from partner where name like ?", own + "%");
    }

    private PartnerCard made() {
        as("netwerkbeheerder", "beheer/partners/nieuw");
        type(_get(TextField.class, spec -> spec.withLabel("Naam")), own);
        type(_get(TextField.class, spec -> spec.withLabel("Accentkleur")), "#123456");
        _click(_get(Button.class, spec -> spec.withText("Bewaar partner")));
        return partners.byName(own).orElseThrow();
    }

    private static void type(HasValue<?, String> field, String text) {
        field.setValue(text);
    }

    @Test
    void theListShowsEveryPartnerAndLeadsToIt() {
        as("netwerkbeheerder", "beheer/partners");

        assertThat(_find(PartnerBadge.class)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(_find(RouterLink.class, spec -> spec.withText("Bewerk"))).hasSizeGreaterThanOrEqualTo(6);
        _assertOne(RouterLink.class, spec -> spec.withText("Voeg partner toe"));
    }

    @Test
    void aPartnersAdministratorMayChangeTheOwnPartnerOnly() {
        as("beheerder", "beheer/partners");

        assertThat(_find(RouterLink.class, spec -> spec.withText("Bewerk"))).hasSize(1);
        _assertNone(RouterLink.class, spec -> spec.withText("Voeg partner toe"));
    }

    @Test
    void aNewPartnerIsKeptAndListed() {
        made();

        assertThat(_get(H1.class).getText()).isEqualTo("Partners");
        assertThat(_find(PartnerBadge.class))
                .anySatisfy(badge ->
                        assertThat(badge.getElement().getTextRecursively()).contains(own));
    }

    @Test
    void whatCannotBeKeptIsNamedAtItsField() {
        as("netwerkbeheerder", "beheer/partners/nieuw");

        _click(_get(Button.class, spec -> spec.withText("Bewaar partner")));

        _assertOne(ErrorSummary.class);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam")).isInvalid())
                .isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Accentkleur")).getErrorMessage())
                .contains("#2b6cb0");
    }

    @Test
    void whoSavesSecondKeepsWhatWasTypedAndChooses() {
        var card = made();
        go("beheer/partners/" + card.id());
        var accent = _get(TextField.class, spec -> spec.withLabel("Accentkleur"));
        type(accent, "#654321");
        var read = partners.details(card.id()).orElseThrow();
        partners.update(
                card.id(), read.version(), new PartnerEntry(own, card.mark(), "#ffffff", read.figures(), read.days()));

        _click(_get(Button.class, spec -> spec.withText("Bewaar partner")));

        _assertOne(StaleNotice.class);
        assertThat(accent.getValue()).isEqualTo("#654321");
        _click(_get(Button.class, spec -> spec.withText("Bewaar toch mijn versie")));
        assertThat(partners.find(card.id()).orElseThrow().accent()).isEqualTo("#654321");
    }

    @Test
    void rowsOfFiguresCanBeAddedAndMustBeComplete() {
        var card = made();
        go("beheer/partners/" + card.id());
        _click(_get(Button.class, spec -> spec.withText("Voeg cijfer toe")));
        _click(_get(Button.class, spec -> spec.withText("Bewaar partner")));
        _assertOne(ErrorSummary.class);

        _click(_get(Button.class, spec -> spec.withText("Verwijder cijfer")));
        _click(_get(Button.class, spec -> spec.withText("Bewaar partner")));

        assertThat(_get(H1.class).getText()).isEqualTo("Partners");
    }

    @Test
    void foreignAndUnknownPartnersLookAlike() {
        var foreign = partners.all().stream()
                .filter(card -> !card.id().equals(as.account("beheerder").partner()))
                .findFirst()
                .orElseThrow();

        as("beheerder", "beheer/partners/" + foreign.id());
        var titleOfForeign = _get(H1.class).getText();
        go("beheer/partners/" + UUID.randomUUID());

        assertThat(_get(H1.class).getText()).isEqualTo(titleOfForeign);
    }
}
