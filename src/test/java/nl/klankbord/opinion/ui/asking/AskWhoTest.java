package nl.klankbord.opinion.ui.asking;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.opinion.DecisionGround;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.OpinionType;
import nl.klankbord.opinion.Questions;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.people.ColleagueCard;
import org.junit.jupiter.api.Test;

/** Who can be asked, who cannot and why, and what is shown to whom. */
class AskWhoTest extends AskTest {

    @Test
    @SuppressWarnings("unchecked")
    void whoFitsIsShownAsSoonAsTheTopicIsThereAndIsAsked() {
        open(NEW);
        text("Je vraag in één zin").setValue("Mag dit?");
        assertThat(said(_get(WhoPanel.class))).contains("Kies een onderwerp en een soort.");
        MultiSelectComboBox<String> topics = _get(MultiSelectComboBox.class, spec -> spec.withLabel("Onderwerpen"));
        topics.setValue(Set.of(topic));
        assertThat(said(_get(WhoPanel.class))).contains("Eén collega die past. Jij kiest.");
        assertThat(choices()).containsExactly(new Choice.Colleague(expert.colleague()), Choice.QUEUE);

        write("Wat denk je zelf?", "Ja");
        write("Wat hoort erbij?", "Alles");
        write("Wat hoort er niet bij?", "Niets");
        _get(DatePicker.class).setValue(inThreeWeeks());
        RadioButtonGroup<DecisionGround> ground =
                _get(RadioButtonGroup.class, spec -> spec.withLabel("Is dit de grond voor een besluit?"));
        ground.setValue(DecisionGround.UNKNOWN);
        assertThat(said(_get(AskForm.class)))
                .contains("Je adviseur tekent dan voor onafhankelijkheid.", "ECLI:NL:RVS:2017:3425");
        Select<OpinionType> type = _get(Select.class, spec -> spec.withLabel("Soort"));
        type.setValue(OpinionType.SECOND_OPINION);
        who().setValue(new Choice.Colleague(expert.colleague()));
        send();

        var sent = mine().getFirst().card();
        assertThat(sent.state()).isEqualTo(OpinionState.OFFERED);
        assertThat(told()).containsExactly("Je vraag ligt bij " + expertCard().name());
    }

    @Test
    void whoWasChosenOnAProfileIsChosenHere() {
        openedFor(expert);
        assertThat(who().getValue()).isEqualTo(new Choice.Colleague(expert.colleague()));
    }

    @Test
    void whoCannotBeAskedIsNotOfferedAndTheReasonIsSaid() {
        var colleague = somebody.knowing(here, topic, 5);
        as.account(me.account());
        openedFor(colleague);

        assertThat(choices()).containsExactly(new Choice.Colleague(expert.colleague()), Choice.QUEUE);
        assertThat(said(_get(WhoPanel.class)))
                .contains(
                        people.card(colleague.colleague()).orElseThrow().name() + " kun je nu niet vragen.",
                        "Een second opinion komt van een andere gemeente dan die van de aanvrager.",
                        "1 collega werkt bij dezelfde gemeente als de aanvrager");
    }

    @Test
    @SuppressWarnings("unchecked")
    void somebodyElseCanBeNamed() {
        var stranger = somebody.at(there);
        as.account(me.account());
        opened(Visibility.NAMED_ONLY);
        ComboBox<ColleagueCard> named = _get(_get(WhoPanel.class), ComboBox.class);
        named.setValue(people.card(stranger.colleague()).orElseThrow());
        assertThat(who().getValue()).isEqualTo(new Choice.Colleague(stranger.colleague()));
    }

    @Test
    void whereNobodyFitsACoordinatorCanLook() {
        var entry = Questions.about(
                "woord " + UUID.randomUUID().toString().substring(0, 8), Visibility.PARTIES_ONLY, inThreeWeeks());
        var id = asking.draft(entry, me);
        open(NEW + "/" + id);

        assertThat(said(_get(WhoPanel.class))).contains("Niemand past nu.", "Laat de coördinator iemand zoeken");
        assertThat(choices()).containsExactly(Choice.QUEUE, Choice.COORDINATOR);
        who().setValue(Choice.COORDINATOR);
        send();

        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.SUBMITTED);
        assertThat(told()).containsExactly("Je vraag ligt bij de coördinator");
    }

    @Test
    void whoHasNoRoomAnyMoreIsSaidWhenSending() {
        var id = opened(Visibility.PARTIES_ONLY);
        who().setValue(new Choice.Colleague(expert.colleague()));
        for (var other = 0; other < 2; other++) {
            var before = asking.draft(whole(Visibility.PARTIES_ONLY), me);
            asking.send(before, dossier(before).version(), new Choice.Colleague(expert.colleague()).move(), me);
        }
        send();

        assertThat(summary()).containsExactly("Het aantal aanvragen dat deze collega tegelijk aanneemt is bereikt.");
        assertThat(said(_get(WhoPanel.class))).contains("1 collega heeft nu genoeg te doen");
        assertThat(choices()).containsExactly(Choice.QUEUE, Choice.COORDINATOR);
        assertThat(dossier(id).card().state()).isEqualTo(OpinionState.DRAFT);
    }

    @Test
    void aQuestionForNamedPeopleHasNoCardAndNoQueue() {
        opened(Visibility.NAMED_ONLY);
        assertThat(_find(CardPreview.class)).isEmpty();
        assertThat(choices()).containsExactly(new Choice.Colleague(expert.colleague()));
    }

    @Test
    void othersSeeTheCardAsItIsShownHere() {
        opened(Visibility.PARTIES_ONLY);
        assertThat(said(_get(CardPreview.class))).contains("Wie weet iets van kabels?", topic, "Alleen betrokkenen");
        assertThat(said(_get(CardPreview.class))).doesNotContain("Mogen de kabels blijven liggen?");
    }
}
