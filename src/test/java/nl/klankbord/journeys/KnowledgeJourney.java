package nl.klankbord.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.klankbord.files.SampleFiles;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Documents are sent in the browser and found by what stands in them, with the place. The documents that municipalities
 * really wrote are not part of the project; the test finds them in {@code ../shared/data/documents} beside it.
 */
class KnowledgeJourney {

    private static final Path REAL = Path.of("..", "shared", "data", "documents");

    @Test
    void aDocumentIsSentFoundByItsWordsAndOpenedAtThePlace() {
        var pdf = SampleFiles.pdf(
                "Verslag van de proef met zaagbokken",
                "De zaagbokken stonden drie weken op het plein",
                "Schrijf naar proef@gemeente.example voor de zaagbokkenregeling");
        try (var visitor = Visitor.of(RunningPortal.shared(), "medewerker")) {
            send(visitor, new FilePayload("verslag-zaagbokken.pdf", "application/pdf", pdf));
            assertThat(visitor.page().getByLabel("Titel")).hasValue("Verslag zaagbokken");
            assertEquals(List.of(), Axe.faults(visitor.page()));
            visitor.button("Zet bij Kennis").click();
            assertThat(visitor.page().locator(".error-summary"))
                    .containsText("Zeg van de gevonden gegevens wat het zijn");
            assertEquals(List.of(), Axe.faults(visitor.page()));
            shelve(visitor);

            visitor.open("kennis?q=zaagbokkenregeling");
            var hit = visitor.page().locator(".knowledge-hit");
            assertThat(hit).hasCount(1);
            assertThat(hit.locator(".knowledge-why")).containsText("pagina 3");
            assertThat(hit.locator(".knowledge-why p")
                            .filter(new Locator.FilterOptions().setHasText("pagina 3"))
                            .locator("mark"))
                    .hasText("zaagbokkenregeling");
            assertEquals(List.of(), Axe.faults(visitor.page()));

            // An inflected word, which stands on two of the pages, and on the third as a part of another.
            visitor.open("kennis?q=zaagbok");
            hit.locator("h3 a").click();
            visitor.settle();
            assertThat(visitor.page().locator(".knowledge-passages h3"))
                    .hasText(new String[] {"pagina 1", "pagina 2", "pagina 3"});
            visitor.button("Volgende").click();
            visitor.button("Volgende").click();
            assertThat(visitor.page().locator(".knowledge-passages h3").nth(1)).isFocused();
            assertEquals(List.of(), Axe.faults(visitor.page()));
            visitor.width(390).look(ColorScheme.DARK);
            assertEquals(List.of(), Axe.faults(visitor.page()));
            assertEquals(0, visitor.sideways());
        }
    }

    @Test
    void whatIsNotFoundIsAskedAsAnOpenQuestion() {
        try (var visitor = Visitor.of(RunningPortal.shared(), "medewerker").width(390)) {
            visitor.open("kennis?q=xqzxqz");
            assertThat(visitor.link("Stel dit als open vraag"))
                    .hasAttribute("href", Pattern.compile("kennis/vragen/nieuw\\?vraag=xqzxqz"));
            assertEquals(List.of(), Axe.faults(visitor.page()));
            assertEquals(0, visitor.sideways());
        }
    }

