package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.partners.Partners;
import nl.klankbord.vocabulary.Vocabulary;

/** One topic with all its words, to read. */
@Route(WordListView.ROUTE + "/:" + WordView.ID)
@PermitAll
class WordView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient Vocabulary vocabulary;
    private final transient Partners partners;
    private final transient CurrentActor currentActor;

    WordView(Vocabulary vocabulary, Partners partners, CurrentActor currentActor) {
        this.vocabulary = vocabulary;
        this.partners = partners;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var topic = event.getRouteParameters()
                .get(ID)
                .flatMap(TopicId::parse)
                .flatMap(vocabulary::find)
                .orElseThrow(NotFoundException::new);
        title(topic.nl());
        header().subtitle(new TopicStatusBadge(topic.status()));
        if (currentActor.get().is(Role.NETWORK_ADMIN)) {
            primary(new Anchor(TopicsView.ROUTE + "/" + topic.id(), getTranslation("vocabulary.edit")));
        }
        replaceContent(
                new TopicFacts(topic, vocabulary, partners.all()),
                new Anchor(WordListView.ROUTE, getTranslation("vocabulary.back")));
    }
}
