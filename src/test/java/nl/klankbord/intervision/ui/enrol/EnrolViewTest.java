package nl.klankbord.intervision.ui.enrol;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.Enrolling;
import nl.klankbord.intervision.programme.ProgrammePage.OwnMembership;
import nl.klankbord.intervision.programme.ProgrammeSetup;
import nl.klankbord.intervision.programme.Programmes;
import nl.klankbord.people.People;
import nl.klankbord.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SuppressWarnings("NullAway.Init")
class EnrolViewTest extends ViewTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private People people;

    private ProgrammeSetup setup;
    private Actor organiser;
    private Actor reader;
    private ProgrammeId id;

    @BeforeEach
    void aProgramme() {
        setup = new ProgrammeSetup(portal);
        organiser = setup.somebody(setup.partner(0), Role.FACILITATOR);
        id = setup.open(setup.entry(5, 8), organiser);
        reader = setup.somebody(setup.partner(1));
    }

    private void see() {
        setup.signedIn(reader);
        open(IntervisionLinks.toEnrolment(id));
    }

    private OwnMembership own() {
        return Objects.requireNonNull(programmes.page(id, reader).orElseThrow().own());
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    @Test
    void aWholeDayIsTickedWithOnePressAndTakenAwayWithTheNext() {
        see();
        var grid = _get(HalfDayGrid.class);
        var monday = _find(grid, NativeButton.class).getFirst();
        _click(monday);
        assertThat(grid.getValue()).containsExactlyInAnyOrder(HalfDay.MONDAY_MORNING, HalfDay.MONDAY_AFTERNOON);
        assertThat(monday.getElement().getTextRecursively()).contains("Niets", "Maandag");
        _click(monday);
        assertThat(grid.getValue()).isEmpty();
    }

    @Test
    void whoTicksNothingReadsHowManyHalfDaysAreNeededAndKeepsTheRest() {
        see();
        _get(IntegerField.class).setValue(30);
        press("Schrijf je in");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively()).contains("Kies minstens 2 dagdelen");
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(30);
    }

    @Test
    void oneEnrolsAndChangesIt() {
        see();
        _get(HalfDayGrid.class).setValue(Set.of(HalfDay.TUESDAY_MORNING, HalfDay.FRIDAY_MORNING));
        press("Schrijf je in");
        assertThat(Objects.requireNonNull(own().entry()).halfDays())
                .containsExactlyInAnyOrder(HalfDay.TUESDAY_MORNING, HalfDay.FRIDAY_MORNING);

        see();
        assertThat(_get(HalfDayGrid.class).getValue()).hasSize(2);
        _get(IntegerField.class).setValue(15);
        press("Bewaar");
        assertThat(Objects.requireNonNull(own().entry()).travelMinutes()).isEqualTo(15);
    }

    @Test
    void withWhomOneWouldRatherNotBeIsKeptForOneselfAlone() {
        var other = setup.somebody(setup.partner(2));
        see();
        var part = _get(WithoutField.class);
        assertThat(part.getElement().getTextRecursively()).contains("Niemand ziet dit");
        part.field().setValue(Set.of(people.card(other.colleague()).orElseThrow()));
        _get(HalfDayGrid.class).setValue(Set.of(HalfDay.TUESDAY_MORNING, HalfDay.FRIDAY_MORNING));
        press("Schrijf je in");
        assertThat(enrolling.wishes(id, reader)).containsExactly(other.colleague());

        see();
        assertThat(_get(WithoutField.class).field().getValue())
                .extracting(card -> card.id())
                .containsExactly(other.colleague());
        setup.signedIn(organiser);
        open(IntervisionLinks.to(id));
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .doesNotContain(people.card(other.colleague()).orElseThrow().name());
    }

    @Test
    void afterEnrolmentClosedNothingCanBeTyped() {
        setup.enrolled(id, 6);
        setup.signedIn(organiser);
        ProgrammeSetup.done(programmes.compose(id, organiser));
        see();
        assertThat(_find(HalfDayGrid.class)).isEmpty();
        assertThat(_get(EnrolView.class).getElement().getTextRecursively()).contains("kan nu niet meer");
    }
}
