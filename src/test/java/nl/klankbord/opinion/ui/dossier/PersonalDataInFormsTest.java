package nl.klankbord.opinion.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.notices.Notice;
import nl.klankbord.notices.Notices;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.GiveBack;
import nl.klankbord.opinion.OpinionMove;
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
        assertThat(text()).contains("Dit lijkt een telefoonnummer.", "Dit is een mailadres.");
        assertThat(desk.open(id, reviewer).orElseThrow().messages()).isEmpty();

        press("Vervang door [telefoonnummer weggelaten]");
        assertThat(question.getValue()).isEqualTo("Mag ik [telefoonnummer weggelaten] of anna@bewoner.example bellen?");
        field(Checkbox.class, "Wat hier staat leidt niet naar een persoon").setValue(true);
        press("Verstuur je vraag");
        assertThat(desk.open(id, requester).orElseThrow().messages())
                .extracting(Dossier.Message::text)
                .containsExactly("Mag ik [telefoonnummer weggelaten] of anna@bewoner.example bellen?");
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
