package nl.klankbord.knowledge.ui.article;

import com.vaadin.flow.router.QueryParameters;
import nl.klankbord.base.ui.AddressQuery;

/** Which two versions are compared, as it stands in the URL; 0 for the usual ones: the last, and the one before. */
record VersionsState(int version, int against) {

    private static final String VERSION = "versie";
    private static final String AGAINST = "met";

    static VersionsState from(QueryParameters parameters) {
        return new VersionsState(number(parameters, VERSION), number(parameters, AGAINST));
    }

    private static int number(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    QueryParameters parameters() {
        return new AddressQuery()
                .write(VERSION, version == 0 ? "" : String.valueOf(version))
                .write(AGAINST, against == 0 ? "" : String.valueOf(against))
                .parameters();
    }
}
