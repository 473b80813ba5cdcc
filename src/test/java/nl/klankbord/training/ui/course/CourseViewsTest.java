package nl.klankbord.training.ui.course;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.testing.ViewTest;
import nl.klankbord.training.AgendaQuery;
import nl.klankbord.training.CourseEntry;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.CourseOutcome;
import nl.klankbord.training.Courses;
import nl.klankbord.training.Level;
import nl.klankbord.training.TrainingSetup;
import nl.klankbord.training.Trainings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SuppressWarnings("NullAway.Init")
class CourseViewsTest extends ViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Courses courses;

    @Autowired
    private Trainings trainings;

    private final String name = "Cursus " + UUID.randomUUID();
    private TrainingSetup setup;
    private Actor trainer;
    private Actor reader;

    @BeforeEach
    void people() {
        setup = new TrainingSetup(context);
        reader = setup.somebody(setup.partner(1));
        trainer = setup.somebody(setup.partner(0), Role.TRAINER);
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static TextField field(String label) {
        return _get(
                TextField.class,
                spec -> spec.withPredicate(
                        field -> field.getLabel() != null && field.getLabel().startsWith(label)));
    }

    private CourseId made() {
        as.account(trainer.account());
        var entry = new CourseEntry(name, "", "Je kunt het.", "", List.of(), Level.BASIC, "Lijn " + name, 1, 90);
        return ((CourseOutcome.Saved) courses.create(entry, trainer)).id();
    }

    @Test
    void aTrainerMakesACourseThatEverybodyFinds() {
        as.account(trainer.account());
        open("trainingen/cursussen/nieuw");
        press("Bewaar de cursus");
        assertThat(_get(ErrorSummary.class, spec -> spec.withPredicate(ErrorSummary::isVisible))
                        .getElement()
                        .getTextRecursively())
                .contains("Titel");
        field("Naam van de cursus").setValue(name);
        press("Bewaar de cursus");
        assertThat(_get(H1.class).getText()).isEqualTo(name);
        _assertOne(Anchor.class, spec -> spec.withText("Wijzig de cursus"));

        as.account(reader.account());
        open("trainingen/cursussen?q=" + name.replace(' ', '+'));
        assertThat(_find(CourseItem.class)).hasSize(1);
        _assertNone(Anchor.class, spec -> spec.withText("Maak een cursus"));
        go("trainingen/cursussen?q=" + UUID.randomUUID());
        assertThat(_get(ListState.class).getElement().getTextRecursively()).contains("Niets gevonden");
    }

    @Test
    void whatSomebodyElseChangedFirstIsShownBesideWhatWasTyped() {
        var id = made();
        open("trainingen/cursussen/" + id + "/wijzig");
        field("Naam van de cursus").setValue(name + " van mij");
        var card = courses.find(id, trainer).orElseThrow();
        var other = card.entry();
        courses.change(
                id,
                card.version(),
                new CourseEntry(
                        name + " van haar", "", "", "", other.topics(), other.level(), other.learningLine(), 1, 90),
                trainer);
        press("Bewaar de cursus");
        assertThat(_get(StaleNotice.class).getElement().getTextRecursively()).contains(name + " van haar");
        assertThat(field("Naam van de cursus").getValue()).isEqualTo(name + " van mij");
    }

    @Test
    void aCourseTellsWhenItIsGivenAndInWhichLineItStands() {
        var id = made();
        as.account(reader.account());
        open("trainingen/cursussen/" + id);
        assertThat(_find(H2.class).stream().map(H2::getText)).contains("Wanneer");
        _assertOne(Anchor.class, spec -> spec.withText("Lijn " + name));
        _assertNone(Anchor.class, spec -> spec.withText("Plan een training"));
        open("trainingen/leerlijnen");
        _assertOne(H2.class, spec -> spec.withText("Lijn " + name));
    }

    @Test
    void anEditionIsTypedKeptAndMended() {
        var id = made();
        open("trainingen/cursussen/" + id + "/nieuw");
        press("Bewaar");
        assertThat(_get(ErrorSummary.class, spec -> spec.withPredicate(ErrorSummary::isVisible))
                        .getElement()
                        .getTextRecursively())
                .contains("Kies een dag, een begintijd en een eindtijd.");
        var day = _find(DutchDateField.class).getFirst();
        var times = _find(TimePicker.class);
        day.setValue(setup.day(30));
        times.get(0).setValue(LocalTime.of(12, 0));
        times.get(1).setValue(LocalTime.of(9, 0));
        press("Bewaar");
        assertThat(_get(ErrorSummary.class, spec -> spec.withPredicate(ErrorSummary::isVisible))
                        .getElement()
                        .getTextRecursively())
                .contains("Kies een eindtijd na de begintijd.");
        times.get(1).setValue(LocalTime.of(15, 0));
        press("Voeg een les toe");
        press("Bewaar");

        assertThat(_get(H1.class).getText()).isEqualTo(name);
        var made = trainings
                .agenda(AgendaQuery.of(id, new PageRequest(1, 10)), trainer)
                .items()
                .getFirst();
        assertThat(made.lessons()).hasSize(2);
        assertThat(made.lessons().get(1).start()).isEqualTo(setup.day(37).atTime(12, 0));

        open("trainingen/" + made.id() + "/wijzig");
        assertThat(_find(TimePicker.class)).hasSize(4);
        as.account(setup.somebody(setup.partner(2), Role.TRAINER).account());
        open("trainingen/" + made.id() + "/wijzig");
        assertThat(_find(TimePicker.class)).isEmpty();
    }

    @Test
    void aTrainingInACourseIsListedThere() {
        var entry = setup.entry(trainer, Set.of(), 5, Map.of());
        setup.open(entry, trainer);
        as.account(reader.account());
        open("trainingen/cursussen/" + entry.course());
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getText().contains("09.00–12.00 uur"))))
                .hasSize(1);
    }
}
