package nl.klankbord.opinion.ui.dossier;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.opinion.Closing.Uptake;
import nl.klankbord.opinion.Declaration;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.GiveBack;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Visibility;
import org.junit.jupiter.api.Test;

/** What each step asks on the screen, and what comes of it. */
class DossierStepsTest extends DossierTest {

    @Test
    void twoPeopleGoFromSubmittedToClosedThroughThePanelOnly() {
        var id = submitted(Visibility.PARTIES_ONLY);
        open(id, requester);
        assertThat(steps()).containsExactly("Kies wie je vraagt", "Zet in de wachtrij", "Trek in");
        press("Kies wie je vraagt");
        assertThat(text()).contains("Is vraagbaak voor");
        press("Vraag " + people.card(reviewer.colleague()).orElseThrow().name());

        open(id, reviewer);
        assertThat(steps()).containsExactly("Neem aan", "Komt nu niet uit");
        press("Neem aan");
        field(Checkbox.class, "Ik ben onafhankelijk en oordeel alleen op de zaak")
                .setValue(true);
        assertThat(get(DutchDateField.class).getValue()).isAfter(today());
        press("Neem de vraag aan");
        assertThat(steps()).containsExactly("Begin", "Geef terug");
        press("Begin");
        assertThat(steps()).containsExactly("Schrijf je advies", "Vraag om informatie", "Geef terug");
        press("Vraag om informatie");
        field(TextArea.class, "Wat wil je weten?").setValue("Welke kabels?");
        press("Verstuur je vraag");

        open(id, requester);
        assertThat(text()).contains("Welke kabels?");
        press("Geef antwoord");
        field(TextArea.class, "Je antwoord").setValue("De dikke");
        press("Verstuur je antwoord");
        write(id);

        open(id, reviewer);
        assertThat(steps()).containsExactly("Breng advies uit", "Vraag om informatie", "Vraag vier ogen", "Geef terug");
        var checker = colleague(there);
        open(id, reviewer);
        press("Vraag vier ogen");
        get(ColleaguePicker.class).setValue(people.card(checker.colleague()).orElseThrow());
        press("Vraag deze collega");
        open(id, checker);
        press("Geef je oordeel");
        RadioButtonGroup<Boolean> approved = field(RadioButtonGroup.class, "Is dit advies goed zo?");
        approved.setValue(true);
        press("Verstuur je oordeel");

        open(id, reviewer);
        assertThat(text()).contains("Een tweede lezer keurde deze versie goed");
        assertThat(_get(get(ActionRow.class), Anchor.class, spec -> spec.withText("Breng advies uit"))
                        .getHref())
                .isEqualTo(OpinionLinks.toAdvice(id));
        take(id, new OpinionMove.Deliver(150), reviewer);

        open(id, requester);
        assertThat(text()).contains("Het mag", "Akkoord");
        press("Sluit af");
        RadioButtonGroup<Uptake> uptake = field(RadioButtonGroup.class, "Wat deed je met het advies?");
        uptake.setValue(Uptake.ADOPTED);
        field(TextArea.class, "Bedankje voor de adviseur (niet verplicht)").setValue("Dank je wel");
        press("Sluit de vraag af");

        assertThat(state(id)).isEqualTo(OpinionState.CLOSED);
        assertThat(steps()).isEmpty();
        assertThat(text()).contains("Het advies is overgenomen", "Dank je wel", "Jij sloot de vraag af");
        open(id, reviewer);
        assertThat(text()).contains("Jij bracht het advies uit", "Jij vroeg om informatie");
    }

    private OpinionState state(OpinionId id) {
        return dossier(id).card().state();
    }

    private Dossier dossier(OpinionId id) {
        return desk.open(id, requester).orElseThrow();
    }

    @Test
    void aDeclaredInterestWaitsForTheRequester() {
        var id = offered(Visibility.PARTIES_ONLY);
        open(id, reviewer);
        press("Neem aan");
        press("Neem de vraag aan");
        var declared = field(Checkbox.class, "Ik ben onafhankelijk en oordeel alleen op de zaak");
        assertThat(declared.getErrorMessage()).isEqualTo("Verklaar eerst dat je onafhankelijk bent.");
        declared.setValue(true);
        field(TextArea.class, "Belang dat de aanvrager moet kennen (niet verplicht)")
                .setValue("Mijn broer woont er");
        press("Neem de vraag aan");
        assertThat(text()).contains("Je meldde een belang");
        assertThat(steps()).containsExactly("Komt nu niet uit");

        open(id, requester);
        assertThat(text()).contains("Mijn broer woont er");
        press("Geen bezwaar");

        open(id, reviewer);
        press("Neem aan");
        assertThat(field(TextArea.class, "Belang dat de aanvrager moet kennen (niet verplicht)")
                        .getValue())
                .isEqualTo("Mijn broer woont er");
        field(Checkbox.class, "Ik ben onafhankelijk en oordeel alleen op de zaak")
                .setValue(true);
        press("Neem de vraag aan");
        assertThat(state(id)).isEqualTo(OpinionState.ACCEPTED);
        assertThat(text()).contains("Jij meldde een belang");
    }

