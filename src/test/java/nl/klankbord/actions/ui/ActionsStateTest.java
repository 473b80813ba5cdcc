package nl.klankbord.actions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Stream;
import nl.klankbord.actions.ActionQuery.View;
import nl.klankbord.actions.ActionQuery.When;
import nl.klankbord.actions.ActionState;
import nl.klankbord.actions.ui.ActionsState.Stand;
import nl.klankbord.base.PartnerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionsStateTest {

    static Stream<ActionsState> states() {
        var all = ActionsState.of(View.ALL);
        return Stream.of(
                ActionsState.of(View.MINE),
                ActionsState.of(View.GIVEN).with(Stand.DONE),
                all.with(When.LATE).with("circle", true).with("none", true),
                all.with(PartnerId.random(), true).page(3),
                all.with(Stand.ALL).adding(true));
    }

    @ParameterizedTest
    @MethodSource("states")
    void whatStandsInTheAddressIsReadAgain(ActionsState state) {
        assertThat(ActionsState.from(state.parameters())).isEqualTo(state);
        assertThat(ActionsState.from(
                        QueryParameters.fromString(state.parameters().getQueryString())))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lijst=x&toestand=&wanneer=ooit&van=%3Cscript%3E&partner=1&page=-4&actie=1&nieuw=1",
                "van=ABC&page=99999999999999",
                ""
            })
    void whatCannotBeReadIsLeftOut(String query) {
        assertThat(ActionsState.from(QueryParameters.fromString(query))).isEqualTo(ActionsState.of(View.MINE));
    }

    @Test
    void theUsualStandsInNoAddress() {
        assertThat(ActionsState.of(View.MINE).path()).isEqualTo("acties");
        assertThat(ActionsState.of(View.ALL).with(Stand.DONE).page(2).file("csv"))
                .startsWith("acties.csv?")
                .contains("lijst=alle", "toestand=klaar")
                .doesNotContain("page");
        assertThat(ActionsState.of(View.MINE).query().state()).isEqualTo(ActionState.OPEN);
    }
}
