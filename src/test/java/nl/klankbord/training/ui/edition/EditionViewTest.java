package nl.klankbord.training.ui.edition;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.people.People;
import nl.klankbord.testing.ViewTest;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.EditionEntry;
import nl.klankbord.training.EditionEntry.LessonEntry;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionPage;
import nl.klankbord.training.EditionState;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.Enrolments;
import nl.klankbord.training.TrainingSetup;
import nl.klankbord.training.Trainings;
import nl.klankbord.training.ui.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SuppressWarnings("NullAway.Init")
class EditionViewTest extends ViewTest {

    private static final String YEAR = "Jaar van de cijfers (niet verplicht)";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Trainings trainings;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private People people;

    private TrainingSetup setup;
    private Actor trainer;
    private Actor reader;
    private EditionId edition;

    @BeforeEach
    void aTraining() {
        setup = new TrainingSetup(context);
        trainer = setup.somebody(setup.partner(0), Role.TRAINER);
        reader = setup.somebody(setup.partner(1));
        edition = setup.open(trainer, Set.of(), 5, Map.of(setup.partner(1), 2));
    }

    private EditionPage page(Actor who) {
        return trainings.page(edition, who).orElseThrow();
    }

    private void see(Actor who) {
        as.account(who.account());
        open("trainingen/" + edition);
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String own() {
        return _get(OwnSeat.class).getElement().getTextRecursively();
    }

    @Test
    void oneEnrolsAndReadsWhatWithdrawingCostsBeforeOneDoes() {
        see(reader);
        assertThat(_get(H1.class).getText()).isEqualTo(page(reader).card().title());
        assertThat(own())
                .contains("2 van de 2 plekken vrij", "Je hebt meteen een plek.", "Afmelden kost niets tot en met");
        press("Schrijf je in");

        assertThat(own()).contains("Jij doet mee", "Afmelden kost niets tot en met");
        press("Meld je af");
        var sure = _get(ConfirmDialog.class);
        assertThat(sure.getElement().getProperty("message")).contains("Afmelden kost nu niets.");
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
        assertThat(own()).contains("Je hebt meteen een plek.");
    }

    @Test
    void aColleagueOfTheSamePartnerComesInstead() {
        var colleague = setup.somebody(setup.partner(1));
        as.account(reader.account());
        enrolments.enrol(edition, reader);
        see(reader);
        press("Laat iemand anders gaan");
        press("Laat deze collega gaan");
        assertThat(_get(ErrorSummary.class, spec -> spec.withPredicate(ErrorSummary::isVisible))
                        .getElement()
                        .getTextRecursively())
                .contains("Kies een collega.");

        _get(ColleagueOf.class).setValue(people.card(colleague.colleague()).orElseThrow());
        press("Laat deze collega gaan");
        assertThat(page(colleague).card().own()).isNotNull();
        assertThat(own()).contains("Je hebt meteen een plek.");
    }

    @Test
    void whoComesTooLateReadsThePlaceInLine() {
        enrolEverybody();
        see(reader);
        assertThat(own()).contains("vol", "Je komt op de wachtlijst.");
        press("Schrijf je in");
        assertThat(own()).contains("Wachtlijst, plek 1");
    }

    private void enrolEverybody() {
        for (var n = 0; n < 2; n++) {
            var one = setup.somebody(setup.partner(1));
            enrolments.enrol(edition, one);
        }
    }

    @Test
    void aManagerReservesGivesBackAndDecides() {
        var manager = setup.somebody(setup.partner(1), Role.MANAGER);
        var employee = setup.somebody(setup.partner(1), manager);
        var other = setup.somebody(setup.partner(0), Role.TRAINER);
        edition = setup.open(setup.approving(setup.entry(other, Set.of(), 5, Map.of(setup.partner(1), 3))), other);
        as.account(employee.account());
        enrolments.enrol(edition, employee);

        see(manager);
        _get(IntegerField.class).setValue(9);
        press("Houd plekken vast");
        assertThat(_find(Trouble.class, spec -> spec.withPredicate(Trouble::isVisible))
                        .getFirst()
                        .getText())
                .contains("3 plekken");
        _get(IntegerField.class).setValue(2);
        press("Houd plekken vast");
        assertThat(_get(ReservePart.class).getElement().getTextRecursively()).contains("2 plekken vast");
        _get(IntegerField.class).setValue(1);
        press("Geef terug");
        assertThat(_get(ReservePart.class).getElement().getTextRecursively()).contains("1 plek vast");

        press("Geef akkoord");
        assertThat(Objects.requireNonNull(page(employee).card().own()).state()).isEqualTo(EnrolmentState.CONFIRMED);
        _assertNone(Button.class, spec -> spec.withText("Geef akkoord"));
    }

    @Test
    void whoGivesItSeesWhoComesMovesALessonAndSendsAMessage() {
        as.account(reader.account());
        enrolments.enrol(edition, reader);
        see(trainer);
        assertThat(_get(ParticipantsPart.class).getElement().getTextRecursively())
                .contains(people.card(reader.colleague()).orElseThrow().name(), "Geplaatst");

        var lesson = page(trainer).card().lessons().getFirst();
        press("Verplaats de les");
        var form = _get(MoveForm.class);
        _get(form, DutchDateField.class).setValue(lesson.start().toLocalDate().plusDays(1));
        _click(_find(form, Button.class, spec -> spec.withText("Verplaats de les"))
                .getFirst());
        assertThat(page(trainer).card().lessons().getFirst().start())
                .isEqualTo(lesson.start().plusDays(1));

        press("Stuur een bericht");
        press("Verstuur");
        assertThat(_get(TellForm.class).getElement().getTextRecursively()).contains("Schrijf een bericht.");
        _get(TextArea.class).setValue("Neem een dossier mee.");
        press("Verstuur");
        _assertOne(Span.class, spec -> spec.withText("Je bericht is verstuurd."));
    }

    @Test
    void aDraftIsOpenedByWhoMadeIt() {
        var other = setup.somebody(setup.partner(0), Role.TRAINER);
        edition = setup.draft(setup.entry(other, Set.of(), 5, Map.of()), other);
        assertThat(trainings.page(edition, reader)).isEmpty();
        see(other);
        press("Open de inschrijving");
        assertThat(page(reader).card().state()).isEqualTo(EditionState.OPEN);
        _assertNone(Button.class, spec -> spec.withText("Open de inschrijving"));
    }

    @Test
    void anotherTellsNothingAboutWhoComes() {
        as.account(reader.account());
        enrolments.enrol(edition, reader);
        see(setup.somebody(setup.partner(2)));
        _assertNone(ParticipantsPart.class);
        _assertNone(OrganiserPart.class);
        _assertNone(ReservePart.class);
    }

    @Test
    void anUnknownTrainingAndADraftOfAnotherLookTheSame() {
        edition = setup.draft(setup.entry(trainer, Set.of(), 5, Map.of()), trainer);
        as.account(reader.account());
        open("trainingen/" + edition);
        var draft = _get(H1.class).getText();
        open("trainingen/" + UUID.randomUUID());
        assertThat(_get(H1.class).getText()).isEqualTo(draft);
    }

    @Test
    void theYearOfTheFiguresIsChosenWhereTheCostGoesByThem() {
        as.account(trainer.account());
        open("trainingen/" + edition + "/wijzig");
        _assertNone(IntegerField.class, spec -> spec.withLabel(YEAR));
        choose(CostRule.INHABITANTS);
        _get(IntegerField.class, spec -> spec.withLabel(YEAR)).setValue(2025);
        press("Bewaar");
        assertThat(entry().costYear()).isEqualTo(2025);

        open("trainingen/" + edition + "/wijzig");
        assertThat(_get(IntegerField.class, spec -> spec.withLabel(YEAR)).getValue())
                .isEqualTo(2025);
        choose(CostRule.EQUAL);
        press("Bewaar");
        assertThat(entry().costYear()).isNull();
    }

    @SuppressWarnings("unchecked")
    private static void choose(CostRule rule) {
        ((Select<CostRule>) _get(Select.class)).setValue(rule);
    }

    private EditionEntry entry() {
        return Objects.requireNonNull(page(trainer).entry());
    }

    @Test
    void lessonsThatAreTypedInAnotherOrderStayTheLessonsThatTheyWere() {
        as.account(trainer.account());
        var one = entry();
        var two = setup.lesson(setup.day(67));
        TrainingSetup.done(trainings.change(
                edition,
                page(trainer).version(),
                new EditionEntry(
                        one.course(),
                        one.partner(),
                        one.trainers(),
                        null,
                        one.partners(),
                        List.of(one.lessons().getFirst(), two),
                        one.seats(),
                        0,
                        one.quotas(),
                        null,
                        null,
                        one.costTotal(),
                        one.costKey(),
                        null,
                        false,
                        one.cancelDays()),
                trainer));
        var ids = entry().lessons().stream().map(LessonEntry::id).toList();
        open("trainingen/" + edition + "/wijzig");
        _find(DutchDateField.class).getFirst().setValue(setup.day(80));
        press("Bewaar");
        assertThat(entry().lessons())
                .extracting(LessonEntry::id)
                .as("the first goes behind the second")
                .containsExactly(ids.get(1), ids.get(0));
        assertThat(entry().lessons())
                .extracting(lesson -> lesson.start().toLocalDate())
                .containsExactly(setup.day(67), setup.day(80));
    }
}
