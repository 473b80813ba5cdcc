package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import java.util.function.Function;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;

/** What a field offers in which one chooses topics by any of their words. */
public final class TopicChoices {

    private TopicChoices() {}

    /** Page by page while one types, each as the field keeps it. */
    public static <T> FetchCallback<T, String> of(Vocabulary vocabulary, Function<Topic, T> kept) {
        return query ->
                vocabulary
                        .search(query.getFilter().orElse(""), query.getPage() + 1, query.getPageSize())
                        .items()
                        .stream()
                        .map(kept);
    }
}
