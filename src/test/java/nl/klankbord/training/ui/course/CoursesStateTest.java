package nl.klankbord.training.ui.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

class CoursesStateTest {

    @Test
    void whatIsWrittenIsReadBack() {
        var state = new CoursesState("Woo & Wob = +1 %", 3);
        assertThat(CoursesState.from(
                        QueryParameters.fromString(state.parameters().getQueryString())))
                .isEqualTo(state);
        assertThat(new CoursesState("  ", 1).path()).isEqualTo("trainingen/cursussen");
        assertThat(CoursesState.from(QueryParameters.of("q", "x".repeat(600))).text())
                .hasSize(CoursesState.LONGEST_TEXT);
    }
}
