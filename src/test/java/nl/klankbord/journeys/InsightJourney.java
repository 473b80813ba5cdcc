package nl.klankbord.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From what the network sees of itself to what somebody does about it. */
class InsightJourney {

    /** One of the topics of the colleague, for which a training is open and nobody of the own organisation counts. */
    private static final String TOPIC = "kostenverhaal";

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void aRedCellLeadsToAnInvitationForATrainingInTwoClicks() {
        try (var learner = Visitor.of(portal, "leidinggevende")) {
            learner.open("inzicht?cel=" + ownCell("leidinggevende"));
            assertThat(learner.page().getByText("Wat kun je doen").last()).isVisible();
            assertEquals(List.of(), Axe.faults(learner.page()));
            if (learner.button("Ik wil dit leren").count() > 0) {
                learner.button("Ik wil dit leren").click();
            }
            assertThat(learner.page().getByText("Je wilt dit leren")).isVisible();
        }
        try (var colleague = Visitor.of(portal, "medewerker")) {
            colleague.open("inzicht");
            assertEquals(List.of(), Axe.faults(colleague.page()));
            var red = colleague
                    .page()
                    .locator(".insight-high.insight-own a")
                    .filter(new Locator.FilterOptions().setHasText(TOPIC));

            red.click();
            colleague
                    .page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Nodig .* uit voor ")))
                    .first()
                    .click();

            assertThat(colleague.page().getByText(Pattern.compile("uitgenodigd voor")))
                    .isVisible();
            assertEquals(List.of(), Axe.faults(colleague.page()));
        }
        try (var invited = Visitor.of(portal, "leidinggevende").width(390).look(ColorScheme.DARK)) {
            invited.open("meldingen");
            assertThat(invited.page().locator("main")).containsText("nodigt je uit voor de training");
            assertEquals(List.of(), Axe.faults(invited.page()));
        }
    }

    @Test
    void theLessonOfAClosedSecondOpinionIsFoundByAWordOfIt() {
        try (var visitor = Visitor.of(portal, "trainer")) {
            visitor.open("kennis?q=gedoogbeschikkingen");
            var hit = visitor.page().locator(".knowledge-hit").first();
            assertThat(hit).containsText("Les");
            assertThat(hit.locator("mark").first()).hasText(Pattern.compile("edoogbeschikking"));
            hit.locator("h3 a").click();
            assertThat(visitor.heading()).containsText("Les uit een second opinion");
            visitor.settle();
            assertEquals(List.of(), Axe.faults(visitor.page()));
        }
    }

    @Test
    void theBalanceOfTheYearSumsToZeroAndEachFigureOpensItsLines() {
        var sum = 0L;
        var year = Tour.json(portal, "api/v1/balance", "bestuurder").path("partners");
        assertFalse(year.isEmpty());
        for (var partner : year) {
            sum += partner.path("differenceMinutes").asLong();
        }
        assertEquals(0, sum);
        try (var visitor = Visitor.of(portal, "bestuurder")) {
            visitor.open("inzicht/balans");
            assertEquals(List.of(), Axe.faults(visitor.page()));
            var table = visitor.page().locator(".insight-balance-table").first();
            var together = table.locator("tfoot td");
            assertEquals(together.nth(0).innerText(), together.nth(1).innerText());
            table.locator("tbody td a").first().click();
            visitor.settle();
            assertThat(visitor.page()).hasURL(Pattern.compile("posten="));
            assertEquals(List.of(), Axe.faults(visitor.page()));
            visitor.width(390).look(ColorScheme.DARK);
            assertEquals(0, visitor.sideways());
            assertEquals(List.of(), Axe.faults(visitor.page()));
        }
    }

    /** Topic and own partner, as the address of the cell has them. */
    private String ownCell(String account) {
        var own = Tour.json(portal, "api/v1/me", account).path("partner").asString();
        for (var page = 1; ; page++) {
            JsonNode rows = Tour.json(portal, "api/v1/vulnerability?size=100&page=" + page, account)
                    .path("items");
            assertFalse(rows.isEmpty(), "no row of " + TOPIC);
            for (var row : rows) {
                if (row.path("name").asString().equals(TOPIC)) {
                    for (var cell : row.path("partners")) {
                        if (cell.path("name").asString().equals(own)) {
                            return row.path("topic").asString() + "."
                                    + cell.path("partner").asString();
                        }
                    }
                }
            }
        }
    }
}
