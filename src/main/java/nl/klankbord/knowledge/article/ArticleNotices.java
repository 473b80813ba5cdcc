package nl.klankbord.knowledge.article;

import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Role;
import nl.klankbord.access.RoleHolders;
import nl.klankbord.notices.NewNotice;
import nl.klankbord.notices.NoticeKind;
import nl.klankbord.notices.NoticeKindSource;
import nl.klankbord.notices.Notices;
import nl.klankbord.notices.Pace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells owners that an article is to be looked at, and administrators that one has no owner any more. */
@Component
class ArticleNotices implements NoticeKindSource {

    private static final NoticeKind REVIEW =
            new NoticeKind("knowledge-review", "knowledge-article.kind.review", Pace.DAILY);
    private static final NoticeKind OWNERLESS =
            new NoticeKind("knowledge-ownerless", "knowledge-article.kind.ownerless", Pace.DAILY);

    private final ArticleRepository repository;
    private final ArticlePages pages;
    private final RoleHolders holders;
    private final Notices notices;

    ArticleNotices(ArticleRepository repository, ArticlePages pages, RoleHolders holders, Notices notices) {
        this.repository = repository;
        this.pages = pages;
        this.holders = holders;
        this.notices = notices;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(REVIEW, OWNERLESS);
    }

    /** What is to be looked at within a week, and was not told yet. */
    List<UUID> due() {
        return repository.idsToRemind(pages.today().plusDays(Article.DAYS_BEFORE));
    }

    /** Tells the owner once for each day on which it is to be looked at. */
    @Transactional
    public void remind(UUID id) {
        repository
                .findLockedById(id)
                .filter(article -> article.review(pages.today()) != ReviewState.FRESH)
                .ifPresent(article -> {
                    var owner = article.owner();
                    if (owner != null) {
                        notices.tell(NewNotice.of(
                                        REVIEW,
                                        owner,
                                        "review|" + id + "|" + article.reviewOn(),
                                        "knowledge-article.notice.review",
                                        article.card().link())
                                .with(article.title(), article.reviewOn()));
                    }
                    article.reminded();
                    repository.saveAndFlush(article);
                });
    }

    /** In the transaction in which its owner left. */
    void ownerless(Article article) {
        holders.of(Role.PARTNER_ADMIN, article.partner())
                .forEach(admin -> notices.tell(NewNotice.of(
                                OWNERLESS,
                                admin,
                                "ownerless|" + article.id() + "|" + article.version(),
                                "knowledge-article.notice.ownerless",
                                article.card().link())
                        .with(article.title())));
    }
}
