package nl.klankbord.knowledge.article;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.knowledge.KnowledgeKind;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ArticleRepository extends Repository<Article, UUID> {

    Article saveAndFlush(Article article);

    Optional<Article> findById(UUID id);

    /** The first statement of whatever changes an article. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Article> findLockedById(UUID id);

    List<Article> findByIdIn(Collection<UUID> ids);

    boolean existsById(UUID id);

    boolean existsByKind(KnowledgeKind kind);

    long countByOwnerAndKindAndState(UUID owner, KnowledgeKind kind, ArticleState state);

    @Query("select a.lessonOf from Article a where a.lessonOf in :requests")
    List<UUID> lessonsOf(Collection<UUID> requests);

    @NativeQuery("select id from knowledge_article where state = 'PUBLISHED'"
            + " order by changed_at desc, id limit :size offset :offset")
    List<UUID> idsNewestFirst(int size, long offset);

    /** Those on the shelf that were first written in this time, the oldest first. */
    @Query("select a from Article a where a.madeAt >= :from and a.madeAt < :until"
            + " and a.state = nl.klankbord.knowledge.article.ArticleState.PUBLISHED order by a.madeAt, a.id")
    List<Article> madeBetween(Instant from, Instant until, Limit most);

    @Query("select count(a) from Article a where a.state = nl.klankbord.knowledge.article.ArticleState.PUBLISHED")
    long countPublished();

    /** Those of this owner that are to be looked at by this day, the most urgent first. */
    @Query("select a from Article a where a.owner = :owner and a.reviewOn <= :day"
            + " and a.state = nl.klankbord.knowledge.article.ArticleState.PUBLISHED order by a.reviewOn, a.id")
    List<Article> toReview(UUID owner, LocalDate day, Limit most);

    @Query("select count(a) from Article a where a.owner = :owner and a.reviewOn <= :day"
            + " and a.state = nl.klankbord.knowledge.article.ArticleState.PUBLISHED")
    long countToReview(UUID owner, LocalDate day);

    /** Articles of these partners that nobody owns, and lessons of theirs that are to be looked at by this day. */
    @Query("select a from Article a where a.owner is null and a.partner in :partners"
            + " and (a.kind = nl.klankbord.knowledge.KnowledgeKind.ARTICLE or a.reviewOn <= :day)"
            + " and a.state = nl.klankbord.knowledge.article.ArticleState.PUBLISHED order by a.reviewOn, a.id")
    List<Article> ownerless(Collection<UUID> partners, LocalDate day, Limit most);

    @Query("select count(a) from Article a where a.owner is null and a.partner in :partners"
            + " and (a.kind = nl.klankbord.knowledge.KnowledgeKind.ARTICLE or a.reviewOn <= :day)"
            + " and a.state = nl.klankbord.knowledge.article.ArticleState.PUBLISHED")
    long countOwnerless(Collection<UUID> partners, LocalDate day);

    /** Those whose owner was not told yet that they are to be looked at by this day. */
    @Query("select a.id from Article a where a.owner is not null and a.reviewOn <= :day"
            + " and (a.remindedFor is null or a.remindedFor <> a.reviewOn)"
            + " and a.state = nl.klankbord.knowledge.article.ArticleState.PUBLISHED order by a.reviewOn, a.id")
    List<UUID> idsToRemind(LocalDate day);

    @Query("select a.id from Article a where a.owner in :owners order by a.id")
    List<UUID> idsOwnedBy(Collection<UUID> owners);

    @Query("select distinct a.owner from Article a where a.owner is not null")
    List<UUID> owners();
}