    @Test
    void aDayThatIsPastIsRefusedAtItsField() {
        open(offered(Visibility.PARTIES_ONLY), reviewer);
        press("Neem aan");
        field(Checkbox.class, "Ik ben onafhankelijk en oordeel alleen op de zaak")
                .setValue(true);
        get(DutchDateField.class).setValue(today().minusDays(1));
        press("Neem de vraag aan");
        assertThat(get(DutchDateField.class).getErrorMessage())
                .isEqualTo("Die dag is al voorbij. Kies een latere datum.");
        assertThat(get(DutchDateField.class).getValue()).isEqualTo(today().minusDays(1));
    }

    @Test
    void whatIsTypedStaysWhenTheStepIsRefused() {
        open(inReview(), reviewer);
        press("Vraag om informatie");
        var question = field(TextArea.class, "Wat wil je weten?");
        press("Verstuur je vraag");
        assertThat(question.getErrorMessage()).isEqualTo("Vul de tekst in.");
        question.setValue("x".repeat(10_001));
        press("Verstuur je vraag");
        assertThat(question.getErrorMessage()).isEqualTo("De tekst is te lang.");
        assertThat(question.getValue()).hasSize(10_001);
    }

    @Test
    void whatIsTypedStaysWhenSomebodyWasFirst() {
        var id = inReview();
        open(id, reviewer);
        press("Vraag om informatie");
        var question = field(TextArea.class, "Wat wil je weten?");
        question.setValue("Welke kabels?");
        take(id, new OpinionMove.Withdraw(), requester);
        press("Verstuur je vraag");
        assertThat(text()).contains("Misschien was iemand je voor");
        assertThat(question.getValue()).isEqualTo("Welke kabels?");
        press("Haal de vraag opnieuw op");
        assertThat(text()).contains("Ingetrokken");
    }

    @Test
    void whatIsTypedStaysWhenAnotherFormIsOpenedInBetween() {
        open(inReview(), reviewer);
        press("Vraag om informatie");
        field(TextArea.class, "Wat wil je weten?").setValue("Welke kabels?");
        press("Geef terug");
        press("Vraag om informatie");
        assertThat(field(TextArea.class, "Wat wil je weten?").getValue()).isEqualTo("Welke kabels?");
        press("Annuleer");
        assertThat(text()).doesNotContain("De tijd voor je advies staat stil");
    }

    @Test
    void whatIsTypedInAFormStaysWhenTheRequestIsReadAgain() {
        var id = offered(Visibility.PARTIES_ONLY);
        open(id, reviewer);
        press("Neem aan");
        field(TextArea.class, "Belang dat de aanvrager moet kennen (niet verplicht)")
                .setValue("Mijn broer woont er");
        press("Komt nu niet uit");
        field(TextArea.class, "Toelichting voor de aanvrager (niet verplicht)").setValue("Volgende maand");
        readAgain(id, reviewer);
        assertThat(field(TextArea.class, "Toelichting voor de aanvrager (niet verplicht)")
                        .getValue())
                .isEqualTo("Volgende maand");
        press("Annuleer");
        press("Neem aan");
        assertThat(field(TextArea.class, "Belang dat de aanvrager moet kennen (niet verplicht)")
                        .getValue())
                .isEqualTo("Mijn broer woont er");
        field(Checkbox.class, "Ik ben onafhankelijk en oordeel alleen op de zaak")
                .setValue(true);
        press("Neem de vraag aan");
        assertThat(text()).contains("Je meldde een belang").doesNotContain("Volgende maand");
    }

