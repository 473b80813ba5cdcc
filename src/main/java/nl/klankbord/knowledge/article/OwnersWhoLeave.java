package nl.klankbord.knowledge.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the articles of who left: they have no owner until an administrator of the partner names one. In the
 * transaction that says so; safe to repeat.
 */
@Component
class OwnersWhoLeave {

    private final ArticleRepository repository;
    private final ArticleWork work;
    private final ArticleNotices notices;
    private final People people;

    OwnersWhoLeave(ArticleRepository repository, ArticleWork work, ArticleNotices notices, People people) {
        this.repository = repository;
        this.work = work;
        this.notices = notices;
        this.people = people;
    }

    @EventListener
    void on(ColleaguesLeft left) {
        if (!left.ids().isEmpty()) {
            repository
                    .idsOwnedBy(left.ids().stream().map(ColleagueId::value).toList())
                    .forEach(id -> orphan(id, left.ids()));
        }
    }

    private void orphan(UUID id, Set<ColleagueId> left) {
        repository
                .findLockedById(id)
                .filter(article -> article.owner() != null && left.contains(article.owner()))
                .ifPresent(article -> {
                    article.orphan();
                    work.keep(article);
                    if (article.state() == ArticleState.PUBLISHED) {
                        notices.ownerless(article);
                    }
                });
    }

    /** Owners who work nowhere any more: they left before the portal asked. */
    @Transactional(readOnly = true)
    public Set<ColleagueId> gone() {
        var owners = new HashSet<ColleagueId>();
        repository.owners().forEach(id -> owners.add(new ColleagueId(id)));
        owners.removeAll(people.present(owners));
        return owners;
    }

    /** Does what is done when somebody leaves, unless this one came back. */
    @Transactional
    public void leave(ColleagueId who) {
        if (people.present(List.of(who)).isEmpty()) {
            on(new ColleaguesLeft(Set.of(who)));
        }
    }
}
