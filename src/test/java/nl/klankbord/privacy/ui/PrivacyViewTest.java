package nl.klankbord.privacy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.Leaving;
import nl.klankbord.people.NewColleague;
import nl.klankbord.people.People;
import nl.klankbord.testing.Unique;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SuppressWarnings("NullAway.Init")
class PrivacyViewTest extends ViewTest {

    @Autowired
    private People people;

    @Autowired
    private Leaving leaving;

    @Autowired
    private CurrentActor current;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final String word = Unique.word();

    @Test
    void whoTypesAnotherNameThanTheirOwnIsAskedAgainAndStays() {
        var somebody = as("medewerker", "instellingen/mijn-gegevens");
        _get(TextField.class, spec -> spec.withLabel("Je naam")).setValue("Iemand anders");

        _click(_get(Button.class, spec -> spec.withText("Wis alles over mij")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Je naam")).getErrorMessage())
                .isEqualTo("Typ je naam zoals die hier staat: " + somebody.name());
        assertThat(nameOf(somebody.colleague())).isEqualTo(somebody.name());
    }

    @Test
    void anAdministratorReadsEveryTermAndErasesWhoLeftByTheirName() {
        var who = somebodyWhoLeft();
        as("netwerkbeheerder", "beheer/bewaartermijnen");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains(
                        "Afgesloten second opinions",
                        "7 jaar",
                        "Wie uit dienst is",
                        "365 dagen",
                        "Meldingen",
                        "90 dagen");

        _click(_find(Button.class, spec -> spec.withText("Wis nu")).stream()
                .filter(button -> button.getAriaLabel().orElse("").contains(word))
                .findFirst()
                .orElseThrow());
        type("Noor");
        assertThat(field().getErrorMessage()).isEqualTo("Typ de naam zoals die hier staat: Noor " + word);
        assertThat(nameOf(who)).isEqualTo("Noor " + word);

        type("noor " + word);
        assertThat(nameOf(who)).startsWith("Oud-collega");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Naam"))).isEmpty();
    }

    private void type(String name) {
        field().setValue(name);
        _click(_get(Button.class, spec -> spec.withText("Wis alles over deze persoon")));
    }

    private static TextField field() {
        return _get(TextField.class, spec -> spec.withLabel("Naam"));
    }

    private String nameOf(ColleagueId who) {
        return people.card(who).map(ColleagueCard::name).orElseThrow();
    }

    private ColleagueId somebodyWhoLeft() {
        var ids = new ArrayList<ColleagueId>();
        current.asPortal(() -> {
            ids.addAll(people.register(List.of(noor())));
            transaction.executeWithoutResult(_ -> leaving.leave(ids.getFirst()));
        });
        // Before anybody else, so that they stand on the first page.
        jdbc.sql("update colleague set left_on = '1999-01-04' where id = ?")
                .param(ids.getFirst().toString())
                .update();
        return ids.getFirst();
    }

    private NewColleague noor() {
        return new NewColleague(
                "number-" + word,
                PartnerId.random(),
                "Noor",
                null,
                word,
                "",
                "",
                "",
                "",
                "",
                Set.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                null,
                null);
    }
}
