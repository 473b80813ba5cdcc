package nl.klankbord.knowledge.article;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import nl.klankbord.access.Role;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over articles that were written elsewhere or earlier. */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class ArticleArchive {

    private final ArticleRepository repository;
    private final ArticleWork work;
    private final Lessons lessons;

    ArticleArchive(ArticleRepository repository, ArticleWork work, Lessons lessons) {
        this.repository = repository;
        this.work = work;
        this.lessons = lessons;
    }

    /** Whether nobody wrote an article yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return !repository.existsByKind(KnowledgeKind.ARTICLE);
    }

    /** Takes over these articles, all or none. */
    @Transactional
    public void register(List<PastArticle> past) {
        past.forEach(one -> {
            var entry = one.entry().tidied();
            work.keepVersion(
                    Article.written(
                            KnowledgeId.random(),
                            entry,
                            Objects.requireNonNull(entry.reviewOn()),
                            work.topics(entry),
                            one.partner(),
                            one.owner(),
                            one.writtenAt()),
                    one.owner(),
                    null);
        });
    }

    /** Puts the lessons on the shelf that were shared and are not there yet. */
    public void fetchLessons() {
        lessons.missing().forEach(lessons::fetch);
    }
}
