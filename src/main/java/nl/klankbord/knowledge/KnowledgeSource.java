package nl.klankbord.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Audience;
import nl.klankbord.base.TopicId;
import nl.klankbord.search.SearchChanges;
import nl.klankbord.search.SearchDocument;
import nl.klankbord.search.SearchDocument.Form;
import nl.klankbord.search.SearchDocument.Key;
import nl.klankbord.search.SearchDocument.Text;
import nl.klankbord.search.SearchSource;
import nl.klankbord.vocabulary.TopicRenamed;
import nl.klankbord.vocabulary.TopicsMerged;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the index knows of the shelf: the cards, and what each part of knowledge adds to its own. */
@Component
class KnowledgeSource implements SearchSource {

    static final String KIND = "knowledge";

    /** Names of keys, to filter by. */
    static final String BY_KIND = "kind";

    static final String BY_TOPIC = "topic";
    static final String BY_PARTNER = "partner";

    private static final String NETWORK = Audience.NETWORK.token();

    private final KnowledgeItemRepository items;
    private final ObjectProvider<KnowledgeTexts> parts;
    private final Vocabulary vocabulary;
    private final SearchChanges search;

    KnowledgeSource(
            KnowledgeItemRepository items,
            ObjectProvider<KnowledgeTexts> parts,
            Vocabulary vocabulary,
            SearchChanges search) {
        this.items = items;
        this.parts = parts;
        this.vocabulary = vocabulary;
        this.search = search;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A document may be a million characters long. */
    @Override
    public int atOnce() {
        return 10;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> idsAfter(UUID last, int most) {
        return items.idsAfter(last, Limit.of(most));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> load(Collection<UUID> ids) {
        var cards = items.findByIdIn(ids).stream().map(KnowledgeItem::card).toList();
        var more = more(cards);
        return cards.stream()
                .map(card -> document(card, more.getOrDefault(card.id().value(), List.of())))
                .toList();
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
        search.changed(KIND, items.idsAbout(topic.value()));
    }

    private Map<UUID, List<Text>> more(List<KnowledgeCard> cards) {
        var byKind = cards.stream().collect(Collectors.groupingBy(KnowledgeCard::kind));
        var more = new HashMap<UUID, List<Text>>();
        parts.forEach(part -> {
            var ids = part.kinds().stream()
                    .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream())
                    .map(card -> card.id().value())
                    .toList();
            if (!ids.isEmpty()) {
                more.putAll(part.texts(ids));
            }
        });
        return more;
    }

    /** Newest first where nothing is looked for. */
    private SearchDocument document(KnowledgeCard card, List<Text> more) {
        var texts = new ArrayList<Text>();
        var keys = new ArrayList<Key>();
        texts.add(new Text("title", card.title(), 1, Form.LABEL, NETWORK));
        if (!card.summary().isEmpty()) {
            texts.add(new Text("summary", card.summary(), .5f, Form.LABEL, NETWORK));
        }
        for (var topic : card.topics()) {
            keys.add(Key.of(BY_TOPIC, topic.toString()));
            vocabulary.find(topic).ifPresent(known -> texts.add(new Text("topic", known.nl(), 1, Form.TERM, NETWORK)));
        }
        texts.addAll(more);
        keys.add(Key.of(BY_KIND, card.kind().name()));
        keys.add(Key.of(BY_PARTNER, card.partner().toString()));
        var newestFirst = "%019d".formatted(Long.MAX_VALUE - card.changedAt().toEpochMilli());
        return new SearchDocument(
                KIND,
                card.id().value(),
                List.of(),
                texts,
                keys,
                newestFirst,
                0,
                SearchDocument.NOTHING_SHOWN,
                Set.of(NETWORK));
    }
}
