package nl.klankbord.knowledge;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.knowledge.KnowledgeHit.Why;
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
    private final KnowledgeFinder finder;
    private final SearchChanges search;

    Shelf(KnowledgeItemRepository items, KnowledgeFinder finder, SearchChanges search) {
        this.items = items;
        this.finder = finder;
        this.search = search;
    }

    /** What somebody finds; words of which nothing is known are noted for the vocabulary. One search and two queries. */
    @Transactional(readOnly = true)
    public KnowledgePage search(KnowledgeQuery query, Actor reader) {
        return finder.find(query, reader, true);
    }

    /** The same while somebody is still typing: nothing is noted. */
    @Transactional(readOnly = true)
    public KnowledgePage searchSoFar(KnowledgeQuery query, Actor reader) {
        return finder.find(query, reader, false);
    }

    /** The few that fit best, for who is still typing; not by other words than were typed, or parts of them. */
    @Transactional(readOnly = true)
    public List<KnowledgeCard> suggest(String typed, int most, Actor reader) {
        return finder.few(KnowledgeQuery.of(typed, new PageRequest(1, most)), reader).stream()
                .map(KnowledgeHit::card)
                .toList();
    }

    /** Where in one thing on the shelf the words are by which a search finds it, in order, each stretch of text whole. */
    @Transactional(readOnly = true)
    public List<Why> places(KnowledgeId id, String text, Actor reader) {
        return finder.places(id, text, reader);
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
