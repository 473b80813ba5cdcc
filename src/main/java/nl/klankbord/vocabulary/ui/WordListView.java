package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.vocabulary.Vocabulary;

/** The shared language, to read. */
@Route(WordListView.ROUTE)
@Menu(title = "vocabulary.title", order = 60)
@PermitAll
class WordListView extends HousePage implements BeforeEnterObserver {

    static final String ROUTE = "woordenlijst";

    private final TopicList list;

    WordListView(Vocabulary vocabulary) {
        super("vocabulary.title");
        list = new TopicList(vocabulary, ROUTE);
        subtitle(getTranslation("vocabulary.subtitle"));
        content(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(TopicListState.of(event.getLocation().getQueryParameters()));
    }
}
