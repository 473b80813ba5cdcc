package nl.klankbord.knowledge;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.klankbord.search.SearchChanges;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that can be found under knowledge, of each kind, by its card. Everybody who is signed in may read all of it:
 * what is confidential never comes on the shelf.
 */
@Service
@PermitAll
public class Shelf {

    /** In characters, as {@link KnowledgeCard#title()}. */
    public static final int LONGEST_TITLE = 160;

    /** In characters, as {@link KnowledgeCard#summary()}. */
    public static final int LONGEST_SUMMARY = 400;

    private final KnowledgeItemRepository items;
    private final SearchChanges search;

    Shelf(KnowledgeItemRepository items, SearchChanges search) {
        this.items = items;
        this.search = search;
    }

    /**
     * Puts a card on the shelf, or changes the one with that id; to be called in the transaction of the change, also when
     * only what {@link KnowledgeTexts} tells changed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(KnowledgeCard card) {
        items.findById(card.id().value())
                .ifPresentOrElse(item -> item.become(card), () -> items.save(new KnowledgeItem(card)));
        search.changed(KnowledgeSource.KIND, List.of(card.id().value()));
    }

    /** Takes it from the shelf; whoever has its address finds nothing there. Safe to repeat. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(KnowledgeId id) {
        items.deleteById(id.value());
        search.changed(KnowledgeSource.KIND, List.of(id.value()));
    }

    @Transactional(readOnly = true)
    public Optional<KnowledgeCard> find(KnowledgeId id) {
        return items.findById(id.value()).map(KnowledgeItem::card);
    }

    /** Those that exist, in any order; two queries for up to a hundred. */
    @Transactional(readOnly = true)
    public List<KnowledgeCard> cards(Collection<KnowledgeId> ids) {
        return items.findByIdIn(ids.stream().map(KnowledgeId::value).toList()).stream()
                .map(KnowledgeItem::card)
                .toList();
    }
}
