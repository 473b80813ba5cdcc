package nl.klankbord.knowledge.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Audience;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeTexts;
import nl.klankbord.knowledge.article.Markdown.Reading;
import nl.klankbord.search.SearchDocument.Form;
import nl.klankbord.search.SearchDocument.Text;
import org.springframework.stereotype.Component;

/** The words of articles and lessons, to be found by. */
@Component
class ArticleTexts implements KnowledgeTexts {

    private static final String NETWORK = Audience.NETWORK.token();
    private static final float WEIGHT = .5f;

    private final ArticleRepository repository;

    ArticleTexts(ArticleRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<KnowledgeKind> kinds() {
        return Set.of(KnowledgeKind.ARTICLE, KnowledgeKind.LESSON);
    }

    @Override
    public Map<UUID, List<Text>> texts(Collection<UUID> ids) {
        return repository.findByIdIn(ids).stream()
                .collect(Collectors.toMap(
                        article -> article.id().value(),
                        article -> List.of(new Text("body", plain(article.body()), WEIGHT, Form.PROSE, NETWORK))));
    }

    private static String plain(String body) {
        return switch (Markdown.read(body)) {
            case Reading.Readable readable -> readable.plain();
            case Reading.Refused _ -> body;
        };
    }
}
