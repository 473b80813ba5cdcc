package nl.klankbord.people.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.people.Onlooker;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a profile says, besides whose it is.
 *
 * @param as through whose eyes it is read; null for the reader's own
 */
record ProfileState(@Nullable Onlooker as) {

    static final ProfileState OWN_EYES = new ProfileState(null);

    private static final String AS = "zoals";

    static ProfileState from(QueryParameters parameters) {
        return parameters
                .getSingleParameter(AS)
                .flatMap(ProfileState::parse)
                .map(ProfileState::new)
                .orElse(OWN_EYES);
    }

    private static Optional<Onlooker> parse(String word) {
        return Arrays.stream(Onlooker.values())
                .filter(onlooker -> word(onlooker).equals(word))
                .findFirst();
    }

    private static String word(Onlooker onlooker) {
        return switch (onlooker) {
            case OWN_PARTNER -> "eigen-organisatie";
            case OTHER_PARTNER -> "andere-organisatie";
        };
    }

    QueryParameters parameters() {
        return as == null ? QueryParameters.empty() : QueryParameters.simple(Map.of(AS, word(as)));
    }
}
