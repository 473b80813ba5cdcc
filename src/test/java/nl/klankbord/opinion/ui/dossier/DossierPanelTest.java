package nl.klankbord.opinion.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.List;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionRecords;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Questions;
import nl.klankbord.opinion.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each reader sees of a request. */
@SuppressWarnings("NullAway.Init")
class DossierPanelTest extends DossierTest {

    @Autowired
    private OpinionRecords records;

    @Autowired
    private Texts texts;

    @Test
    void aStrangerSeesTheCardAndWhyTheRestIsClosed() {
        var id = submitted(Visibility.PARTIES_ONLY);
        take(id, new OpinionMove.Queue(), requester);
        var stranger = colleague(there);
        open(id, stranger);
        assertThat(get(H2.class).getText()).isEqualTo(Questions.PUBLIC_LINE);
        assertThat(text())
                .contains("De vraag zelf is voor wie haar oppakt.")
                .doesNotContain("Ik denk van wel", "Bel even");
        assertThat(steps()).containsExactly("Pak op");
    }

    @Test
    void whoCannotClaimReadsWhy() {
        var id = submitted(Visibility.PARTIES_ONLY);
        take(id, new OpinionMove.Queue(), requester);
        var neighbour = colleague(here);
        open(id, neighbour);
        assertThat(steps()).isEmpty();
        assertThat(text())
                .contains("Je kunt deze vraag niet oppakken. Een second opinion komt van een andere gemeente");
    }

    @Test
    void anAdministratorReadsNothingButMayStopTheErasing() {
        var id = closed();
        var administrator = colleague(here, Grant.at(here, Role.PARTNER_ADMIN));
        open(id, administrator);
        assertThat(steps()).isEmpty();
        assertThat(text()).doesNotContain("Ik denk van wel", "Het mag", "Ik heb het dossier bewaard");
        press("Zet het wissen stil");
        assertThat(text()).contains("Er wordt niets gewist");
        press("Laat het wissen weer toe");
        assertThat(text()).doesNotContain("Er wordt niets gewist");
    }

    @Test
    void whatSomebodyTypedIsShownAsText() {
        var hostile = "<img src=x onerror=alert(1)> {0} 'x'";
        var asked = asking.ask(Questions.with(question(Visibility.PARTIES_ONLY), hostile), requester);
        open(asked.id(), requester);
        assertThat(text()).contains(hostile);
        assertThat(get(H2.class).getText()).contains(hostile);
    }

    @Test
    void thePartiesCanReachEachOther() {
        var id = offered(Visibility.PARTIES_ONLY);
        open(id, reviewer);
        assertThat(text())
                .contains("Bel even met "
                        + people.card(requester.colleague()).orElseThrow().name());
        open(id, requester);
        assertThat(text())
                .contains(
                        "Bel even met "
                                + people.card(reviewer.colleague())
                                        .orElseThrow()
                                        .name(),
                        "Wie dit las");
    }

    @Test
    void whatHappenedSaysWhoDidWhat() {
        open(inReview(), requester);
        var name = people.card(reviewer.colleague()).orElseThrow().name();
        assertThat(text())
                .containsSubsequence(
                        name + " begon aan het advies",
                        name + " nam de vraag aan",
                        "Jij legde de vraag voor aan " + name,
                        "Jij diende de vraag in");
    }

    @Test
    void everyStepCanBeToldOfWhoeverTookIt() {
        for (var language : List.of(Texts.DUTCH, Texts.ENGLISH)) {
            for (var step : EnumSet.complementOf(EnumSet.of(OpinionStep.EXPIRE))) {
                assertThat(texts.get(language, "opinion-dossier.happened." + step, "A", "B"))
                        .startsWith("A ");
            }
            for (var step : Happened.BY_ITSELF) {
                assertThat(texts.get(language, "opinion-dossier.itself." + step))
                        .isNotBlank();
            }
        }
    }

