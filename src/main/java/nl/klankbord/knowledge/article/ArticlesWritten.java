package nl.klankbord.knowledge.article;

import java.util.List;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.people.EvidenceSource;
import org.springframework.stereotype.Component;

/** What the directory tells of people's articles: how many they keep. */
@Component
class ArticlesWritten implements EvidenceSource {

    private final ArticleRepository repository;

    ArticlesWritten(ArticleRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Evidence> of(ColleagueId colleague) {
        var written = repository.countByOwnerAndKindAndState(
                colleague.value(), KnowledgeKind.ARTICLE, ArticleState.PUBLISHED);
        return written == 0 ? List.of() : List.of(new Evidence("knowledge-article.evidence", written));
    }
}
