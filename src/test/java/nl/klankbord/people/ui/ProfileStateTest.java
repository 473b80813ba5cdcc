package nl.klankbord.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import nl.klankbord.people.Onlooker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileStateTest {

    @ParameterizedTest
    @EnumSource
    void theAddressComesBackAsItWas(Onlooker onlooker) {
        var state = new ProfileState(onlooker);

        assertThat(ProfileState.from(state.parameters())).isEqualTo(state);
    }

    @Test
    void anAddressThatSaysNothingKnownIsReadWithOwnEyes() {
        assertThat(ProfileState.from(QueryParameters.empty())).isEqualTo(ProfileState.OWN_EYES);
        assertThat(ProfileState.from(QueryParameters.simple(Map.of("zoals", "burgemeester"))))
                .isEqualTo(ProfileState.OWN_EYES);
    }
}
