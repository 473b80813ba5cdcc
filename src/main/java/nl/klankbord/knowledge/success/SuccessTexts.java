package nl.klankbord.knowledge.success;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Audience;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeTexts;
import nl.klankbord.search.SearchDocument.Form;
import nl.klankbord.search.SearchDocument.Text;
import org.springframework.stereotype.Component;

/** The words of a success by which it is found. */
@Component
class SuccessTexts implements KnowledgeTexts {

    private static final float LESS = .4f;

    private final SuccessRepository repository;

    SuccessTexts(SuccessRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<KnowledgeKind> kinds() {
        return Set.of(KnowledgeKind.SUCCESS);
    }

    @Override
    public Map<UUID, List<Text>> texts(Collection<UUID> ids) {
        return repository.findByIdIn(ids).stream()
                .collect(Collectors.toMap(one -> one.id().value(), SuccessTexts::of));
    }

    private static List<Text> of(Success success) {
        var texts = new ArrayList<Text>();
        add(texts, "story", success.story());
        add(texts, "gain", success.personalGain());
        add(texts, "gain", String.join("\n", success.gains().values()));
        return texts;
    }

    private static void add(List<Text> texts, String field, String text) {
        if (!text.isBlank()) {
            texts.add(new Text(field, text, LESS, Form.PROSE, Audience.NETWORK.token()));
        }
    }
}
