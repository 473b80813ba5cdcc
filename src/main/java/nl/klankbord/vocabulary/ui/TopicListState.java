package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the list of topics shows, as it stands in the URL. */
record TopicListState(String text, int page) {

    private static final String TEXT = "q";
    private static final String PAGE = "page";
    private static final int LONGEST = 200;

    TopicListState {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    static TopicListState of(QueryParameters query) {
        var page = query.getSingleParameter(PAGE)
                .filter(number -> number.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
        return new TopicListState(query.getSingleParameter(TEXT).orElse("").strip(), page);
    }

    QueryParameters query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, text);
        }
        if (page > 1) {
            parameters.put(PAGE, String.valueOf(page));
        }
        return QueryParameters.simple(parameters);
    }

    TopicListState withPage(int other) {
        return new TopicListState(text, other);
    }
}
