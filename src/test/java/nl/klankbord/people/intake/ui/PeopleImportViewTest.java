package nl.klankbord.people.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.FaultTable;
import nl.klankbord.people.People;
import nl.klankbord.people.intake.PersonField;
import nl.klankbord.people.intake.Uploads;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleImportViewTest extends ViewTest {

    private static final String ADDRESS = "beheer/collegas/import";

    @Autowired
    private Uploads uploads;

    @Autowired
    private People people;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private void upload(String name, String text) {
        try {
            var file = uploads.keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
            _get(ImportFile.class).arrived(file, name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    @Test
    void aPartnersAdministratorTakesATableAndUndoesIt() {
        as("beheerder", ADDRESS);
        assertThat(_get(H1.class).getText()).isEqualTo("Collega's importeren");
        _assertNone(
                Checkbox.class,
                spec -> spec.withLabel(
                        "Iedereen in het netwerk ziet de expertise, ook voordat de collega die bevestigt"));
        upload("mensen.csv", "nr;naam;functie\n" + own + ";Jan van den Berg;Jurist\n");

        press("Controleer");
        assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
        column("nr").setValue(Optional.of(PersonField.EXTERNAL_ID));
        press("Controleer");
        _assertOne(Paragraph.class, spec -> spec.withText("Nieuw: 1. Gewijzigd: 0. Ongewijzigd: 0."));
        assertThat(people.byExternalId(own)).isEmpty();
        press("Neem deze collega's over");

        assertThat(people.byExternalId(own).orElseThrow().name()).isEqualTo("Jan van den Berg");
        _assertOne(H2.class, spec -> spec.withText("De collega's zijn overgenomen"));
        _click(_find(Button.class, spec -> spec.withText("Maak ongedaan")).getFirst());
        assertThat(people.byExternalId(own)).isEmpty();
        assertThat(_find(
                        Paragraph.class,
                        spec -> spec.withText("Teruggezet: 1. Later nog gewijzigd en daarom gebleven: 0.")))
                .isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Select<Optional<PersonField>> column(String word) {
        return (Select<Optional<PersonField>>) _get(Select.class, spec -> spec.withLabel(word));
    }

    @Test
    void wrongLinesAreShownAndNothingCanBeTaken() {
        as("netwerkbeheerder", ADDRESS);
        press("Controleer");
        assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
        upload("mensen.ndjson", "{\"externalId\":\"" + own + "\",\"name\":\"Jan\",\"partner\":\"Nergenshuizen\"}");

        press("Controleer");

        _assertOne(FaultTable.class);
        _assertNone(Button.class, spec -> spec.withText("Neem deze collega's over"));
    }

    @Test
    void aFileThatIsNoTableSaysSo() {
        as("netwerkbeheerder", ADDRESS);
        upload("mensen.xlsx", "PK\u0003\u0004");

        press("Controleer");

        _assertOne(FaultTable.class);
    }

    @Test
    void othersDoNotSeeIt() {
        as("medewerker", ADDRESS);

        _assertNone(ImportFile.class);
    }
}
