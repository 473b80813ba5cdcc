package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a question says, besides which draft it is.
 *
 * @param named the colleague whom the requester chose on a profile; null for nobody
 */
record AskState(@Nullable ColleagueId named) {

    static final AskState NOBODY_NAMED = new AskState(null);

    private static final String NAMED = "aan";

    static AskState from(QueryParameters parameters) {
        return parameters
                .getSingleParameter(NAMED)
                .flatMap(ColleagueId::parse)
                .map(AskState::new)
                .orElse(NOBODY_NAMED);
    }

    QueryParameters parameters() {
        return named == null ? QueryParameters.empty() : QueryParameters.simple(Map.of(NAMED, named.toString()));
    }
}
