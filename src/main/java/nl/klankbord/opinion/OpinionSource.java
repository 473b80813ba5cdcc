package nl.klankbord.opinion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Audience;
import nl.klankbord.base.Texts;
import nl.klankbord.base.TopicId;
import nl.klankbord.partners.Partners;
import nl.klankbord.search.SearchChanges;
import nl.klankbord.search.SearchDocument;
import nl.klankbord.search.SearchDocument.Form;
import nl.klankbord.search.SearchDocument.Text;
import nl.klankbord.search.SearchSource;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.TopicRenamed;
import nl.klankbord.vocabulary.TopicsMerged;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the index knows of requests: the card while everybody may know of it, and with it the question when everybody may
 * read that. Never a draft, nor what is for named people; never names, files, messages or advice. The index lies open on
 * disk, so what only the parties read stays sealed and is {@linkplain OpinionFinder looked for} elsewhere.
 */
@Component
class OpinionSource implements SearchSource {

    static final String KIND = "opinion";

    private static final String NETWORK = Audience.NETWORK.token();

    private final OpinionRepository repository;
    private final OpinionTexts sealed;
    private final Vocabulary vocabulary;
    private final Partners partners;
    private final Texts texts;
    private final SearchChanges search;
    private final TransactionTemplate reading;

    OpinionSource(
            OpinionRepository repository,
            OpinionTexts sealed,
            Vocabulary vocabulary,
            Partners partners,
            Texts texts,
            SearchChanges search,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.sealed = sealed;
        this.vocabulary = vocabulary;
        this.partners = partners;
        this.texts = texts;
        this.search = search;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> load(Collection<UUID> ids) {
        return reading.execute(_ -> documents(repository.findByIdIn(ids)));
    }

    @Override
    public List<UUID> idsAfter(UUID last, int most) {
        return repository.idsAfter(last, Limit.of(most));
    }

    /** In the transaction that renames: the name stands in the documents themselves. */
    @EventListener
    void on(TopicRenamed renamed) {
        tell(renamed.id());
    }

    @EventListener
    void on(TopicsMerged merged) {
        tell(merged.from());
    }

    private void tell(TopicId topic) {
        search.changed(KIND, repository.idsAbout("[\"" + topic + "\"]"));
    }

    private List<SearchDocument> documents(List<OpinionRequest> requests) {
        var open = requests.stream()
                .filter(request -> Readers.tokens(request).contains(NETWORK))
                .toList();
        var questions = sealed.questions(open.stream()
                .filter(request -> request.visibility() == Visibility.OPEN_NETWORK)
                .map(OpinionRequest::id)
                .toList());
        return open.stream()
                .map(request -> document(request, questions.get(request.id())))
                .toList();
    }

    /** @param question null when not everybody may read it */
    private SearchDocument document(OpinionRequest request, @Nullable OpinionEntry question) {
        var found = new ArrayList<Text>();
        card(request, found);
        if (question != null) {
            add(found, "title", question.title(), Form.PROSE, 1);
            add(found, "question", question.question(), Form.PROSE, .9f);
            add(found, "scopeIn", question.scopeIn(), Form.PROSE, .5f);
            add(found, "ownView", question.ownView(), Form.PROSE, .5f);
            add(found, "scopeOut", question.scopeOut(), Form.PROSE, .2f);
        }
        return new SearchDocument(
                KIND,
                request.id().value(),
                List.of(),
                found,
                List.of(),
                request.madeAt().toString(),
                standing(request.state()),
                SearchDocument.NOTHING_SHOWN,
                Set.of(NETWORK));
    }

    private void card(OpinionRequest request, List<Text> to) {
        var card = request.card();
        card.topics().stream()
                .flatMap(topic -> vocabulary.find(topic).map(Topic::nl).stream())
                .forEach(topic -> add(to, "topic", topic, Form.TERM, 1));
        add(to, "publicLine", card.publicLine(), Form.PROSE, .9f);
        if (card.type() != null) {
            add(to, "type", texts.get(Texts.DUTCH, "opinion.type." + card.type()), Form.LABEL, .25f);
        }
        partners.find(request.parties().requesterPartner())
                .ifPresent(partner -> add(to, "partner", partner.name(), Form.LABEL, .25f));
    }

    private static void add(List<Text> to, String field, String value, Form form, float weight) {
        if (!value.isEmpty()) {
            to.add(new Text(field, value, weight, form, NETWORK));
        }
    }

    /** What somebody can still take up comes before what goes on, and that before what is over. */
    private static float standing(OpinionState state) {
        if (state.isOver()) {
            return 0;
        }
        return state == OpinionState.QUEUED ? 1 : .5f;
    }
}
