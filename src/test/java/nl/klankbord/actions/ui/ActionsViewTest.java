package nl.klankbord.actions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.actions.ActionCard;
import nl.klankbord.actions.ActionEntry;
import nl.klankbord.actions.ActionLinks;
import nl.klankbord.actions.ActionOutcome;
import nl.klankbord.actions.ActionState;
import nl.klankbord.actions.Actions;
import nl.klankbord.actions.OriginRef;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.meeting.CircleActions;
import nl.klankbord.intervision.meeting.RunningCircle;
import nl.klankbord.opinion.OpinionActions;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.RequestInReview;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.testing.ViewTest;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.TrainingSetup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SuppressWarnings("NullAway.Init")
class ActionsViewTest extends ViewTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Actions actions;

    @Autowired
    private People people;

    private TrainingSetup setup;
    private Actor giver;
    private Actor doer;

    @BeforeEach
    void people() {
        setup = new TrainingSetup(portal);
        doer = setup.somebody(setup.partner(1));
        giver = setup.somebody(setup.partner(0));
    }

    private ActionCard added(String what, @Nullable OriginRef origin, Actor by, Actor to) {
        setup.signedIn(by);
        var outcome = actions.add(new ActionEntry(what, "Zie de bijlage", to.colleague(), setup.day(3)), origin, by);
        return ((ActionOutcome.Saved) outcome).card();
    }

    private void openAs(Actor actor, String path) {
        setup.signedIn(actor);
        open(path);
    }

    private static List<String> names() {
        return _find(NativeButton.class, spec -> spec.withClasses("actions-name")).stream()
                .map(NativeButton::getText)
                .toList();
    }

    private static String paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList().toString();
    }

    private ActionState state(ActionCard card, Actor reader) {
        return actions.find(card.id(), reader).orElseThrow().state();
    }

    @Test
    void theRegisterShowsWhatIsMineAndFinishesItAndTakesItBack() {
        var card = added("Bel de griffier", null, giver, doer);
        added("Schrijf de brief", null, giver, giver);
        openAs(doer, ActionLinks.ALL);
        assertThat(_get(H1.class).getText()).isEqualTo("Acties");
        assertThat(names()).containsExactly("Bel de griffier");
        assertThat(paragraphs()).contains("1 actie");
        _click(_get(Button.class, spec -> spec.withText("Klaar")));
        assertThat(state(card, doer)).isEqualTo(ActionState.DONE);
        assertThat(names()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Maak ongedaan")));
        assertThat(state(card, doer)).isEqualTo(ActionState.OPEN);
        assertThat(names()).containsExactly("Bel de griffier");
    }

    @Test
    void anEmptyListSaysWhyAndANarrowedOneWhatToTakeAway() {
        openAs(doer, ActionLinks.ALL);
        assertThat(paragraphs()).contains("Er staat niets voor je open");
        openAs(doer, ActionLinks.ALL + "?lijst=alle&wanneer=te-laat");
        assertThat(paragraphs()).contains("Niets gevonden");
        _assertNone(NativeButton.class, spec -> spec.withClasses("actions-name"));
    }

    @Test
    void aLinkFromAMailOpensTheActionWhereverItStands() {
        var card = added("Bel de griffier", null, giver, doer);
        openAs(giver, ActionLinks.to(card.id()));
        assertThat(names()).containsExactly("Bel de griffier");
        assertThat(paragraphs()).contains("Zie de bijlage");
        openAs(setup.somebody(setup.partner(2)), ActionLinks.to(card.id()));
        assertThat(_get(H1.class).getText()).contains("niet");
        assertThat(paragraphs()).doesNotContain("Zie de bijlage");
    }

    @Test
    void whatIsWrongIsAskedAgainAndWhatWasTypedStays() {
        openAs(giver, ActionLinks.ALL + "?nieuw=ja");
        var due = _get(DutchDateField.class);
        due.setValue(setup.day(-2));
        _click(_get(Button.class, spec -> spec.withText("Voeg de actie toe")));
        assertThat(due.getErrorMessage()).contains("al voorbij");
        var what = _get(TextField.class, spec -> spec.withLabel("Wat moet er gebeuren?"));
        assertThat(what.getErrorMessage()).contains("Schrijf op");
        what.setValue("Maak de agenda");
        due.setValue(setup.day(2));
        _click(_get(Button.class, spec -> spec.withText("Voeg de actie toe")));
        assertThat(names()).containsExactly("Maak de agenda");
        assertThat(due.isAttached()).isFalse();
    }

    @Test
    void theSecondEditorSeesWhatTheFirstWroteAndChooses() {
        var card = added("Bel de griffier", null, giver, giver);
        openAs(giver, ActionLinks.to(card.id()));
        _click(_get(Button.class, spec -> spec.withText("Wijzig of geef door")));
        var what = _get(TextField.class, spec -> spec.withLabel("Wat moet er gebeuren?"));
        actions.change(
                card.id(),
                card.version(),
                new ActionEntry("Mail de griffier", "", giver.colleague(), card.due()),
                giver);
        what.setValue("Bezoek de griffier");
        _click(_get(Button.class, spec -> spec.withText("Bewaar de actie")));
        assertThat(_get(H2.class, spec -> spec.withText("Iemand was je voor"))).isNotNull();
        assertThat(paragraphs()).contains("Mail de griffier");
        assertThat(what.getValue()).isEqualTo("Bezoek de griffier");
    }

    @Test
    void aDoerHandsOver() {
        var third = setup.somebody(setup.partner(2));
        var card = added("Bel de griffier", null, giver, doer);
        openAs(doer, ActionLinks.to(card.id()));
        _assertNone(Button.class, spec -> spec.withText("Hoeft niet meer"));
        _click(_get(Button.class, spec -> spec.withText("Geef door")));
        @SuppressWarnings("unchecked")
        ComboBox<ColleagueCard> who = _get(ComboBox.class, spec -> spec.withLabel("Wie doet het?"));
        who.setValue(people.card(third.colleague()).orElseThrow());
        _click(_get(Button.class, spec -> spec.withText("Geef de actie door")));
        assertThat(actions.find(card.id(), doer)).isEmpty();
        assertThat(actions.find(card.id(), third)).isPresent();
        assertThat(names()).isEmpty();
    }

    @Test
    void theListStandsOnTheDossierTheTrainingAndTheCircleForItsReaders() {
        var dossier = RequestInReview.make(portal);
        added("Zoek het besluit op", OpinionActions.of(dossier.id()), dossier.requester(), dossier.reviewer());
        openAs(dossier.reviewer(), OpinionLinks.to(dossier.id()));
        assertThat(names()).containsExactly("Zoek het besluit op");
        openAs(dossier.stranger(), OpinionLinks.to(dossier.id()));
        assertThat(names()).isEmpty();
        _assertNone(Button.class, spec -> spec.withText("Voeg een actie toe"));

        var circle = new RunningCircle(portal);
        added("Neem de kaarten mee", CircleActions.of(circle.id), circle.leader(), circle.member());
        openAs(circle.member(), IntervisionLinks.to(circle.id));
        assertThat(names()).containsExactly("Neem de kaarten mee");

        var trainer = setup.somebody(setup.partner(0), Role.TRAINER);
        var edition = setup.open(trainer, Set.of(setup.partner(0)), 5, Map.of());
        openAs(trainer, TrainingLinks.to(edition));
        assertThat(paragraphs()).contains("Nog geen acties");
        _click(_get(Button.class, spec -> spec.withText("Voeg een actie toe")));
        _get(TextField.class, spec -> spec.withLabel("Wat moet er gebeuren?")).setValue("Regel een zaal");
        _get(DutchDateField.class, spec -> spec.withLabel("Uiterlijk op")).setValue(setup.day(4));
        _click(_get(Button.class, spec -> spec.withText("Voeg de actie toe")));
        assertThat(names()).containsExactly("Regel een zaal");
        openAs(setup.somebody(setup.partner(0)), TrainingLinks.to(edition));
        _assertNone(Button.class, spec -> spec.withText("Voeg een actie toe"));
    }

    @Test
    void whatIsLateSaysSoInWords() {
        var card = added("Bel de griffier", null, giver, doer);
        TurnableClock.CLOCK.forward(Duration.ofDays(9));
        openAs(doer, ActionLinks.ALL + "?wanneer=te-laat");
        assertThat(names()).containsExactly(card.what());
        assertThat(_find(StatusBadge.class).stream().map(StatusBadge::getText)).contains("Te laat");
        assertThat(UI.getCurrent().getInternals().getTitle()).doesNotContain("griffier");
    }
}
