package nl.klankbord.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Lists that municipalities really use: the subdomains of the Gemeentelijk Gegevensmodel and the product names of the
 * Uniforme Productenlijst. They are not part of the project; the test finds them in {@code ../shared/data} beside it.
 */
@Tag("faults")
class RealInputJourney {

    private static final Path FOLDER = Path.of("..", "shared", "data");

    @Test
    void bothListsAreTakenOnceAndAColleagueWhoNamesAProductIsFound() throws IOException {
        try (var portal =
                RunningPortal.start(RunningPortal.emptyData("real-input"), Map.of("KLANKBORD_DEMO", "accounts"))) {
            portal.awaitReady();
            var importer = new VocabularyImporter(portal);
            for (var name : List.of("ggm-subdomains.csv", "upl-municipal-products.csv")) {
                var file = FOLDER.resolve(name);
                assumeTrue(Files.exists(file), file + " is absent: nothing was tested with it");
                importer.takesOnceInTheBrowser(name, Files.readAllBytes(file));
                importer.findsNothingNewOverRest(Files.readAllBytes(file));
            }
            namesAProduct(portal, "trainer", "Ik help inwoners met een aanleunwoning.");
            isFound(portal, "aanleunwoning");
        }
    }

    private static void namesAProduct(RunningPortal portal, String username, String text) {
        try (var visitor = Visitor.of(portal, username)) {
            var own = Tour.json(portal, "api/v1/me", username).path("id").asString();
            visitor.open("collegas/" + own + "/bewerk");
            visitor.page().getByLabel("Over mij (niet verplicht)").fill(text);
            visitor.button("Bewaar profiel").click();
            visitor.page().waitForURL("**/collegas/" + own);
        }
    }

    private static void isFound(RunningPortal portal, String product) {
        try (var visitor = Visitor.of(portal, "medewerker")) {
            visitor.open("collegas?q=" + product);
            assertThat(visitor.page().locator(".people-hit")).hasCount(1);
            assertThat(visitor.page().locator(".people-hit")).containsText("Waarom:");
            assertThat(visitor.page().locator(".people-hit mark").first()).hasText(product);
        }
    }
}
