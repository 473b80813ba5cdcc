package nl.klankbord.notices.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import nl.klankbord.base.ui.AddressQuery;
import nl.klankbord.notices.NoticeLinks;

/** Which notices are shown, as it stands in the URL; what cannot be read there is left out. */
record NoticesState(boolean unreadOnly, int page) implements Serializable {

    private static final String SHOW = "toon";
    private static final String UNREAD = "ongelezen";

    static NoticesState from(QueryParameters parameters) {
        return new NoticesState(
                parameters.getSingleParameter(SHOW).filter(UNREAD::equals).isPresent(), AddressQuery.page(parameters));
    }

    String path() {
        var query = new AddressQuery()
                .write(SHOW, unreadOnly ? UNREAD : "")
                .writePage(page)
                .parameters()
                .getQueryString();
        return query.isEmpty() ? NoticeLinks.ALL : NoticeLinks.ALL + "?" + query;
    }
}
