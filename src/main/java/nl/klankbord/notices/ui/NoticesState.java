package nl.klankbord.notices.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.klankbord.notices.NoticeLinks;

/** Which notices are shown, as it stands in the URL; what cannot be read there is left out. */
record NoticesState(boolean unreadOnly, int page) implements Serializable {

    private static final String SHOW = "toon";
    private static final String UNREAD = "ongelezen";
    private static final String PAGE = "page";

    static NoticesState from(QueryParameters parameters) {
        return new NoticesState(
                parameters.getSingleParameter(SHOW).filter(UNREAD::equals).isPresent(),
                parameters
                        .getSingleParameter(PAGE)
                        .filter(page -> page.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    String path() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (unreadOnly) {
            parameters.put(SHOW, UNREAD);
        }
        if (page > 1) {
            parameters.put(PAGE, String.valueOf(page));
        }
        var query = QueryParameters.simple(parameters).getQueryString();
        return query.isEmpty() ? NoticeLinks.ALL : NoticeLinks.ALL + "?" + query;
    }
}
