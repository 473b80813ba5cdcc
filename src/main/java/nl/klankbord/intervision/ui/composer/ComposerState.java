package nl.klankbord.intervision.ui.composer;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import nl.klankbord.base.ui.AddressQuery;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.ProgrammeId;

/**
 * Which circle shows where there is room for one, as it stands in the URL.
 *
 * @param circle its number; {@link Column#WAITING} for who has no place
 */
record ComposerState(int circle) implements Serializable {

    private static final String CIRCLE = "groep";
    private static final String WAITING = "niet-ingedeeld";
    private static final int FIRST = 1;

    static ComposerState from(QueryParameters parameters) {
        return new ComposerState(parameters
                .getSingleParameter(CIRCLE)
                .map(text -> text.equals(WAITING)
                        ? Column.WAITING
                        : text.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text) : FIRST)
                .orElse(FIRST));
    }

    QueryParameters parameters() {
        return new AddressQuery()
                .write(CIRCLE, circle == FIRST ? "" : circle == Column.WAITING ? WAITING : String.valueOf(circle))
                .parameters();
    }

    /** The address in this state, without a leading slash. */
    String path(ProgrammeId id) {
        var query = parameters().getQueryString();
        var path = IntervisionLinks.toComposer(id);
        return query.isEmpty() ? path : path + "?" + query;
    }
}
