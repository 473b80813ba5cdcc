package nl.klankbord.knowledge.article;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.PersonalDataGate;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Articles, and the lessons of second opinions: everybody reads them, everybody may write one for the own partner, and its
 * owner keeps it right. What is published passes the gate for personal data first.
 */
@Service
@PermitAll
public class Articles {

    private final ArticleRepository repository;
    private final ArticleVersionRepository versions;
    private final ArticlePages pages;
    private final ArticleWork work;
    private final People people;

    Articles(
            ArticleRepository repository,
            ArticleVersionRepository versions,
            ArticlePages pages,
            ArticleWork work,
            People people) {
        this.repository = repository;
        this.versions = versions;
        this.pages = pages;
        this.work = work;
        this.people = people;
    }

    /** Empty for what does not exist, and for what was taken from the shelf unless the reader may put it back. */
    @Transactional(readOnly = true)
    public Optional<ArticlePage> open(KnowledgeId id, Actor reader) {
        return readable(id, reader).map(article -> pages.page(article, reader));
    }

    /** All that is on the shelf, what changed last first. */
    @Transactional(readOnly = true)
    public Page<ArticlePage> list(PageRequest page, Actor reader) {
        var ids = repository.idsNewestFirst(page.size(), page.offset());
        var found = repository.findByIdIn(ids).stream()
                .sorted(Comparator.comparing(article -> ids.indexOf(article.id().value())))
                .toList();
        return new Page<>(pages.pages(found, reader), repository.countPublished(), page.page(), page.size());
    }

    /** Those on the shelf that were first written in these months, both included, the oldest first. */
    @Transactional(readOnly = true)
    public List<ArticlePage> between(YearMonth from, YearMonth until, int most, Actor reader) {
        return pages.pages(repository.madeBetween(begin(from), begin(until.plusMonths(1)), Limit.of(most)), reader);
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(WorkingDays.HERE).toInstant();
    }

    /** Every version with its words; for the same readers. */
    @Transactional(readOnly = true)
    public Optional<ArticleHistory> history(KnowledgeId id, Actor reader) {
        return readable(id, reader)
                .map(article -> pages.history(article, versions.findByArticleOrderByNumberDesc(id.value()), reader));
    }

    private Optional<Article> readable(KnowledgeId id, Actor reader) {
        return repository.findById(id.value()).filter(article -> article.isReadableBy(reader));
    }

    /** What nobody could publish like this; what the gate says comes after. */
    public List<ArticleFlaw> flaws(ArticleEntry typed) {
        return ArticleRules.flaws(typed.tidied(), pages.today());
    }

    /** The day on which an article that is written or confirmed today is looked at again, unless somebody says otherwise. */
    public LocalDate usualReview() {
        return pages.today().plusMonths(ArticleEntry.USUAL_MONTHS);
    }

    /**
     * Publishes an article for the own partner; its writer owns it.
     *
     * @param id that its pictures were given already; one that exists is nobody's to take
     */
    @Transactional
    public ArticleOutcome publish(KnowledgeId id, ArticleEntry typed, GateAnswers answers, Actor actor) {
        var entry = typed.tidied();
        var stopped = stopped(entry, answers);
        if (stopped != null) {
            return stopped;
        }
        if (repository.existsById(id.value())) {
            return new ArticleOutcome.Missing();
        }
        var article = Article.written(
                id,
                entry,
                Objects.requireNonNull(entry.reviewOn()),
                work.topics(entry),
                actor.partner(),
                actor.colleague(),
                work.now());
        work.keepVersion(article, actor.colleague(), null);
        work.record(Action.ARTICLE_PUBLISHED, id, actor);
        answered(id, entry, actor);
        return new ArticleOutcome.Done(id);
    }

    /**
     * Writes it anew; that makes a version.
     *
     * @param read the {@linkplain ArticlePage#edition() edition} that was typed upon
     */
    @Transactional
    public ArticleOutcome change(KnowledgeId id, int read, ArticleEntry typed, GateAnswers answers, Actor actor) {
        return locked(id, ArticleStep.CHANGE, actor, article -> {
            if (article.edition() != read) {
                return new ArticleOutcome.Stale(pages.page(article, actor));
            }
            var entry = typed.tidied();
            var stopped = stopped(entry, answers);
            if (stopped != null) {
                return stopped;
            }
            article.become(entry, Objects.requireNonNull(entry.reviewOn()), work.topics(entry), work.now());
            work.keepVersion(article, actor.colleague(), null);
            work.record(Action.ARTICLE_CHANGED, id, actor);
            answered(id, entry, actor);
            return new ArticleOutcome.Done(id);
        });
    }

