package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.partners.Partners;
import nl.klankbord.vocabulary.TopicEntry;
import nl.klankbord.vocabulary.TopicOutcome;
import nl.klankbord.vocabulary.Vocabulary;

/** A topic to add. */
@Route(TopicsView.ROUTE + "/nieuw")
@RolesAllowed(Role.Names.NETWORK_ADMIN)
class NewTopicView extends HousePage implements BeforeEnterObserver {

    private final transient Vocabulary vocabulary;
    private final TopicForm form;

    NewTopicView(Vocabulary vocabulary, Partners partners) {
        super("vocabulary.new.title");
        this.vocabulary = vocabulary;
        form = new TopicForm(vocabulary, partners.all(), this::save);
        content(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AddWordView.WORD)
                .ifPresent(form::begin);
    }

    private void save(TopicEntry entry) {
        switch (vocabulary.create(entry)) {
            case TopicOutcome.Saved saved -> {
                UndoNotice.show(getTranslation("vocabulary.saved", entry.nl()));
                getUI().ifPresent(ui -> ui.navigate(TopicsView.class));
            }
            case TopicOutcome.NotAccepted refused -> refused.flaws().forEach(form::flaw);
            case TopicOutcome.SomebodyWasFirst first ->
                throw new IllegalStateException("Somebody was first with a new topic");
        }
    }
}
