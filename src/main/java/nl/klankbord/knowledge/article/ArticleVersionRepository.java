package nl.klankbord.knowledge.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ArticleVersionRepository extends Repository<ArticleVersion, UUID> {

    ArticleVersion save(ArticleVersion version);

    List<ArticleVersion> findByArticleOrderByNumberDesc(UUID article);

    Optional<ArticleVersion> findByArticleAndNumber(UUID article, int number);
}
