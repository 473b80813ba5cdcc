package nl.klankbord.knowledge.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps an article with all that hangs on it: its version, its card on the shelf, the note of who did what. */
@Component
class ArticleWork {

    private final ArticleRepository repository;
    private final ArticleVersionRepository versions;
    private final Shelf shelf;
    private final Vocabulary vocabulary;
    private final Audit audit;
    private final Clock clock;

    ArticleWork(
            ArticleRepository repository,
            ArticleVersionRepository versions,
            Shelf shelf,
            Vocabulary vocabulary,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.versions = versions;
        this.shelf = shelf;
        this.vocabulary = vocabulary;
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Words that the vocabulary does not know become candidates. */
    Set<TopicId> topics(ArticleEntry entry) {
        return Set.copyOf(vocabulary.topicsNamed(entry.topics()).values());
    }

    /** Keeps what it says now as a version too. */
    void keepVersion(Article article, @Nullable ColleagueId by, @Nullable Integer restoredFrom) {
        keep(article);
        versions.save(new ArticleVersion(article, by, restoredFrom));
    }

    void keep(Article article) {
        repository.saveAndFlush(article);
        if (article.state() == ArticleState.PUBLISHED) {
            shelf.put(article.card());
        } else {
            shelf.remove(article.id());
        }
    }

    void record(Action action, KnowledgeId id, Actor actor) {
        audit.record(SecurityEvent.done(
                action, actor.account().value(), actor.partner().value(), id));
    }
}
