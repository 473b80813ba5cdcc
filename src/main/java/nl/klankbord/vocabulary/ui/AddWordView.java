package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.search.SearchMisses;
import nl.klankbord.vocabulary.Moderation;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.VocabularyLinks;

/** Gives a word that was searched in vain its place: as a word of a topic, or as a topic of its own. */
@Route(VocabularyLinks.ADD_WORD)
@RolesAllowed(Role.Names.NETWORK_ADMIN)
class AddWordView extends HousePage implements BeforeEnterObserver {

    static final String WORD = "woord";

    private final transient Vocabulary vocabulary;
    private final transient Moderation moderation;
    private final transient SearchMisses misses;

    AddWordView(Vocabulary vocabulary, Moderation moderation, SearchMisses misses) {
        this.vocabulary = vocabulary;
        this.moderation = moderation;
        this.misses = misses;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var word = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WORD)
                .filter(Vocabulary::isTerm)
                .orElseThrow(NotFoundException::new);
        title(getTranslation("vocabulary.word.title", word));
        subtitle(getTranslation("vocabulary.word.subtitle"));
        replaceContent(new Choice(word).form);
    }

    /** Which topic it is a word of. */
    private final class Choice {

        private final String word;
        private final OneTopicPicker topic = new OneTopicPicker(vocabulary);
        private final HouseForm form = new HouseForm(getTranslation("vocabulary.word.add"), this::add);

        Choice(String word) {
            this.word = word;
            form.field(topic, getTranslation("vocabulary.word.topic"), getTranslation("vocabulary.word.topic.hint"));
            var other = new Anchor(
                    TopicsView.ROUTE + "/nieuw?"
                            + QueryParameters.of(WORD, word).getQueryString(),
                    getTranslation("vocabulary.word.new"));
            other.addClassName("button");
            form.beside(other);
        }

        private void add() {
            if (topic.isEmpty()) {
                form.problem(topic, getTranslation("vocabulary.merge.choose"));
                return;
            }
            moderation.addWord(topic.getValue(), word);
            misses.forget(word);
            UndoNotice.show(getTranslation(
                    "vocabulary.word.added",
                    word,
                    vocabulary.find(topic.getValue()).map(Topic::nl).orElse("")));
            getUI().ifPresent(ui -> ui.navigate(MissesView.class));
        }
    }
}
