package nl.klankbord.knowledge.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.AddressQuery;
import nl.klankbord.base.ui.SearchField;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.KnowledgeQuery;

/** What is asked of the shelf, as it stands in the URL; what cannot be read there is left out. */
record KnowledgeState(
        String text,
        boolean literal,
        Set<KnowledgeKind> kinds,
        Set<TopicId> topics,
        Set<PartnerId> partners,
        int page) {

    private static final String TEXT = "q";
    private static final String LITERAL = "letterlijk";
    private static final String KIND = "soort";
    private static final String TOPIC = "onderwerp";
    private static final String PARTNER = "partner";

    KnowledgeState {
        text = text.length() > SearchField.LONGEST_TEXT ? text.substring(0, SearchField.LONGEST_TEXT) : text;
        kinds = Set.copyOf(kinds);
        topics = Set.copyOf(topics);
        partners = Set.copyOf(partners);
    }

    /** Nothing but a text. */
    KnowledgeState(String text) {
        this(text, false, Set.of(), Set.of(), Set.of(), 1);
    }

    static KnowledgeState from(QueryParameters parameters) {
        return new KnowledgeState(
                parameters.getSingleParameter(TEXT).orElse("").strip(),
                parameters.getSingleParameter(LITERAL).isPresent(),
                AddressQuery.read(
                        parameters,
                        KIND,
                        name -> AddressQuery.named(KnowledgeKind.values(), KnowledgeState::name, name)),
                AddressQuery.read(parameters, TOPIC, TopicId::parse),
                AddressQuery.read(parameters, PARTNER, PartnerId::parse),
                AddressQuery.page(parameters));
    }

    private static String name(KnowledgeKind kind) {
        return switch (kind) {
            case ARTICLE -> "artikel";
            case LESSON -> "les";
            case DOCUMENT -> "document";
            case SUCCESS -> "succes";
            case QUESTION -> "vraag";
        };
    }

    QueryParameters parameters() {
        return new AddressQuery()
                .write(TEXT, text)
                .write(LITERAL, literal ? "1" : "")
                .write(KIND, kinds.stream().map(KnowledgeState::name).toList())
                .write(TOPIC, topics)
                .write(PARTNER, partners)
                .writePage(page)
                .parameters();
    }

    /** Its address, without a leading slash. */
    String address() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? KnowledgeLinks.PLACE : KnowledgeLinks.PLACE + "?" + query;
    }

    KnowledgeQuery query() {
        return new KnowledgeQuery(text, literal, kinds, topics, partners, new PageRequest(page, PageRequest.USUAL));
    }

    boolean asksNothing() {
        return text.isEmpty() && filters() == 0;
    }

    /** How many values are chosen, the literal search not among them. */
    int filters() {
        return kinds.size() + topics.size() + partners.size();
    }

    /** Other words; "literally" was said of the words before. */
    KnowledgeState text(String typed) {
        return new KnowledgeState(typed.strip(), false, kinds, topics, partners, 1);
    }

    KnowledgeState literally(boolean wanted) {
        return new KnowledgeState(text, wanted, kinds, topics, partners, 1);
    }

    KnowledgeState page(int other) {
        return new KnowledgeState(text, literal, kinds, topics, partners, other);
    }

    KnowledgeState unfiltered() {
        return new KnowledgeState(text).literally(literal);
    }

    KnowledgeState with(KnowledgeKind kind, boolean chosen) {
        return new KnowledgeState(text, literal, AddressQuery.with(kinds, kind, chosen), topics, partners, 1);
    }

    KnowledgeState with(TopicId topic, boolean chosen) {
        return new KnowledgeState(text, literal, kinds, AddressQuery.with(topics, topic, chosen), partners, 1);
    }

    KnowledgeState with(PartnerId partner, boolean chosen) {
        return new KnowledgeState(text, literal, kinds, topics, AddressQuery.with(partners, partner, chosen), 1);
    }
}
