package nl.klankbord.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Test;

/**
 * A trainer plans a course of four lessons for three partners, in few steps; colleagues of those partners take its seats,
 * and the waiting list moves.
 */
class PlanTrainingJourney {

    /** Of these one may use no more, from the start page to a training in the agenda. */
    private static final int MOST = 25;

    private final RunningPortal portal = RunningPortal.shared();
    private int interactions;

    @Test
    void aJointCourseOfFourLessonsIsPlannedWithAMouse() {
        seatsChangeHands(plan(1440, "met de muis", Hands::mouse));
    }

    @Test
    void aJointCourseOfFourLessonsIsPlannedWithAKeyboardOnAPhone() {
        plan(390, "met het toetsenbord", Hands::keyboard);
    }

    /** With two seats, of which each partner can have both. */
    private void seatsChangeHands(String training) {
        try (var first = Visitor.of(portal, "medewerker");
                var second = Visitor.of(portal, "begeleider").width(390);
                var third = Visitor.of(portal, "bestuurder").width(390)) {
            enrol(first, training, Hands.mouse(first), "Jij doet mee");
            enrol(second, training, Hands.keyboard(second), "Jij doet mee");
            enrol(third, training, Hands.keyboard(third), "Wachtlijst, plek 1");
            looksRight(third, 390);

            Hands.mouse(first).press(first.button("Meld je af"));
            looksRight(first, 1440);
            Hands.mouse(first).press(first.page().locator("vaadin-button[slot=confirm-button]"));
            assertThat(own(first)).containsText("Rucphen: vol");

            third.open(training);
            assertThat(own(third)).containsText("Plek voor jou vrij");
            looksRight(third, 390);
            Hands.keyboard(third).press(third.button("Neem de plek"));
            assertThat(own(third)).containsText("Jij doet mee");
            third.open("trainingen?van-mij=ja&weergave=lijst");
            looksRight(third, 390);
        }
    }

    private static void enrol(Visitor visitor, String training, Hands hands, String then) {
        visitor.open(training);
        hands.press(visitor.button("Schrijf je in"));
        assertThat(own(visitor)).containsText(then);
    }

    private static Locator own(Visitor visitor) {
        return visitor.page().locator(".training-own");
    }

    /** @return the address of the training */
    private String plan(int width, String course, Function<Visitor, Hands> by) {
        try (var trainer = Visitor.of(portal, "trainer").width(width)) {
            var hands = by.apply(trainer);
            // From the start page: the trainings, and there the planner.
            trainer.open("trainingen/plan");
            interactions = 2;
            looksRight(trainer, width);
            count(() -> hands.write(hands.number("Hoeveel deelnemers"), "2"));
            count(() -> hands.tick(hands.checkbox("Rucphen")));
            count(() -> hands.tick(hands.checkbox("Zundert")));
            count(() -> hands.write(hands.number("Hoeveel lessen"), "4"));
            count(() -> hands.pick(hands.list("Hoe volgen"), "Om de twee weken op dezelfde dag"));
            count(() -> hands.press(trainer.button("Zoek momenten")));
            trainer.page().getByText("De beste momenten").first().waitFor();
            trainer.settle();
            assertEquals(5, trainer.page().locator(".training-planner-proposal").count());
            assertEquals(
                    4,
                    trainer.page()
                            .locator(".training-planner-proposal")
                            .first()
                            .locator(".training-planner-days li")
                            .count());
            looksRight(trainer, width);
            count(() -> hands.press(first(trainer, "Kies dit: voorstel 1")));
            count(() -> {
                hands.box("Opleiding").fill("Samen schrijven " + course);
                hands.box("Opleiding").press("Enter");
                trainer.settle();
            });
            looksRight(trainer, width);
            count(() -> hands.press(trainer.button("Open de inschrijving")));
            trainer.page().waitForURL(Pattern.compile(".*/trainingen/[0-9a-f-]{36}.*"));
            assertTrue(interactions <= MOST, "It takes " + interactions + " interactions");
            trainer.settle();
            return trainer.at().replaceFirst("\\?.*", "");
        }
    }

    private void count(Runnable interaction) {
        interactions++;
        interaction.run();
    }

    private static Locator first(Visitor visitor, String label) {
        return visitor.page().getByLabel(label).first();
    }

    private static void looksRight(Visitor visitor, int width) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visitor.look(scheme);
            assertEquals(List.of(), Axe.faults(visitor.page()));
        }
        visitor.width(320);
        assertEquals(0, visitor.sideways());
        visitor.width(width);
    }
}
