package nl.klankbord.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.TopicId;
import nl.klankbord.testing.ViewTest;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.HeldTraining;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.TrainingSetup;
import nl.klankbord.training.attendance.Attendance;
import nl.klankbord.training.attendance.Presence;
import nl.klankbord.training.certificate.Certificates;
import nl.klankbord.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SuppressWarnings("NullAway.Init")
class AfterLessonsViewsTest extends ViewTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private CurrentActor current;

    private HeldTraining training(CostRule rule) {
        return new HeldTraining(portal, 1, 1, "100.00", rule, null);
    }

    private void openAs(HeldTraining training, Actor actor, String path) {
        training.setup.signedIn(actor);
        open(path);
    }

    private static String texts() {
        return _find(Span.class).stream().map(Span::getText).toList()
                + "|"
                + _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static Button pressed(String text, int row) {
        return _find(Button.class, spec -> spec.withText(text)).get(row);
    }

    private static String isPressed(String text, int row) {
        return pressed(text, row).getElement().getAttribute("aria-pressed");
    }

    @Test
    void aPressIsKeptAtOnceAndTheLastOneFinishes() {
        var training = training(CostRule.EQUAL).held();
        openAs(training, training.trainer, TrainingLinks.toAttendance(training.id));
        assertThat(texts()).contains("0 van 2 ingevuld");
        _click(pressed("Deels", 1));
        assertThat(isPressed("Deels", 1)).isEqualTo("true");
        assertThat(texts()).contains("1 van 2 ingevuld");
        // A second press takes it back.
        _click(pressed("Deels", 1));
        assertThat(isPressed("Deels", 1)).isEqualTo("false");

        _click(_get(Button.class, spec -> spec.withText("Zet de rest op aanwezig")));
        assertThat(isPressed("Aanwezig", 0)).isEqualTo("true");
        _click(_get(Button.class, spec -> spec.withText("Rond de aanwezigheid af")));
        assertThat(texts()).contains("Er zijn nog 2 plekken niet ingevuld");

        go(TrainingLinks.toAttendance(training.id) + "?les=1");
        _click(_get(Button.class, spec -> spec.withText("Zet de rest op aanwezig")));
        _click(_get(Button.class, spec -> spec.withText("Rond de aanwezigheid af")));
        assertThat(texts()).contains("Er zijn 2 certificaten uitgereikt");
        _assertNone(Button.class, spec -> spec.withText("Rond de aanwezigheid af"));
    }

    @Test
    void whatTheOtherPhoneSaidIsShownInsteadOfLost() {
        var training = training(CostRule.EQUAL).held();
        openAs(training, training.trainer, TrainingLinks.toAttendance(training.id));
        var page = attendance.page(training.id, training.trainer).orElseThrow();
        attendance.say(
                training.id,
                page.lessons().getLast().id(),
                page.people().getFirst().id(),
                null,
                Presence.NO_SHOW,
                training.trainer);
        _click(pressed("Aanwezig", 0));
        assertThat(isPressed("Niet gekomen", 0)).isEqualTo("true");
        assertThat(texts()).contains("Iemand anders was je voor. Er staat nu: Niet gekomen.");
    }

    @Test
    void whoHasNoPartInItFindsNothing() {
        var training = training(CostRule.EQUAL).held();
        var stranger = training.setup.somebody(training.setup.partner(4));
        for (var path : List.of(
                TrainingLinks.toAttendance(training.id),
                TrainingLinks.toSettlement(training.id),
                TrainingLinks.toEvaluation(training.id),
                "trainingen/geen-id/verrekening",
                "trainingen/" + UUID.randomUUID() + "/aanwezigheid")) {
            openAs(training, stranger, path);
            assertThat(_get(H1.class).getText()).as(path).isEqualTo("Deze pagina is er niet");
        }
    }

    @Test
    void theOrganiserSettlesAndTakesItBack() {
        var training = training(CostRule.INHABITANTS).held();
        openAs(training, training.trainer, TrainingLinks.toSettlement(training.id));
        assertThat(texts()).contains("Inwoners in ", "\u20ac\u00a0100,00");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains(
                        TrainingLinks.toSettlement(training.id) + ".pdf",
                        TrainingLinks.toSettlement(training.id) + ".csv");
        _click(_get(Button.class, spec -> spec.withText("Verreken")));
        assertThat(texts()).contains("nog niet vastgelegd of die er was").doesNotContain("Verrekend op");
        var tick = _get(Checkbox.class, spec -> spec.withLabel("Verreken toch"));
        assertThat(tick.getErrorMessage()).isEqualTo("Vink aan dat je toch wilt verrekenen.");
        tick.setValue(true);
        _click(_get(Button.class, spec -> spec.withText("Verreken")));
        assertThat(texts()).contains("Verrekend op");
        _assertNone(Button.class, spec -> spec.withText("Verreken"));
        _click(_get(Button.class, spec -> spec.withText("Neem de verrekening terug")));
        _assertOne(Button.class, spec -> spec.withText("Verreken"));
    }

    @Test
    void missingFiguresAreNamedWithTheYearThatWouldDo() {
        var training = new HeldTraining(portal, 1, 1, "100.00", CostRule.INHABITANTS, 2001);
        openAs(training, training.trainer, TrainingLinks.toSettlement(training.id));
        assertThat(texts()).contains("Van het aantal inwoners in 2001 ontbreekt het cijfer bij:", "Kies dat jaar");
        _assertNone(Button.class, spec -> spec.withText("Verreken"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoTookPartAnswersAndIsThanked() {
        var training = training(CostRule.EQUAL).held();
        openAs(training, training.people.getFirst(), TrainingLinks.toEvaluation(training.id));
        _click(_get(Button.class, spec -> spec.withText("Verstuur je antwoorden")));
        assertThat(_find(RadioButtonGroup.class)).allMatch(RadioButtonGroup::isInvalid);
        _find(RadioButtonGroup.class).forEach(group -> ((RadioButtonGroup<Integer>) group).setValue(4));
        _click(_get(Button.class, spec -> spec.withText("Verstuur je antwoorden")));
        assertThat(texts()).contains("Dank je. Je antwoorden zijn bewaard");
        _assertNone(RadioButtonGroup.class);
        openAs(training, training.trainer, TrainingLinks.toEvaluation(training.id));
        assertThat(texts()).contains("De antwoorden komen binnen tot en met");
    }

    @Test
    void anybodySeesWhetherACertificateIsReal() {
        var training = training(CostRule.EQUAL).held();
        var lessons =
                attendance.page(training.id, training.trainer).orElseThrow().lessons();
        lessons.forEach(lesson -> attendance.restPresent(training.id, lesson.id(), training.trainer));
        attendance.finish(training.id, training.trainer);
        var number = certificates.own(training.id, training.people.getFirst()).orElseThrow();
        as.nobody();
        open(TrainingLinks.toCertificate(number.toString()));
        assertThat(_get(H1.class).getText()).isEqualTo("Dit certificaat is echt");
        _get(TextField.class).setValue("Jansen");
        _click(_get(Button.class, spec -> spec.withText("Controleer de naam")));
        assertThat(texts()).contains("niet op naam van iemand die Jansen heet").doesNotContain("Sam Proef");

        for (var unknown : List.of("7F3K-92QX-M4TD-0B5C", "x", "%00")) {
            open(TrainingLinks.toCertificate(unknown));
            assertThat(_get(H1.class).getText()).as(unknown).isEqualTo("Dit certificaat is niet gevonden");
        }
        open(TrainingLinks.CERTIFICATE);
        assertThat(_get(H1.class).getText()).isEqualTo("Controleer een certificaat");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aLearningWishIsAskedJoinedAndAnswered() {
        var setup = new TrainingSetup(portal);
        var topic = new TopicId[1];
        current.asPortal(() -> topic[0] = vocabulary
                .topicsNamed(
                        List.of("Proefonderwerp " + UUID.randomUUID().toString().substring(0, 8)))
                .values()
                .iterator()
                .next());
        var line = "Hoe lees je dit " + UUID.randomUUID();
        setup.somebody(setup.partner(0));
        open(TrainingLinks.NEEDS);
        _click(_get(Button.class, spec -> spec.withText("Zet op het bord")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        ((ComboBox<TopicId>) _get(ComboBox.class)).setValue(topic[0]);
        _get(TextField.class).setValue(line);
        _click(_get(Button.class, spec -> spec.withText("Zet op het bord")));
        assertThat(texts()).contains(line, "1 collega van 1 partner");

        setup.somebody(setup.partner(1), Role.TRAINER);
        open(TrainingLinks.NEEDS);
        _click(_get(Button.class, spec -> spec.withText("Dat wil ik ook")
                .withPredicate(button -> button.getAriaLabel().orElse("").contains(line))));
        assertThat(texts()).contains("2 collega's van 2 partners");
        assertThat(_find(H3.class)).isNotEmpty();
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains(TrainingLinks.PLAN + "?onderwerp=" + topic[0]);
        _assertOne(Button.class, spec -> spec.withText("Ik hoef dit niet meer")
                .withPredicate(button -> button.getAriaLabel().orElse("").contains(line)));
    }

    @Test
    void aTrainingThatIsLongOverStillShowsItsEvaluation() {
        var training = training(CostRule.EQUAL).held();
        training.later(Duration.ofDays(40));
        openAs(training, training.people.getFirst(), TrainingLinks.toEvaluation(training.id));
        assertThat(texts()).contains("Deze evaluatie is gesloten.");
    }
}