    /** Says again what an earlier version said; that makes a version too. @param read as with {@link #change} */
    @Transactional
    public ArticleOutcome restore(KnowledgeId id, int number, int read, Actor actor) {
        return locked(id, ArticleStep.CHANGE, actor, article -> {
            if (article.edition() != read) {
                return new ArticleOutcome.Stale(pages.page(article, actor));
            }
            var earlier = versions.findByArticleAndNumber(id.value(), number);
            if (earlier.isEmpty()) {
                return new ArticleOutcome.Missing();
            }
            article.restore(earlier.get(), work.now());
            work.keepVersion(article, actor.colleague(), number);
            work.record(Action.ARTICLE_CHANGED, id, actor);
            return new ArticleOutcome.Done(id);
        });
    }

    /** "Ja, klopt nog": it is looked at again a year from now. */
    @Transactional
    public ArticleOutcome confirm(KnowledgeId id, Actor actor) {
        return locked(id, ArticleStep.CONFIRM, actor, article -> {
            article.confirm(usualReview(), work.now());
            return kept(article);
        });
    }

    /** Makes somebody else of the same partner, who works there still, its owner. */
    @Transactional
    public ArticleOutcome handOver(KnowledgeId id, ColleagueId to, Actor actor) {
        return locked(id, ArticleStep.HAND_OVER, actor, article -> {
            var known = people.card(to)
                    .filter(card -> card.partner().equals(article.partner()))
                    .filter(card -> people.present(List.of(card.id())).contains(to));
            if (known.isEmpty()) {
                return new ArticleOutcome.Missing();
            }
            article.handOver(to);
            work.record(Action.ARTICLE_HANDED_OVER, id, actor);
            return kept(article);
        });
    }

    /** Takes it from the shelf: nobody finds it any more, and its address works for who may put it back. */
    @Transactional
    public ArticleOutcome archive(KnowledgeId id, Actor actor) {
        return locked(id, ArticleStep.ARCHIVE, actor, article -> {
            article.archive();
            work.record(Action.ARTICLE_ARCHIVED, id, actor);
            return kept(article);
        });
    }

    /** Puts it back on the shelf. */
    @Transactional
    public ArticleOutcome putBack(KnowledgeId id, Actor actor) {
        return locked(id, ArticleStep.RETURN, actor, article -> {
            article.comeBack();
            work.record(Action.ARTICLE_PUBLISHED, id, actor);
            return kept(article);
        });
    }

    private ArticleOutcome kept(Article article) {
        work.keep(article);
        return new ArticleOutcome.Done(article.id());
    }

    private ArticleOutcome locked(
            KnowledgeId id, ArticleStep step, Actor actor, Function<Article, ArticleOutcome> verb) {
        var found = repository.findLockedById(id.value()).filter(article -> !article.stepsOpenTo(actor)
                .isEmpty());
        if (found.isEmpty()) {
            return new ArticleOutcome.Missing();
        }
        return found.get().stepsOpenTo(actor).contains(step) ? verb.apply(found.get()) : new ArticleOutcome.NotNow();
    }

    private @Nullable ArticleOutcome stopped(ArticleEntry entry, GateAnswers answers) {
        var flaws = ArticleRules.flaws(entry, pages.today());
        if (!flaws.isEmpty()) {
            return new ArticleOutcome.NotAccepted(flaws);
        }
        var report = PersonalDataGate.look(entry.pieces(), answers);
        return report.passes() ? null : new ArticleOutcome.PersonalData(report);
    }

    /** What passed because somebody said what it is, is accounted for; what it was is not. */
    private void answered(KnowledgeId id, ArticleEntry entry, Actor actor) {
        if (!PersonalDataGate.look(entry.pieces(), GateAnswers.none()).passes()) {
            work.record(Action.ARTICLE_GATE_ANSWERED, id, actor);
        }
    }
}
