package nl.klankbord.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.testing.ViewTest;
import nl.klankbord.training.EditionEntry;
import nl.klankbord.training.EditionEntry.LessonEntry;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionPage;
import nl.klankbord.training.Enrolments;
import nl.klankbord.training.TrainingSetup;
import nl.klankbord.training.Trainings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SuppressWarnings("NullAway.Init")
class TrainingsViewTest extends ViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Trainings trainings;

    @Autowired
    private Enrolments enrolments;

    private TrainingSetup setup;
    private Actor trainer;
    private Actor reader;
    private EditionId edition;
    private LocalDate day;

    @BeforeEach
    void aTraining() {
        setup = new TrainingSetup(context);
        trainer = setup.somebody(setup.partner(0), Role.TRAINER);
        reader = setup.somebody(setup.partner(1));
        edition = setup.open(trainer, Set.of(), 5, Map.of(setup.partner(1), 2));
        day = page().card().lessons().getFirst().start().toLocalDate();
    }

    private EditionPage page() {
        return trainings.page(edition, reader).orElseThrow();
    }

    private String title() {
        return page().card().title();
    }

    private void see(Actor who, String query) {
        as.account(who.account());
        open("trainingen?op=" + day + query);
    }

    private LessonItem item() {
        return _get(
                LessonItem.class,
                spec -> spec.withPredicate(
                        item -> item.getElement().getTextRecursively().contains(title())));
    }

    private String drawn() {
        return _get(AgendaCalendar.class).getElement().getPropertyRaw("entries").toString();
    }

    @Test
    void theMonthAndTheListHoldTheSameLessons() {
        see(reader, "");

        assertThat(drawn()).contains(title(), "09.00, Zundert", "Nog 5 plekken", "\"open\"");
        assertThat(item().getElement().getTextRecursively())
                .contains("09.00–12.00 uur, Zundert, raadzaal", "Nog 5 plekken", "2 van de 2 plekken vrij.");
        var lessons = (Iterable<?>) _get(AgendaCalendar.class).getElement().getPropertyRaw("entries");
        assertThat(_find(LessonItem.class))
                .hasSize(Math.toIntExact(
                        StreamSupport.stream(lessons.spliterator(), false).count()));
        assertThat(_get(Anchor.class, spec -> spec.withText(title())).getHref()).isEqualTo("trainingen/" + edition);
    }

    @Test
    void whatIsMineSaysSoInWords() {
        as.account(reader.account());
        enrolments.enrol(edition, reader);
        see(reader, "&van-mij=ja");

        assertThat(drawn()).contains("Jij doet mee", "\"mine\"");
        assertThat(_find(LessonItem.class)).hasSize(1);
        _assertOne(Span.class, spec -> spec.withText("Alleen van mij"));
        see(setup.somebody(setup.partner(2)), "&van-mij=ja");
        assertThat(_find(LessonItem.class)).isEmpty();
        assertThat(_get(ListState.class).getElement().getTextRecursively())
                .contains("Niets gevonden", "Vanaf hier past geen training bij je filters.");
        _assertOne(Anchor.class, spec -> spec.withText("Toon alle trainingen"));
    }

    @Test
    void anEmptyMonthLeadsToTheNextTraining() {
        as.account(reader.account());
        open("trainingen?weergave=week&op=" + day.minusWeeks(1));
        if (_find(LessonItem.class).isEmpty()) {
            assertThat(_get(AgendaNothing.class).getElement().getTextRecursively())
                    .contains("Deze week is er geen training.", "Ga naar de volgende");
            go(_find(_get(AgendaNothing.class), Anchor.class).getFirst().getHref());
        }
        assertThat(_find(LessonItem.class)).isNotEmpty();
    }

    @Test
    void oneEnrolsFromTheWindowOverALesson() {
        var lesson = page().card().lessons().getFirst().id();
        see(reader, "&les=" + lesson);
        ComponentUtil.fireEvent(
                _get(AgendaCalendar.class),
                new AgendaCalendar.EntryShown(_get(AgendaCalendar.class), true, lesson.toString()));

        var window = _get(LessonWindow.class);
        assertThat(window.isOpened()).isTrue();
        assertThat(window.getElement().getTextRecursively())
                .contains(title(), "2 van de 2 plekken vrij", "Trainer: Sam");
        _click(_get(window, Button.class, spec -> spec.withText("Schrijf je in")));

        assertThat(page().card().own()).isNotNull();
        assertThat(drawn()).contains("Jij doet mee");
        assertThat(window.getElement().getTextRecursively()).contains("1 van de 2 plekken vrij");
        _assertNone(window, Button.class, spec -> spec.withText("Schrijf je in"));
        _click(_get(Button.class, spec -> spec.withText("Maak ongedaan")));
        assertThat(TrainingWords.own(page().card())).isEmpty();
    }

    @Test
    void aSeatThatIsOfferedIsTakenInTheList() {
        var other = setup.somebody(setup.partner(0), Role.TRAINER);
        var full = setup.open(other, Set.of(), 1, Map.of());
        var first = setup.somebody(setup.partner(2));
        enrolments.enrol(full, first);
        as.account(reader.account());
        enrolments.enrol(full, reader);
        as.account(first.account());
        enrolments.withdraw(full, first);

        see(reader, "&van-mij=ja");
        assertThat(_get(LessonItem.class).getElement().getTextRecursively())
                .contains("Plek voor jou vrij", "daarna gaat de plek naar de volgende");
        _click(_get(Button.class, spec -> spec.withText("Neem de plek")));
        assertThat(_get(LessonItem.class).getElement().getTextRecursively()).contains("Jij doet mee");
    }

    @Test
    void theBarStepsThroughMonthsAndWeeksAndKeepsTheFilters() {
        see(reader, "&vrij=ja");
        assertThat(_find(
                        NativeButton.class,
                        spec -> spec.withPredicate(button ->
                                "Volgende maand".equals(button.getElement().getAttribute("aria-label")))))
                .hasSize(1);
        _click(_get(NativeButton.class, spec -> spec.withText("Week")));

        assertThat(_get(_get(AgendaBar.class), H2.class).getText()).startsWith("Week ");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("vrij=ja", "weergave=week", "op=" + day);
        assertThat(UI.getCurrent().getInternals().getTitle()).contains("Trainingen | Klankbord");
    }

    @Test
    void whatPeopleTypedIsTextAndNothingElse() {
        var harm = "<img src=x onerror=window.harmed=1>";
        var other = setup.somebody(setup.partner(0), Role.TRAINER);
        var entry = setup.entry(other, Set.of(), 5, Map.of());
        var lesson = entry.lessons().getFirst();
        var typed = setup.open(
                new EditionEntry(
                        entry.course(),
                        entry.partner(),
                        entry.trainers(),
                        null,
                        Set.of(),
                        List.of(new LessonEntry(lesson.start(), lesson.end(), harm, "", null)),
                        5,
                        0,
                        Map.of(),
                        null,
                        null,
                        entry.costTotal(),
                        entry.costKey(),
                        null,
                        false,
                        7),
                other);
        see(reader, "");
        var title = trainings.page(typed, reader).orElseThrow().card().title();
        var shown = _get(
                LessonItem.class,
                spec -> spec.withPredicate(
                        item -> item.getElement().getTextRecursively().contains(title)));
        assertThat(_find(shown, Paragraph.class).getFirst().getText()).contains(harm);
    }
}