    @Test
    void theRequesterSaysWhatBecomesOfTheDossier() {
        open(closed(), requester);
        assertThat(text()).contains("Zeg wat er met het dossier gebeurt.");
        press("Bewaren hoeft niet");
        assertThat(text()).contains("De bestanden worden gewist op");
        press("Zet het wissen stil");
        assertThat(text()).contains("Er wordt niets gewist").doesNotContain("De bestanden worden gewist op");
        press("Ik heb het dossier bewaard");
        assertThat(text()).contains("Je bewaarde het dossier in je eigen zaaksysteem");
    }

    @Test
    void aLessonIsSharedOnceBothAgreeWithThisText() {
        var id = closed();
        open(id, reviewer);
        var text = field(TextArea.class, "Wat je eruit leerde");
        press("Bewaar de les");
        assertThat(text.getErrorMessage()).isEqualTo("Vul de tekst in.");
        text.setValue("Bel 06-12345678");
        press("Bewaar de les");
        assertThat(text.getErrorMessage()).contains("telefoonnummer");
        assertThat(text.getValue()).isEqualTo("Bel 06-12345678");
        text.setValue("Meet eerst");
        press("Bewaar de les");
        assertThat(text()).contains("Jij bent akkoord. De ander nog niet.");

        open(id, requester);
        press("Ik ben akkoord met deze tekst");
        assertThat(text()).contains("Jullie zijn allebei akkoord. De les is gedeeld.");
    }

    @Test
    void whoAgreesWithATextThatIsChangedReadsTheOtherFirst() {
        var id = closed();
        records.writeLesson(id, "", "Meet eerst", reviewer);
        open(id, requester);
        records.writeLesson(id, "Meet eerst", "Meet twee keer", reviewer);
        press("Ik ben akkoord met deze tekst");
        assertThat(get(StaleNotice.class).isVisible()).isTrue();
        assertThat(text()).contains("Meet twee keer");
        press("Neem de andere versie over");
        press("Ik ben akkoord met deze tekst");
        assertThat(records.lesson(id)).contains("Meet twee keer");
    }

    @Test
    void whoWritesOverAnotherTextIsToldAndLosesNothing() {
        var id = closed();
        records.writeLesson(id, "", "Meet eerst", reviewer);
        open(id, requester);
        press("Pas de tekst aan");
        field(TextArea.class, "Wat je eruit leerde").setValue("Vraag eerst");
        records.writeLesson(id, "Meet eerst", "Meet twee keer", reviewer);
        press("Bewaar de les");
        assertThat(field(TextArea.class, "Wat je eruit leerde").getValue()).isEqualTo("Vraag eerst");
        press("Bewaar toch mijn versie");
        assertThat(text()).contains("Vraag eerst").doesNotContain("Meet twee keer");
    }

    @Test
    void whatIsTypedStaysWhenSomethingElseIsSaidAboutTheDossier() {
        open(closed(), requester);
        field(TextArea.class, "Wat je eruit leerde").setValue("Meet eerst");
        press("Zet het wissen stil");
        press("Ik heb het dossier bewaard");
        assertThat(text()).contains("Je bewaarde het dossier in je eigen zaaksysteem");
        assertThat(field(TextArea.class, "Wat je eruit leerde").getValue()).isEqualTo("Meet eerst");
        press("Bewaar de les");
        assertThat(text()).contains("Meet eerst", "Jij bent akkoord. De ander nog niet.");
        assertThat(text()).doesNotContain("Bewaar de les");
    }

    @Test
    void aLessonThatIsTypedOnWhileAnotherIsSavedIsComparedWithIt() {
        var id = closed();
        records.writeLesson(id, "", "Meet eerst", reviewer);
        open(id, requester);
        press("Pas de tekst aan");
        field(TextArea.class, "Wat je eruit leerde").setValue("Vraag eerst");
        records.writeLesson(id, "Meet eerst", "Meet twee keer", reviewer);
        press("Zet het wissen stil");
        assertThat(field(TextArea.class, "Wat je eruit leerde").getValue()).isEqualTo("Vraag eerst");
        press("Bewaar de les");
        assertThat(get(StaleNotice.class).isVisible()).isTrue();
        press("Neem de andere versie over");
        assertThat(text()).contains("Meet twee keer").doesNotContain("Bewaar de les");
    }
}