    @Test
    void aCoordinatorSendsManyAtOnceAndFollowsHowFarItIs() {
        try (var visitor = Visitor.of(RunningPortal.shared(), "coordinator")) {
            visitor.open("kennis/import");
            assertEquals(List.of(), Axe.faults(visitor.page()));
            visitor.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
                text("schaafbank-een.txt", "Over de schaafbank"),
                text("schaafbank-twee.txt", "Nog eens over de schaafbank")
            });
            assertThat(visitor.page().locator(".knowledge-progress h2"))
                    .containsText("Klaar", new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
            assertThat(visitor.page().locator(".knowledge-progress")).containsText("2 documenten staan erbij");
            assertEquals(List.of(), Axe.faults(visitor.page()));
            visitor.open("kennis?q=schaafbank");
            assertThat(visitor.page().locator(".knowledge-hit")).hasCount(2);
        }
    }

    private static FilePayload text(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is typed, which of the documents it finds, and what it is marked as there. */
    private record Sought(String text, String document, String marked) {}

    @Test
    @Tag("faults")
    void fiveRealDocumentsAreFoundByWordsInflectionsPartsAndSynonymsWithThePlace() throws IOException {
        try (var portal =
                RunningPortal.start(RunningPortal.emptyData("real-documents"), Map.of("KLANKBORD_DEMO", "accounts"))) {
            portal.awaitReady();
            assumeTrue(Files.exists(REAL), REAL + " is absent: nothing was tested with it");
            try (var visitor = Visitor.of(portal, "medewerker");
                    var documents = Files.list(REAL)) {
                for (var document : documents.sorted().toList()) {
                    send(visitor, document);
                    shelve(visitor);
                }
                for (var sought : List.of(
                        new Sought("noaberkracht", "Verkenning noaberkracht oldenzaal", "Noaberkracht"),
                        new Sought("doorkiesnummer", "Toekomst de6", "Doorkiesnummer"),
                        new Sought(
                                "raadsledenbijeenkomst",
                                "Theorie en praktijk van samenwerken",
                                "Raadsledenbijeenkomst"),
                        new Sought("pitch", "Conferentie drechtsteden", "pitches"),
                        new Sought("decentralisatie", "Gekanteld samenwerken", "decentralisaties"),
                        new Sought("gemeentesecretaris", "Toekomst de6", "gemeentesecretarissen"),
                        new Sought("winst", "Theorie en praktijk van samenwerken", "winstpunten"),
                        new Sought("planologie", "Toekomst de6", "ruimtelijke ordening"),
                        new Sought("toegangsteam", "Gekanteld samenwerken", "sociaal wijkteam"))) {
                    isFound(visitor, sought);
                }
            }
        }
    }

    private static void isFound(Visitor visitor, Sought sought) {
        visitor.open("kennis?q=" + sought.text());
        var hit = visitor.page()
                .locator(".knowledge-hit")
                .filter(new Locator.FilterOptions().setHasText(sought.document()));
        assertThat(hit).hasCount(1);
        assertThat(hit.locator("mark").first()).isVisible();
        assertThat(hit.locator(".knowledge-why")).containsText(Pattern.compile("onder “|alinea \\d"));
        hit.locator("h3 a").click();
        visitor.settle();
        assertThat(visitor.page().locator(".knowledge-passages h3").first())
                .containsText(Pattern.compile("onder “|alinea \\d"));
        assertThat(visitor.page()
                        .locator(".knowledge-passages mark")
                        .filter(new Locator.FilterOptions()
                                .setHasText(Pattern.compile(sought.marked().split(" ")[0], Pattern.CASE_INSENSITIVE)))
                        .first())
                .isVisible();
    }

    private static void send(Visitor visitor, FilePayload file) {
        visitor.open("kennis/documenten/nieuw");
        visitor.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        assertThat(visitor.page().getByLabel("Titel")).isVisible();
    }

    private static void send(Visitor visitor, Path file) {
        visitor.open("kennis/documenten/nieuw");
        visitor.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        assertThat(visitor.page().getByLabel("Titel")).isVisible();
    }

    /** Says of what looks like personal data that it leads to nobody, when there is any. */
    private static void shelve(Visitor visitor) {
        var nobody = visitor.page().getByLabel("Ik heb dit bekeken: het leidt niet naar een persoon");
        if (nobody.isVisible()) {
            nobody.check();
        }
        visitor.button("Zet bij Kennis").click();
        visitor.page().waitForURL(Pattern.compile(".*/kennis/documenten/[0-9a-f-]{36}"));
        visitor.settle();
    }
}
