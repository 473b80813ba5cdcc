package nl.klankbord.opinion.ui.dossier;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.gate.ui.MarkedText;
import nl.klankbord.gate.ui.SpotsElsewhere;
import nl.klankbord.notices.Notice;
import nl.klankbord.notices.Notices;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.GiveBack;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.Questions;
import nl.klankbord.opinion.StepOutcome;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.opinion.ui.advice.AdviceDownload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stops a text on its way, and what one can do about it where it is typed. */
@SuppressWarnings("NullAway.Init")
class PersonalDataInFormsTest extends DossierTest {

    @Autowired
    private Notices notices;

    @Test
    void aSpotIsReplacedInTheTextOrAnsweredFor() {
        var id = inReview();
        open(id, reviewer);
        press("Vraag om informatie");
        var question = field(TextArea.class, "Wat wil je weten?");
        question.setValue("Mag ik 06-12345678 of anna@bewoner.example bellen?");
        press("Verstuur je vraag");
        assertThat(marked(question)).containsExactly("06-12345678", "anna@bewoner.example");
        assertThat(desk.open(id, reviewer).orElseThrow().messages()).isEmpty();

        press("Vervang door “[telefoonnummer weggelaten]”");
        assertThat(question.getValue()).isEqualTo("Mag ik [telefoonnummer weggelaten] of anna@bewoner.example bellen?");
        assertThat(question.getErrorMessage()).isEqualTo("Hier staat een mailadres");
        say("Het leidt niet naar een persoon");
        assertThat(question.isInvalid()).isFalse();
        press("Verstuur je vraag");
        assertThat(desk.open(id, requester).orElseThrow().messages())
                .extracting(Dossier.Message::text)
                .containsExactly("Mag ik [telefoonnummer weggelaten] of anna@bewoner.example bellen?");
    }

    @Test
    void whatWasSaidOfOneSpotDoesNotHoldForWhatIsTypedLater() {
        var id = inReview();
        open(id, reviewer);
        press("Vraag om informatie");
        var question = field(TextArea.class, "Wat wil je weten?");
        question.setValue("Schrijf anna@bewoner.example");
        press("Verstuur je vraag");
        say("Het leidt niet naar een persoon");
        question.setValue("Schrijf anna@bewoner.example of bel 06-12345678");
        press("Verstuur je vraag");
        assertThat(question.getErrorMessage()).contains("telefoonnummer");
        assertThat(desk.open(id, reviewer).orElseThrow().messages()).isEmpty();
    }

    @Test
    void anAdviceThatIsShownToASecondReaderIsAnsweredForOrChangedWhereItIsTyped() {
        var id = inReview();
        assertThat(advice.save(id, Questions.advice("Bel 06-12345678"), reviewer))
                .isInstanceOf(StepOutcome.Done.class);
        var checker = colleague(there);
        open(id, reviewer);
        press("Vraag vier ogen");
        get(ColleaguePicker.class).setValue(people.card(checker.colleague()).orElseThrow());
        press("Vraag deze collega");
        assertThat(get(SpotsElsewhere.class).getElement().getTextRecursively()).contains("06-12345678");
        assertThat(_get(get(SpotsElsewhere.class), Anchor.class).getHref()).isEqualTo(OpinionLinks.toAdvice(id));

        say("Het leidt niet naar een persoon");
        assertThat(get(SpotsElsewhere.class).getElement().getTextRecursively())
                .contains("Je hebt bij alles gezegd wat het is.")
                .doesNotContain("06-12345678");
        press("Vraag deze collega");
        assertThat(desk.open(id, reviewer).orElseThrow().card().state()).isEqualTo(OpinionState.PEER_CHECK);
    }

    @Test
    void whatGoesToEverybodyCanOnlyBeReplaced() {
        var id = closed();
        open(id, requester);
        var lesson = field(TextArea.class, "Wat je eruit leerde");
        lesson.setValue("Bel 06-12345678 of kijk bij zaak 123456782");
        press("Bewaar de les");

        assertThat(marked(lesson)).containsExactly("06-12345678", "123456782");
        assertThat(_find(get(MarkedText.class), NativeButton.class)).isEmpty();
        press("Vervang door “[telefoonnummer weggelaten]”");
        press("Vervang door “[nummer weggelaten]”");
        press("Bewaar de les");
        assertThat(Objects.requireNonNull(desk.open(id, requester).orElseThrow().lesson())
                        .text())
                .isEqualTo("Bel [telefoonnummer weggelaten] of kijk bij zaak [nummer weggelaten]");
    }

    private void say(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }

    private static List<String> marked(TextArea area) {
        return area.getPrefixComponent()
                .getElement()
                .getChildren()
                .filter(part -> !part.isTextNode() && part.getTag().equals("mark"))
                .map(Element::getText)
                .toList();
    }

    @Test
    void aDeliveredAdviceCanBeTakenAlong() {
        var id = delivered();
        open(id, requester);
        assertThat(get(AdviceDownload.class).getHref()).isEqualTo("second-opinions/" + id + "/advies.pdf");
    }

    @Test
    void whoFindsNobodyAsksTheCoordinator() {
        var coordinator = as.somebody(PartnerId.random(), Grant.networkWide(Role.COORDINATOR));
        var id = offered(Visibility.PARTIES_ONLY);
        take(id, new OpinionMove.Decline(GiveBack.TOO_BUSY, "", null), reviewer);
        open(id, requester);
        press("Kies wie je vraagt");
        press("Vraag de coördinator");
        assertThat(notices.of(coordinator, true, new PageRequest(1, 50), Texts.DUTCH)
                        .items())
                .extracting(Notice::text)
                .contains("Een collega vindt niemand voor een second opinion. Kijk je mee?");
    }
}
