package nl.klankbord.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Test;

/** A partner's administrator brings the people of a personnel system in, on a phone, and takes it back. */
class ImportPeopleJourney {

    private static final String TABLE = """
            Personeelsnummer;Roepnaam;Tussenvoegsel;Achternaam;Functie;Expertise
            reis-1;Zoë;van de;Koffiebrander;Koffiebrander;koffiebranden:4
            """;

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void aTableIsCheckedTakenAndUndone() {
        try (var visitor = Visitor.of(portal, "beheerder").width(390)) {
            visitor.open("beheer/collegas/import");
            visitor.page()
                    .locator("vaadin-upload input[type=file]")
                    .setInputFiles(
                            new FilePayload("mensen.csv", "text/csv", TABLE.getBytes(Charset.forName("windows-1252"))));
            assertThat(visitor.page().locator("vaadin-upload-file[complete]")).hasCount(1);
            visitor.button("Controleer").click();
            assertThat(note(visitor, "Dit gaat er gebeuren")).isFocused();
            assertEquals(List.of(), Axe.faults(visitor.page()));
            assertEquals(0, visitor.sideways());
            visitor.button("Neem deze collega's over").click();
            assertThat(note(visitor, "De collega's zijn overgenomen")).isFocused();
            assertEquals(List.of(), Axe.faults(visitor.page()));

            visitor.open("collegas?q=koffiebranden");
            assertThat(visitor.page().locator("main")).containsText("Zoë van de Koffiebrander");

            visitor.open("beheer/collegas/import");
            visitor.page()
                    .getByRole(AriaRole.BUTTON)
                    .and(visitor.page().getByLabel(Pattern.compile("Maak de import van .* ongedaan")))
                    .first()
                    .click();
            assertThat(visitor.page().locator("main")).containsText("Teruggezet: 1.");
            visitor.open("collegas?q=koffiebranden");
            assertThat(visitor.page().locator("main")).not().containsText("Koffiebrander");
        }
    }

    /** The note that begins with this heading. */
    private static Locator note(Visitor visitor, String text) {
        return visitor.page()
                .locator(".people-import-outcome .note")
                .filter(new Locator.FilterOptions().setHasText(text));
    }
}
