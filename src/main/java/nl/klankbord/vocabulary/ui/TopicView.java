package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.partners.Partners;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.TopicEntry;
import nl.klankbord.vocabulary.TopicOutcome;
import nl.klankbord.vocabulary.Vocabulary;

/** One topic, to change. */
@Route(TopicsView.ROUTE + "/:" + TopicView.ID)
@RolesAllowed(Role.Names.NETWORK_ADMIN)
class TopicView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient Vocabulary vocabulary;
    private final transient Partners partners;

    TopicView(Vocabulary vocabulary, Partners partners) {
        this.vocabulary = vocabulary;
        this.partners = partners;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var topic = event.getRouteParameters()
                .get(ID)
                .flatMap(TopicId::parse)
                .flatMap(vocabulary::find)
                .orElseThrow(NotFoundException::new);
        title(getTranslation("vocabulary.edit.title", topic.nl()));
        replaceContent(new Editor(topic).form);
    }

    /** What is being edited, with the version that was read. */
    private final class Editor {

        private final TopicId id;
        private final TopicForm form;
        private int version;

        Editor(Topic topic) {
            id = topic.id();
            version = topic.version();
            form = new TopicForm(vocabulary, partners.all(), this::save);
            form.fill(topic);
        }

        private void save(TopicEntry entry) {
            switch (vocabulary.update(id, version, entry)) {
                case TopicOutcome.Saved saved -> {
                    UndoNotice.show(getTranslation("vocabulary.saved", entry.nl()));
                    getUI().ifPresent(ui -> ui.navigate(TopicsView.class));
                }
                case TopicOutcome.NotAccepted refused -> refused.flaws().forEach(form::flaw);
                case TopicOutcome.SomebodyWasFirst first -> {
                    version = first.now().version();
                    form.somebodyWasFirst(first.now());
                }
            }
        }
    }
}
