package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.klankbord.vocabulary.TopicStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the list of topics shows, as it stands in the URL.
 *
 * @param status only topics that stand there; null for all
 */
record TopicListState(String text, @Nullable TopicStatus status, int page) {

    private static final String TEXT = "q";
    private static final String STATUS = "status";
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
        var status = query.getSingleParameter(STATUS).flatMap(name -> Arrays.stream(TopicStatus.values())
                .filter(value -> value.name().equals(name))
                .findFirst());
        return new TopicListState(query.getSingleParameter(TEXT).orElse("").strip(), status.orElse(null), page);
    }

    QueryParameters query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, text);
        }
        if (status != null) {
            parameters.put(STATUS, status.name());
        }
        if (page > 1) {
            parameters.put(PAGE, String.valueOf(page));
        }
        return QueryParameters.simple(parameters);
    }

    Set<TopicStatus> statuses() {
        return status == null ? Set.of(TopicStatus.values()) : Set.of(status);
    }

    TopicListState withPage(int other) {
        return new TopicListState(text, status, other);
    }

    TopicListState withText(String typed) {
        return new TopicListState(typed, status, 1);
    }

    TopicListState withStatus(@Nullable TopicStatus other) {
        return new TopicListState(text, other, 1);
    }
}
