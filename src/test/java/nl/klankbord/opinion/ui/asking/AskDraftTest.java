package nl.klankbord.opinion.ui.asking;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.UUID;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.Visibility;
import org.junit.jupiter.api.Test;

/** The draft of a question: kept, thrown away, and typed in two windows at once. */
class AskDraftTest extends AskTest {

    @Test
    void anEmptyPageLeavesNoDraft() {
        open(NEW);
        assertThat(_get(H1.class).getText()).isEqualTo("Vraag een second opinion");
        send();
        assertThat(summary()).contains("Schrijf je vraag in één zin", "Kies een datum");
        assertThat(mine()).isEmpty();
    }

    @Test
    void theFirstWordsMakeADraftThatIsThereAgainLater() {
        open(NEW);
        text("Je vraag in één zin").setValue("Mag dit?");
        text("Je vraag in één zin").setValue("Mag dit hier?");

        var kept = mine();
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().card().title()).isEqualTo("Mag dit hier?");
        assertThat(kept.getFirst().card().state()).isEqualTo(OpinionState.DRAFT);
        assertThat(said(_get(AskView.class))).contains("Concept bewaard om ", "Alleen jij ziet het.");

        go(NEW + "/" + kept.getFirst().card().id());
        assertThat(text("Je vraag in één zin").getValue()).isEqualTo("Mag dit hier?");
        text("Je vraag in één zin").setValue("");
        assertThat(mine()).isEmpty();
    }

    @Test
    void somebodyElsesDraftIsNotThere() {
        var id = asking.draft(whole(Visibility.OPEN_NETWORK), me);
        as.account("coordinator");
        for (var address : List.of(id.toString(), UUID.randomUUID().toString(), "niets")) {
            open(NEW + "/" + address);
            assertThat(_get(H1.class).getText()).isNotEqualTo("Vraag een second opinion");
            _assertNone(AskForm.class);
        }
    }

    @Test
    void whatWasSentFromAnotherWindowIsNotSentAgain() {
        var id = opened(Visibility.PARTIES_ONLY);
        asking.send(id, dossier(id).version(), Choice.QUEUE.move(), me);
        who().setValue(new Choice.Colleague(expert.colleague()));
        write("Wat denk je zelf?", "Toch maar anders");
        assertThat(said(_get(ErrorSummary.class))).contains("in een ander venster al verstuurd");
        assertThat(text("Wat denk je zelf?").getValue()).isEqualTo("Toch maar anders");
        send();
        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.QUEUED);
        assertThat(told()).containsExactly("Deze vraag was al verstuurd");
    }

    @Test
    void whoeverSavesSecondSeesBothTexts() {
        var id = opened(Visibility.PARTIES_ONLY);
        var theirs = asking.change(id, dossier(id).version(), whole(Visibility.OPEN_NETWORK), me);
        assertThat(theirs).isNotNull();
        write("Wat denk je zelf?", "Mijn versie");

        assertThat(said(_get(StaleNotice.class))).contains("Hele netwerk", "Ik denk van wel");
        assertThat(text("Wat denk je zelf?").getValue()).isEqualTo("Mijn versie");
        write("Wat denk je zelf?", "Mijn versie, verder getypt");
        assertThat(ownView(id)).isEqualTo("Ik denk van wel");

        _click(_get(_get(StaleNotice.class), Button.class, spec -> spec.withText("Bewaar toch mijn versie")));
        assertThat(ownView(id)).isEqualTo("Mijn versie, verder getypt");
        write("Wat denk je zelf?", "En nog wat");
        assertThat(ownView(id)).isEqualTo("En nog wat");
    }

    @Test
    void whatAnotherWindowWroteIsNotSentUnseen() {
        var id = opened(Visibility.PARTIES_ONLY);
        who().setValue(Choice.QUEUE);
        asking.change(id, dossier(id).version(), whole(Visibility.OPEN_NETWORK), me);
        send();
        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.DRAFT);
        assertThat(said(_get(StaleNotice.class))).contains("Hele netwerk");
        _click(_get(_get(StaleNotice.class), Button.class, spec -> spec.withText("Neem de andere versie over")));
        send();
        assertThat(dossier(id).card().visibility()).isEqualTo(Visibility.OPEN_NETWORK);
        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.QUEUED);
    }

    @Test
    void whatWasThrownAwayInAnotherWindowIsStillSent() {
        var id = opened(Visibility.PARTIES_ONLY);
        who().setValue(Choice.QUEUE);
        asking.discard(id, dossier(id).version(), me);
        send();
        assertThat(mine()).extracting(line -> line.card().state()).containsExactly(OpinionState.QUEUED);
    }

    @Test
    void aDraftThatIsGoneIsKeptAnew() {
        var id = opened(Visibility.PARTIES_ONLY);
        asking.discard(id, dossier(id).version(), me);
        write("Wat denk je zelf?", "Dit blijft");
        assertThat(mine()).hasSize(1);
        assertThat(ownView(mine().getFirst().card().id())).isEqualTo("Dit blijft");
    }

    @Test
    void whatAnotherWindowWroteIsNotThrownAwayUnseen() {
        var id = opened(Visibility.PARTIES_ONLY);
        asking.change(id, dossier(id).version(), whole(Visibility.OPEN_NETWORK), me);
        _click(_get(Button.class, spec -> spec.withText("Gooi dit concept weg")));
        assertThat(said(_get(StaleNotice.class))).contains("Hele netwerk");
        assertThat(desk.open(id, me)).isPresent();

        _click(_get(_get(StaleNotice.class), Button.class, spec -> spec.withText("Neem de andere versie over")));
        _click(_get(Button.class, spec -> spec.withText("Gooi dit concept weg")));
        assertThat(desk.open(id, me)).isEmpty();
    }

    @Test
    void aDraftThatIsThrownAwayComesBack() {
        var id = opened(Visibility.PARTIES_ONLY);
        _click(_get(Button.class, spec -> spec.withText("Gooi dit concept weg")));
        assertThat(desk.open(id, me)).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Maak ongedaan")));
        assertThat(mine()).hasSize(1);
        assertThat(text("Je vraag in één zin").getValue()).isEqualTo("Mogen de kabels blijven liggen?");
    }
}
