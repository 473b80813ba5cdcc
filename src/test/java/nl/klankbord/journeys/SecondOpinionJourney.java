package nl.klankbord.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Test;

/** Two people in two browsers, from a question to a closed request. */
class SecondOpinionJourney {

    private static final String QUESTION = "Mag een schuur een woning worden?";

    /** Below this the steps but the first stand behind a button. */
    private static final int WIDE = 600;

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void theyGoFromQuestionToClosedWithAMouseOnADesktop() {
        fromQuestionToClosed(1440, Hands::mouse);
    }

    @Test
    void theyGoFromQuestionToClosedWithAKeyboardOnAPhone() {
        fromQuestionToClosed(390, Hands::keyboard);
    }

    private void fromQuestionToClosed(int width, Function<Visitor, Hands> by) {
        try (var requester = Visitor.of(portal, "medewerker").width(width);
                var reviewer = Visitor.of(portal, "trainer").width(width)) {
            var asks = by.apply(requester);
            var gives = by.apply(reviewer);
            var id = ask(requester, asks, width);

            reviewer.open("second-opinions/" + id);
            gives.press(reviewer.button("Pak op"));
            gives.press(reviewer.button("Neem aan"));
            gives.tick(gives.checkbox("Ik ben onafhankelijk"));
            looksRight(reviewer, width);
            gives.press(reviewer.button("Neem de vraag aan"));
            gives.press(reviewer.button("Begin"));
            if (width < WIDE) {
                gives.press(reviewer.button("Meer stappen"));
            }
            gives.press(reviewer.button("Vraag om informatie"));
            gives.write(gives.field("Wat wil je weten?"), "Hoe groot is de schuur?");
            gives.press(reviewer.button("Verstuur je vraag"));

            requester.open("second-opinions/" + id);
            requester.page().getByText("Hoe groot is de schuur?").first().waitFor();
            asks.press(requester.button("Geef antwoord"));
            asks.write(asks.field("Je antwoord"), "Zestig vierkante meter");
            asks.press(requester.button("Verstuur je antwoord"));

            reviewer.open("second-opinions/" + id);
            advise(reviewer, gives, width);

            requester.open("second-opinions/" + id);
            requester.page().getByText("Het past in het plan").first().waitFor();
            looksRight(requester, width);
            asks.press(requester.button("Sluit af"));
            asks.choose(asks.choice("Het advies is overgenomen"));
            asks.write(asks.field("Bedankje voor de adviseur"), "Hier kan ik mee verder");
            asks.press(requester.button("Sluit de vraag af"));
            requester.page().getByText("Hier kan ik mee verder").first().waitFor();
            looksRight(requester, width);
            assertEquals("CLOSED", state(id));
        }
    }

    private String ask(Visitor requester, Hands asks, int width) {
        requester.open("second-opinions");
        asks.press(requester.link("Vraag second opinion").last());
        asks.write(asks.field("Je vraag in één zin"), QUESTION);
        asks.write(
                asks.field("Wat denk je zelf?"),
                "Volgens mij wel. Hij mailde via p.jansen@voorbeeld.nl dat hij haast heeft.");
        asks.day(asks.box("Wanneer heb je het nodig?"), daysUntilTuesday());
        asks.choose(asks.choice("Nee"));
        asks.pick(asks.list("Soort"), "Meelezen");
        asks.write(asks.field("Wat hoort erbij?"), "De motivering");
        asks.write(asks.field("Wat hoort er niet bij?"), "De leges");
        asks.add(asks.box("Onderwerpen"), "omgevingsvergunning");
        asks.choose(asks.choice("Zet de vraag in de wachtrij"));
        asks.press(requester.button("Verstuur je vraag"));
        requester.page().getByText("Je vraag is nog niet verstuurd").waitFor();
        looksRight(requester, width);
        asks.press(requester
                .page()
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Vervang door"))
                .first());
        asks.press(requester.button("Verstuur je vraag"));
        requester.page().waitForURL(Pattern.compile(".*/second-opinions/[0-9a-f-]{36}.*"));
        requester.settle();
        looksRight(requester, width);
        return requester.at().replaceFirst("second-opinions/([0-9a-f-]{36}).*", "$1");
    }

    private static void advise(Visitor reviewer, Hands gives, int width) {
        gives.press(reviewer.link("Schrijf je advies"));
        gives.write(gives.field("De vraag zoals jij die begrijpt"), QUESTION);
        gives.write(gives.field("Wat je bekeek"), "De tekening");
        gives.write(gives.field("Wat je niet bekeek"), "De grond");
        gives.write(gives.field("Bevindingen"), "Het past in het plan");
        gives.choose(gives.choice("Akkoord"));
        gives.choose(gives.choice("Redelijk zeker"));
        gives.write(gives.number("Uren"), "2");
        looksRight(reviewer, width);
        gives.press(reviewer.button("Breng advies uit"));
        reviewer.page().getByText("Breng je dit advies uit?").waitFor();
        gives.press(reviewer.button("Breng uit"));
        reviewer.page().waitForURL(Pattern.compile(".*/second-opinions/[0-9a-f-]{36}(\\?.*)?$"));
        reviewer.settle();
    }

    private String state(String id) {
        return Tour.json(portal, "api/v1/opinion-requests/" + id, "medewerker")
                .path("state")
                .asString();
    }

    /** Some weeks, until a Tuesday, on which everybody works. */
    private static int daysUntilTuesday() {
        var today = LocalDate.now(Dates.ZONE);
        return (int) ChronoUnit.DAYS.between(
                today, today.plusDays(18).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)));
    }

    private static void looksRight(Visitor visitor, int width) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visitor.look(scheme);
            assertEquals(List.of(), Axe.faults(visitor.page()));
        }
        assertEquals(0, visitor.sideways());
        visitor.width(width);
    }
}
