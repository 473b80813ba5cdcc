package nl.klankbord.knowledge.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Audience;
import nl.klankbord.files.Files;
import nl.klankbord.files.Passage;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeTexts;
import nl.klankbord.knowledge.TextPlace;
import nl.klankbord.search.SearchDocument.Form;
import nl.klankbord.search.SearchDocument.Text;
import org.springframework.stereotype.Component;

/** The text of each document, in passages, so that a hit tells where it stands. */
@Component
class DocumentTexts implements KnowledgeTexts {

    private static final float WEIGHT = .4f;

    private final DocumentStore store;
    private final Files files;

    DocumentTexts(DocumentStore store, Files files) {
        this.store = store;
        this.files = files;
    }

    @Override
    public Set<KnowledgeKind> kinds() {
        return Set.of(KnowledgeKind.DOCUMENT);
    }

    @Override
    public Map<UUID, List<Text>> texts(Collection<UUID> ids) {
        var texts = new HashMap<UUID, List<Text>>();
        store.files(ids)
                .forEach((id, file) -> texts.put(
                        id,
                        files.passages(file).stream().map(DocumentTexts::text).toList()));
        return texts;
    }

    private static Text text(Passage passage) {
        var place = new TextPlace(passage.page(), passage.heading(), passage.paragraph());
        return new Text(place.field(), passage.text(), WEIGHT, Form.LABEL, Audience.NETWORK.token());
    }
}
