package nl.klankbord.knowledge.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turn.Step;
import nl.klankbord.turns.TurnSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Articles that ask to be looked at, and for administrators those that nobody owns. */
@Component
class ArticleTurns implements TurnSource {

    /** Who has more sees the next once these are done. */
    private static final Limit MOST = Limit.of(20);

    private final ArticleRepository repository;
    private final Articles articles;
    private final ArticlePages pages;
    private final Texts texts;

    ArticleTurns(ArticleRepository repository, Articles articles, ArticlePages pages, Texts texts) {
        this.repository = repository;
        this.articles = articles;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public Told told(Actor actor, Locale language) {
        var day = pages.today().plusDays(Article.DAYS_BEFORE);
        var turns = new ArrayList<Turn>();
        repository
                .toReview(actor.colleague().value(), day, MOST)
                .forEach(article -> turns.add(review(article, actor, language)));
        var partners = caresFor(actor);
        if (!partners.isEmpty()) {
            repository
                    .ownerless(partners, day, MOST)
                    .forEach(article -> turns.add(
                            article.kind() == KnowledgeKind.LESSON
                                    ? review(article, actor, language)
                                    : ownerless(article, language)));
        }
        return new Told(turns, List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Long> waiting(Actor actor) {
        var day = pages.today().plusDays(Article.DAYS_BEFORE);
        var count = repository.countToReview(actor.colleague().value(), day);
        var partners = caresFor(actor);
        if (!partners.isEmpty()) {
            count += repository.countOwnerless(partners, day);
        }
        return count == 0 ? Map.of() : Map.of(KnowledgeLinks.PLACE, count);
    }

    /** Coordinators care for what comes from no partner that is told. */
    private static Set<UUID> caresFor(Actor actor) {
        var partners = new HashSet<UUID>();
        actor.partners(Role.PARTNER_ADMIN).stream().map(PartnerId::value).forEach(partners::add);
        if (actor.is(Role.COORDINATOR)) {
            partners.add(Lessons.UNTOLD.value());
        }
        return partners;
    }

    private Turn review(Article article, Actor actor, Locale language) {
        var id = article.id();
        var change = KnowledgeLinks.toChange(article.kind(), id);
        return new Turn(
                texts.get(language, "knowledge-article.where"),
                texts.get(language, "knowledge-article.turn.review", article.title()),
                texts.get(language, "knowledge-article.turn.review.day", Dates.full(article.reviewOn(), language)),
                article.reviewOn(),
                null,
                article.card().link(),
                List.of(
                        new Step.Do(
                                texts.get(language, "knowledge-article.confirm"),
                                () -> articles.confirm(id, actor),
                                texts.get(
                                        language,
                                        "knowledge-article.confirmed",
                                        Dates.full(articles.usualReview(), language))),
                        new Step.Go(texts.get(language, "knowledge-article.turn.change"), change)));
    }

    private Turn ownerless(Article article, Locale language) {
        return new Turn(
                texts.get(language, "knowledge-article.where"),
                texts.get(language, "knowledge-article.turn.ownerless", article.title()),
                "",
                null,
                null,
                article.card().link(),
                List.of(new Step.Go(
                        texts.get(language, "knowledge-article.turn.ownerless.do"),
                        article.card().link())));
    }
}
