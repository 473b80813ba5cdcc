package nl.klankbord.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest;
import nl.klankbord.testing.RunningPortal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The network administrator who brings a file with topics. */
final class VocabularyImporter {

    private final RunningPortal portal;

    VocabularyImporter(RunningPortal portal) {
        this.portal = portal;
    }

    /** Brings a file in the browser that holds something new, and then once more: nothing is new. */
    void takesOnceInTheBrowser(String name, byte[] content) {
        try (var visitor = Visitor.of(portal, "netwerkbeheerder")) {
            check(visitor, name, content);
            assertThat(visitor.page().locator("main")).containsText("Dit gaat er gebeuren");
            assertThat(visitor.page().locator("main")).not().containsText("Nieuw: 0.");
            visitor.button("Neem deze woorden over").click();
            assertThat(visitor.page().locator("main")).containsText("De woorden zijn overgenomen");
            check(visitor, name, content);
            assertThat(visitor.page().locator("main")).containsText("Nieuw: 0. Aangevuld: 0.");
            assertThat(visitor.button("Neem deze woorden over")).hasCount(0);
        }
    }

    private static void check(Visitor visitor, String name, byte[] content) {
        visitor.open("beheer/woordenlijst/import");
        visitor.page().locator("input[type=file]").setInputFiles(new FilePayload(name, "text/csv", content));
        assertThat(visitor.page().locator("vaadin-upload-file")).hasAttribute("complete", "");
        visitor.button("Controleer").click();
        visitor.settle();
    }

    /** Brings a file over REST that the vocabulary knows already. */
    void findsNothingNewOverRest(byte[] content) {
        var report = applied(content);
        assertEquals(0, report.path("created").asInt(), report.toString());
        assertEquals(0, report.path("updated").asInt(), report.toString());
        assertEquals(0, report.path("errors").size(), report.toString());
    }

    private JsonNode applied(byte[] content) {
        var answer = portal.send(portal.request("api/v1/vocabulary-imports?mode=apply", "demo-netwerkbeheerder")
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build());
        assertEquals(200, answer.statusCode(), answer.body());
        return new ObjectMapper().readTree(answer.body());
    }
}
