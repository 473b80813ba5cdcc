package nl.klankbord.intervision.ui.composer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerStateTest {

    @ParameterizedTest
    @ValueSource(ints = {Column.WAITING, 1, 2, 90})
    void theChosenCircleStandsInTheAddress(int circle) {
        var state = new ComposerState(circle);
        assertThat(ComposerState.from(state.parameters())).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "groep=", "groep=0", "groep=-3", "groep=alle", "groep=99999", "anders=2"})
    void whatCannotBeReadIsTheFirst(String query) {
        assertThat(ComposerState.from(QueryParameters.fromString(query))).isEqualTo(new ComposerState(1));
    }
}
