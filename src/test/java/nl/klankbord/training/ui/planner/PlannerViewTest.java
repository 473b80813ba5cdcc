package nl.klankbord.training.ui.planner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.LinkedHashSet;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.testing.ViewTest;
import nl.klankbord.training.Courses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class PlannerViewTest extends ViewTest {

    private static final String TITLE = "Planproef met de hand";

    @Autowired
    private Partners partners;

    @Autowired
    private Courses courses;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void takeAway() {
        jdbc.update(
                "delete e from training_edition e join training_course c on c.id = e.course where c.title = ?", TITLE);
        jdbc.update("delete from training_course where title = ?", TITLE);
    }

    private void search() {
        _click(_get(Button.class, spec -> spec.withText("Zoek momenten")));
        // What takes longer than a moment comes by push.
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (_find(ProposalCard.class).isEmpty() && System.nanoTime() < end) {
            MockVaadin.clientRoundtrip(false);
            Thread.onSpinWait();
        }
    }

    private void choosePartners() {
        @SuppressWarnings("unchecked")
        CheckboxGroup<PartnerCard> group = _get(CheckboxGroup.class);
        var chosen = new LinkedHashSet<>(group.getValue());
        chosen.addAll(partners.all().stream().limit(3).toList());
        group.setValue(chosen);
    }

    @Test
    void aTrainerGoesFromAnIdeaToATrainingInTheAgenda() {
        var actor = as("trainer", "trainingen/plan");
        choosePartners();
        _get(IntegerField.class, spec -> spec.withLabel("Hoeveel lessen?")).setValue(4);
        search();
        assertThat(_find(ProposalCard.class)).hasSize(5);
        _assertNone(ComboBox.class, spec -> spec.withLabel("Opleiding"));

        _click(_find(Button.class, spec -> spec.withText("Kies dit")).getFirst());
        @SuppressWarnings("unchecked")
        ComboBox<Object> course = _get(ComboBox.class, spec -> spec.withLabel("Opleiding"));
        ComponentUtil.fireEvent(course, new ComboBoxBase.CustomValueSetEvent<>(course, true, TITLE));
        _click(_get(Button.class, spec -> spec.withText("Bewaar als concept")));

        assertThat(_get(H1.class).getText()).isNotEqualTo("Plan een training");
        var made = courses.list(TITLE, new PageRequest(1, 5), actor).items();
        assertThat(made).hasSize(1);
    }

    @Test
    void whatCannotBeIsSaidAtItsField() {
        as("trainer", "trainingen/plan");
        CheckboxGroup<?> group = _get(CheckboxGroup.class);
        group.clear();

        _click(_get(Button.class, spec -> spec.withText("Zoek momenten")));

        _assertOne(ErrorSummary.class);
        assertThat(group.isInvalid()).isTrue();
        assertThat(group.getErrorMessage()).isEqualTo("Kies minstens één partner.");
    }

    @Test
    void aCourseWithoutATitleIsNotMade() {
        as("trainer", "trainingen/plan");
        search();
        _click(_find(Button.class, spec -> spec.withText("Kies dit")).getFirst());

        _click(_get(Button.class, spec -> spec.withText("Open de inschrijving")));

        assertThat(_get(H1.class).getText()).isEqualTo("Plan een training");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Opleiding")).isInvalid())
                .isTrue();
    }
}