    @Test
    void anAddressOpensTheFormOfAStepThatIsOpenAndOfNoOther() {
        var id = offered(Visibility.PARTIES_ONLY);
        open(id, reviewer);
        openStep(OpinionStep.ACCEPT);
        assertThat(text()).contains("Neem de vraag aan");
        openStep(OpinionStep.DECLINE);
        assertThat(text()).contains("Ik heb het te druk").doesNotContain("Neem de vraag aan");

        open(id, reviewer);
        var before = text();
        openStep(OpinionStep.CLOSE);
        openStep(OpinionStep.EXPIRE);
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void whoGivesBackSaysWhyAndWhoElseCould() {
        var id = offered(Visibility.PARTIES_ONLY);
        var other = colleague(there);
        open(id, reviewer);
        press("Komt nu niet uit");
        RadioButtonGroup<GiveBack> why = field(RadioButtonGroup.class, "Waarom komt het niet uit?");
        press("Geef de vraag terug");
        assertThat(why.getErrorMessage()).isEqualTo("Kies een reden.");
        why.setValue(GiveBack.TOO_BUSY);
        field(TextArea.class, "Toelichting voor de aanvrager (niet verplicht)").setValue("Volgende maand wel");
        get(ColleaguePicker.class).setValue(people.card(other.colleague()).orElseThrow());
        press("Geef de vraag terug");

        open(id, requester);
        assertThat(text())
                .contains(
                        "Ik heb het te druk",
                        "Volgende maand wel",
                        "Vraag misschien "
                                + people.card(other.colleague()).orElseThrow().name());
    }

    @Test
    void aCoordinatorTakesBackOnlyWithAReason() {
        var id = inReview();
        var coordinator = colleague(there, Grant.networkWide(Role.COORDINATOR));
        open(id, coordinator);
        assertThat(text())
                .contains("Je ziet nu alleen de kaart van deze vraag.")
                .doesNotContain("Ik denk van wel");
        assertThat(steps()).containsExactly("Neem terug");
        press("Neem terug");
        var note = field(TextArea.class, "Waarom neem je de vraag terug?");
        press("Geef de vraag vrij");
        assertThat(note.getErrorMessage()).isEqualTo("Zeg waarom.");
        note.setValue("Al drie weken stil");
        press("Geef de vraag vrij");
        assertThat(state(id)).isEqualTo(OpinionState.QUEUED);
    }

    @Test
    void whoDidNotFollowTheAdviceSaysWhy() {
        var id = delivered();
        open(id, requester);
        press("Sluit af");
        press("Sluit de vraag af");
        RadioButtonGroup<Uptake> uptake = field(RadioButtonGroup.class, "Wat deed je met het advies?");
        assertThat(uptake.getErrorMessage()).isEqualTo("Kies wat je met het advies deed.");
        uptake.setValue(Uptake.NOT);
        press("Sluit de vraag af");
        assertThat(field(TextArea.class, "Waarom?").getErrorMessage()).isEqualTo("Vul de tekst in.");
        RadioButtonGroup<Integer> well = field(RadioButtonGroup.class, "Deden we het goed? (niet verplicht)");
        well.setValue(4);
        field(TextArea.class, "Waarom?").setValue("De raad wilde anders");
        press("Sluit de vraag af");
        assertThat(state(id)).isEqualTo(OpinionState.CLOSED);
        assertThat(text()).contains("De raad wilde anders", "Deden we het goed? 4 van 5");
    }

    @Test
    void whoeverIsUnfitIsNotAskedAndTheReasonStandsAtTheName() {
        var neighbour = colleague(here);
        open(submitted(Visibility.PARTIES_ONLY), requester);
        press("Kies wie je vraagt");
        var picker = get(ColleaguePicker.class);
        press("Leg de vraag voor");
        assertThat(picker.getErrorMessage()).isEqualTo("Kies een collega.");
        picker.setValue(people.card(neighbour.colleague()).orElseThrow());
        press("Leg de vraag voor");
        assertThat(picker.getErrorMessage()).startsWith("Een second opinion komt van een andere gemeente");
        assertThat(picker.getValue().id()).isEqualTo(neighbour.colleague());
    }

    @Test
    void whenNobodyFitsTheQueueAndTheCoordinatorAreTheWayOn() {
        var id = offered(Visibility.PARTIES_ONLY);
        take(id, new OpinionMove.Decline(GiveBack.TOO_BUSY, "", null), reviewer);
        open(id, requester);
        press("Kies wie je vraagt");
        assertThat(text())
                .contains(
                        "Op dit moment past niemand bij je vraag.",
                        "Zet je vraag in de wachtrij.",
                        "De coördinator ziet dat je vraag wacht",
                        "1 collega gaf de vraag al terug");
        press("Zet in de wachtrij");
        assertThat(state(id)).isEqualTo(OpinionState.QUEUED);
    }

    @Test
    void withdrawingAsksOnceMore() {
        var id = submitted(Visibility.PARTIES_ONLY);
        open(id, requester);
        press("Trek in");
        assertThat(state(id)).isEqualTo(OpinionState.SUBMITTED);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(state(id)).isEqualTo(OpinionState.WITHDRAWN);
    }

    @Test
    void theSecondReaderIsNeitherRequesterNorReviewerNorOfTheOrganisationThatAsks() {
        var id = inReview();
        write(id);
        var neighbour = colleague(here);
        open(id, reviewer);
        press("Vraag vier ogen");
        var picker = get(ColleaguePicker.class);
        picker.setValue(people.card(requester.colleague()).orElseThrow());
        press("Vraag deze collega");
        assertThat(picker.getErrorMessage()).startsWith("De tweede lezer is niet de aanvrager");
        picker.setValue(people.card(neighbour.colleague()).orElseThrow());
        press("Vraag deze collega");
        assertThat(picker.getErrorMessage()).startsWith("Een second opinion komt van een andere gemeente");
    }

    @Test
    void whoClaimsFromTheQueueDeclaresNext() {
        var id = submitted(Visibility.PARTIES_ONLY);
        take(id, new OpinionMove.Queue(), requester);
        open(id, reviewer);
        assertThat(steps()).containsExactly("Pak op");
        press("Pak op");
        assertThat(steps()).containsExactly("Neem aan", "Geef terug");
        assertThat(text()).contains("Ik denk van wel");
        take(id, new OpinionMove.Accept(Declaration.free(), null), reviewer);
        press("Geef terug");
        assertThat(state(id)).isEqualTo(OpinionState.ACCEPTED);
    }
}
