package nl.klankbord.opinion.ui.advice;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.PageHeader;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.opinion.AdviceEntry;
import nl.klankbord.opinion.AdviceEntry.Certainty;
import nl.klankbord.opinion.AdviceEntry.Conclusion;
import nl.klankbord.opinion.Declaration;
import nl.klankbord.opinion.GiveBack;
import nl.klankbord.opinion.OpinionAdvice;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.Questions;
import nl.klankbord.opinion.RequestInReview;
import nl.klankbord.opinion.StepOutcome;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SuppressWarnings("NullAway.Init")
class AdviceViewTest extends ViewTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private OpinionAdvice advice;

    @Autowired
    private OpinionDesk desk;

    private void openAs(Actor actor, RequestInReview request) {
        as.account(actor.account());
        open(address(request));
    }

    private static String address(RequestInReview request) {
        return "second-opinions/" + request.id() + "/advies";
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static String text(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }

    private static void fill(String findings) {
        area("De vraag zoals jij die begrijpt").setValue("Mogen de kabels blijven?");
        area("Wat je bekeek").setValue("De tekening");
        area("Wat je niet bekeek").setValue("De straat");
        area("Bevindingen").setValue(findings);
        choose("Conclusie", Conclusion.AGREED);
        choose("Hoe zeker ben je?", Certainty.FAIR);
        _get(IntegerField.class, spec -> spec.withLabel("Uren")).setValue(3);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String label, T value) {
        _get(RadioButtonGroup.class, spec -> spec.withLabel(label)).setValue(value);
    }

    private static void deliver() {
        _click(_get(Button.class, spec -> spec.withText("Breng advies uit")));
    }

    private AdviceEntry written(RequestInReview request) {
        return advice.writing(request.id(), request.reviewer()).orElseThrow().text();
    }

    @Test
    void onlyWhoReviewsFindsThePage() {
        var request = RequestInReview.make(portal);
        for (var other : List.of(request.requester(), request.stranger())) {
            openAs(other, request);
            assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
        }
        openAs(request.reviewer(), request);
        assertThat(_get(H1.class).getText()).isEqualTo("Schrijf je advies");
        assertThat(text(AskedCard.class)).contains("Kabels onder de Dorpsstraat", "Ik denk van wel", "De ligging");
        go("second-opinions/" + UUID.randomUUID() + "/advies");
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
        go("second-opinions/geen-nummer/advies");
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void whatIsTypedIsThereAgainAfterTheBrowserWasClosed() {
        var request = RequestInReview.make(portal);
        openAs(request.reviewer(), request);
        area("Bevindingen").setValue("Half af");
        choose("Conclusie", Conclusion.NOT_AGREED);
        assertThat(text(PageHeader.class)).contains("Concept bewaard om ");

        openAs(request.reviewer(), request);
        assertThat(area("Bevindingen").getValue()).isEqualTo("Half af");
        assertThat(_get(RadioButtonGroup.class, spec -> spec.withLabel("Conclusie"))
                        .getValue())
                .isEqualTo(Conclusion.NOT_AGREED);
        assertThat(desk.open(request.id(), request.requester()).orElseThrow().advice())
                .isEmpty();
    }

    @Test
    void twoTabsLoseNothing() {
        var request = RequestInReview.make(portal);
        openAs(request.reviewer(), request);
        area("Bevindingen").setValue("Mijn eerste zin");
        var other = new AdviceEntry("", "", "", "Uit het andere tabblad", null, "", null, "");
        advice.save(request.id(), other, request.reviewer());

        area("Bevindingen").setValue("Mijn eerste zin, en meer");
        assertThat(text(StaleNotice.class)).contains("Uit het andere tabblad");
        assertThat(area("Bevindingen").getValue()).isEqualTo("Mijn eerste zin, en meer");
        assertThat(written(request).findings()).isEqualTo("Uit het andere tabblad");

        _click(_get(Button.class, spec -> spec.withText("Bewaar toch mijn versie")));
        assertThat(written(request).findings()).isEqualTo("Mijn eerste zin, en meer");
        _assertNone(StaleNotice.class);
    }

    @Test
    void theExampleShowsWhatWasJustTyped() {
        var request = RequestInReview.make(portal);
        openAs(request.reviewer(), request);
        area("Bevindingen").setValue("Het mag, want de straat is breed");
        UI.getCurrent().navigate(address(request), QueryParameters.of("toon", "voorbeeld"));
        MockVaadin.clientRoundtrip(false);
        assertThat(text(AdviceSheet.class))
                .contains("Kabels onder de Dorpsstraat", "Het mag, want de straat is breed")
                .contains("Concept, nog niet uitgebracht", "Dit advies geeft een collega uit het netwerk");

        go(address(request));
        assertThat(area("Bevindingen").getValue()).isEqualTo("Het mag, want de straat is breed");
    }

    @Test
    void anAdviceIsDeliveredOnceItIsWholeAndConfirmed() {
        var request = RequestInReview.make(portal);
        openAs(request.reviewer(), request);
        area("Bevindingen").setValue("Het mag");
        deliver();
        assertThat(text(ErrorSummary.class)).contains("Vul in hoeveel uur het kostte, van 0 tot 200.");
        _get(IntegerField.class, spec -> spec.withLabel("Uren")).setValue(3);
        deliver();
        assertThat(text(ErrorSummary.class)).contains("Vul in: wat je bekeek.", "Vul in: conclusie.");
        assertThat(area("Wat je bekeek").isInvalid()).isTrue();
        _assertNone(ConfirmDialog.class);

        fill("Het mag");
        deliver();
        assertThat(desk.open(request.id(), request.requester()).orElseThrow().advice())
                .isEmpty();
        confirm();
        var dossier = desk.open(request.id(), request.requester()).orElseThrow();
        assertThat(dossier.card().state()).isEqualTo(OpinionState.DELIVERED);
        assertThat(dossier.advice().getFirst().text().findings()).isEqualTo("Het mag");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("second-opinions/" + request.id());
        assertThat(_get(AdviceDownload.class).getHref()).endsWith("/advies.pdf");
    }

    @Test
    void whatAnotherWindowSavedMeanwhileIsNotDeliveredUnread() {
        var request = RequestInReview.make(portal);
        openAs(request.reviewer(), request);
        fill("Het mag");
        deliver();
        var other = Questions.advice("Het mag toch niet");
        assertThat(advice.save(request.id(), other, request.reviewer())).isInstanceOf(StepOutcome.Done.class);
        confirm();

        assertThat(state(request)).isEqualTo(OpinionState.IN_REVIEW);
        assertThat(text(ErrorSummary.class)).contains("Je advies is nog niet uitgebracht.");
        assertThat(text(StaleNotice.class)).contains("Het mag toch niet");
        assertThat(area("Bevindingen").getValue()).isEqualTo("Het mag");

        _click(_get(Button.class, spec -> spec.withText("Bewaar toch mijn versie")));
        deliver();
        confirm();
        assertThat(state(request)).isEqualTo(OpinionState.DELIVERED);
        assertThat(desk.open(request.id(), request.requester())
                        .orElseThrow()
                        .advice()
                        .getFirst()
                        .text()
                        .findings())
                .isEqualTo("Het mag");
    }

    private OpinionState state(RequestInReview request) {
        return desk.open(request.id(), request.requester()).orElseThrow().card().state();
    }

    private static void confirm() {
        var lastWord = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(lastWord, new ConfirmDialog.ConfirmEvent(lastWord, false));
        lastWord.close();
        MockVaadin.clientRoundtrip(false);
    }

    @Test
    void theTimeThatItTookIsThereAgainAfterTheBrowserWasClosed() {
        var request = RequestInReview.make(portal);
        openAs(request.reviewer(), request);
        hours().setValue(2);
        quarters().setValue(45);

        openAs(request.reviewer(), request);
        assertThat(hours().getValue()).isEqualTo(2);
        assertThat(quarters().getValue()).isEqualTo(45);
        hours().setValue(null);
        quarters().setValue(0);

        openAs(request.reviewer(), request);
        assertThat(hours().getValue()).isNull();
    }

    @Test
    void theTimeOfWhoGaveItBackIsNotThatOfTheNext() {
        var request = RequestInReview.make(portal);
        openAs(request.reviewer(), request);
        hours().setValue(2);
        request.take(new OpinionMove.Release(GiveBack.TOO_BUSY, "", null), request.reviewer());
        request.take(new OpinionMove.Claim(), request.stranger());
        request.take(new OpinionMove.Accept(Declaration.free(), null), request.stranger());
        request.take(new OpinionMove.Start(), request.stranger());

        openAs(request.stranger(), request);
        assertThat(hours().getValue()).isNull();
    }

    private static IntegerField hours() {
        return _get(IntegerField.class, spec -> spec.withLabel("Uren"));
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> quarters() {
        return _get(Select.class, spec -> spec.withLabel("Minuten"));
    }

    @Test
    void withoutASecondReaderItIsSaidThatOneIsNeeded() {
        var request = RequestInReview.forFourEyes(portal);
        openAs(request.reviewer(), request);
        assertThat(text(AdviceView.class)).contains("Vraag daarom eerst een tweede lezer");
        fill("Het mag");
        deliver();
        assertThat(text(ErrorSummary.class)).contains("Een tweede lezer moet deze versie eerst goedkeuren.");
        _assertNone(ConfirmDialog.class);
    }

    @Test
    void personalDataIsShownWhereItStandsAndCanBeReplaced() {
        var request = RequestInReview.make(portal);
        openAs(request.reviewer(), request);
        fill("Bel de bewoner op 06-12345678");
        deliver();
        assertThat(area("Bevindingen").getErrorMessage()).isEqualTo("Hier staat een telefoonnummer");
        assertThat(text(ErrorSummary.class)).contains("Haal het telefoonnummer weg uit “Bevindingen”");
        _assertNone(ConfirmDialog.class);

        _click(_get(Button.class, spec -> spec.withText("Vervang door “[telefoonnummer weggelaten]”")));
        assertThat(area("Bevindingen").getValue()).isEqualTo("Bel de bewoner op [telefoonnummer weggelaten]");
        deliver();
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
    }

    @Test
    void whatIsSaidAboutOneSpotStaysWhileAnotherStops() {
        var request = RequestInReview.make(portal);
        openAs(request.reviewer(), request);
        fill("Bel 06-12345678 over zaak 123456782");
        deliver();
        say("Geen BSN: zeg wat het wel is");
        _get(TextField.class, spec -> spec.withLabel("123456782 is geen BSN, het is"))
                .setValue("een zaaknummer");
        _click(_get(Button.class, spec -> spec.withText("Bewaar je uitleg")));
        deliver();
        _assertNone(ConfirmDialog.class);
        say("Het leidt niet naar een persoon");
        deliver();
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
    }

    private static void say(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }

    @Test
    void aTextThatIsTooLongStaysInThePage() {
        var request = RequestInReview.make(portal);
        openAs(request.reviewer(), request);
        var long1 = "a".repeat(200_000);
        area("Bevindingen").setValue(long1);
        assertThat(text(PageHeader.class)).contains("Nog niet bewaard. Een tekst is te lang.");
        assertThat(area("Bevindingen").getErrorMessage()).isEqualTo("Gebruik hooguit 30.000 tekens voor: bevindingen.");
        assertThat(area("Bevindingen").getValue()).hasSize(200_000);
    }
}
