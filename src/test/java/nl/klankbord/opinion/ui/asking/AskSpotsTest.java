package nl.klankbord.opinion.ui.asking;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.klankbord.opinion.AttachmentOutcome;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.people.ColleagueCard;
import org.junit.jupiter.api.Test;

/** What looks like personal data in a question, and what is said about it. */
class AskSpotsTest extends AskTest {

    private static final String HOSTILE = "</mark><img src=x onerror=alert(1)> \u202e ${7*7} '\"";

    @Test
    void aSpotIsMarkedWhereItStandsOnceTheFieldIsLeft() {
        open(NEW);
        text("Wat denk je zelf?").setValue("Hij schrijft via p.jansen@voorbeeld.nl dat het mag.");
        assertThat(marks("Wat denk je zelf?")).isEmpty();

        write("Wat denk je zelf?", "Hij schrijft via p.jansen@voorbeeld.nl dat het mag.");

        assertThat(marks("Wat denk je zelf?")).containsExactly("p.jansen@voorbeeld.nl");
        assertThat(text("Wat denk je zelf?").isInvalid()).isTrue();
        assertThat(text("Wat denk je zelf?").getErrorMessage()).isEqualTo("Hier staat een mailadres");
        _click(_get(Button.class, spec -> spec.withText("Vervang door “[mailadres weggelaten]”")));
        assertThat(text("Wat denk je zelf?").getValue())
                .isEqualTo("Hij schrijft via [mailadres weggelaten] dat het mag.");
        assertThat(marks("Wat denk je zelf?")).isEmpty();
        assertThat(text("Wat denk je zelf?").isInvalid()).isFalse();
    }

    @Test
    void hostileTextStaysText() {
        open(NEW);
        write("Wat denk je zelf?", HOSTILE + "\n\n  bel 06 12345678 of a@b.nl " + HOSTILE);

        assertThat(marks("Wat denk je zelf?")).containsExactly("06 12345678", "a@b.nl");
        var mirror = text("Wat denk je zelf?").getPrefixComponent();
        assertThat(said(mirror)).isEqualTo(text("Wat denk je zelf?").getValue());
        assertThat(text("Wat denk je zelf?").getErrorMessage())
                .isEqualTo("Hier staan een telefoonnummer en een mailadres");
    }

    @Test
    void besideTheWordBsnThereIsNoWayRound() {
        open(NEW);
        write("Wat denk je zelf?", "Het gaat om bsn 111222333.");

        assertThat(text("Wat denk je zelf?").getErrorMessage()).isEqualTo("Hier staat een burgerservicenummer");
        _assertNone(NativeButton.class, spec -> spec.withText("Geen BSN: zeg wat het wel is"));
        _assertNone(NativeButton.class, spec -> spec.withText("Het moet blijven staan: zeg waarom"));
        _click(_get(Button.class, spec -> spec.withText("Vervang door “[bsn weggelaten]”")));
        assertThat(text("Wat denk je zelf?").getValue()).isEqualTo("Het gaat om bsn [bsn weggelaten].");
    }

    @Test
    void whatEverybodyReadsOnTheCardCannotStayForAFew() {
        open(NEW);
        write("Regel op je kaart (niet verplicht)", "Bel 06 12345678");

        _assertNone(NativeButton.class, spec -> spec.withText("Het moet blijven staan: zeg waarom"));
        _click(_get(NativeButton.class, spec -> spec.withText("Het leidt niet naar een persoon")));
        assertThat(text("Regel op je kaart (niet verplicht)").isInvalid()).isFalse();
        assertThat(said(_get(Explanation.class))).contains("Wat blijft staan");
    }

    @Test
    void aNumberThatOnlyLooksLikeABsnIsExplained() {
        var id = opened(Visibility.PARTIES_ONLY);
        write("Wat denk je zelf?", "Zaak 111222333 loopt nog.");
        _click(_get(NativeButton.class, spec -> spec.withText("Geen BSN: zeg wat het wel is")));
        _click(_get(Button.class, spec -> spec.withText("Bewaar je uitleg")));
        var what = _get(TextField.class, spec -> spec.withLabel("111222333 is geen BSN, het is"));
        assertThat(what.isInvalid()).isTrue();
        write("Wat hoort erbij?", "Wat ik intussen elders typ");
        what.setValue("een zaaknummer");
        _click(_get(Button.class, spec -> spec.withText("Bewaar je uitleg")));

        assertThat(text("Wat denk je zelf?").isInvalid()).isFalse();
        assertThat(said(_get(Explanation.class))).contains("111222333 is geen BSN, het is: een zaaknummer");
        who().setValue(Choice.QUEUE);
        send();
        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.QUEUED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatHasToStayIsForNamedPeopleOnly() {
        var other = somebody.knowing(there, topic, 3);
        as.account(me.account());
        var id = opened(Visibility.PARTIES_ONLY);
        write("Wat denk je zelf?", "Bel hem op 06 12345678.");
        _click(_get(NativeButton.class, spec -> spec.withText("Het moet blijven staan: zeg waarom")));
        RadioButtonGroup<Object> why =
                _get(RadioButtonGroup.class, spec -> spec.withLabel("Waarom mag het blijven staan?"));
        why.setValue(why.getListDataView().getItems().toList().getLast());
        who().setValue(new Choice.Colleague(other.colleague()));
        send();
        assertThat(summary()).contains("Schrijf waarom het nodig is", "Kies wie dit mogen lezen");

        text("Waarom is het nodig?").setValue("Zonder nummer kan niemand hem bereiken");
        MultiSelectComboBox<ColleagueCard> recipients =
                _get(MultiSelectComboBox.class, spec -> spec.withLabel("Wie mogen dit lezen?"));
        recipients.setValue(Set.of(people.card(other.colleague()).orElseThrow()));

        assertThat(choices()).containsExactly(new Choice.Colleague(other.colleague()), Choice.QUEUE);
        assertThat(said(_get(WhoPanel.class))).contains("1 collega mag de persoonsgegevens niet lezen");
        send();
        assertThat(dossier(id).invited()).isNotNull();
        assertThat(desk.knows(id, other)).isTrue();
    }

    @Test
    void aFileThatHoldsPersonalDataIsNamedWhenSending() throws IOException {
        var id = opened(Visibility.PARTIES_ONLY);
        var text = new ByteArrayInputStream("Bel 06 12345678".getBytes(StandardCharsets.UTF_8));
        assertThat(files.add(id, "brief.txt", text, me)).isInstanceOf(AttachmentOutcome.Added.class);
        who().setValue(Choice.QUEUE);
        send();

        assertThat(summary()).containsExactly("Haal het telefoonnummer weg uit “brief.txt”");
        assertThat(_get(Explanation.class).isVisible()).isTrue();
        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.DRAFT);
    }
}
