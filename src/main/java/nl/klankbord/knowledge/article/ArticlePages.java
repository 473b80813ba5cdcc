package nl.klankbord.knowledge.article;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.knowledge.article.ArticleHistory.Version;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Puts the names to what articles keep as ids. */
@Component
class ArticlePages {

    private final Partners partners;
    private final People people;
    private final Vocabulary vocabulary;
    private final Clock clock;

    ArticlePages(Partners partners, People people, Vocabulary vocabulary, Clock clock) {
        this.partners = partners;
        this.people = people;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.HERE);
    }

    ArticlePage page(Article article, Actor reader) {
        return pages(List.of(article), reader).getFirst();
    }

    /** In the same order. */
    List<ArticlePage> pages(List<Article> articles, Actor reader) {
        Map<PartnerId, PartnerCard> of =
                partners.all().stream().collect(Collectors.toMap(PartnerCard::id, partner -> partner));
        var owners = people.cards(
                articles.stream().map(Article::owner).filter(Objects::nonNull).collect(Collectors.toSet()));
        var names = vocabulary.names(
                articles.stream().flatMap(article -> article.topics().stream()).collect(Collectors.toSet()));
        return articles.stream()
                .map(article -> page(article, of, owners, names, reader))
                .toList();
    }

    private ArticlePage page(
            Article article,
            Map<PartnerId, PartnerCard> partnerCards,
            Map<ColleagueId, ColleagueCard> owners,
            Map<TopicId, String> names,
            Actor reader) {
        var owner = article.owner();
        return new ArticlePage(
                article.id(),
                article.kind(),
                article.state(),
                article.version(),
                article.edition(),
                article.title(),
                article.summary(),
                article.body(),
                partnerCards.get(article.partner()),
                owner == null ? null : owners.get(owner),
                sorted(article.topics(), names),
                article.reviewOn(),
                article.review(today()),
                article.madeAt(),
                article.changedAt(),
                article.checkedAt(),
                article.stepsOpenTo(reader));
    }

    private static Map<TopicId, String> sorted(Collection<TopicId> topics, Map<TopicId, String> names) {
        var sorted = new LinkedHashMap<TopicId, String>();
        names.entrySet().stream()
                .filter(each -> topics.contains(each.getKey()))
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }

    ArticleHistory history(Article article, List<ArticleVersion> versions, Actor reader) {
        var writers = people.cards(versions.stream()
                .map(ArticleVersion::writtenBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new ArticleHistory(
                page(article, reader),
                versions.stream()
                        .map(version -> new Version(
                                version.number(),
                                version.title(),
                                version.summary(),
                                version.body(),
                                version.writtenBy() == null ? null : writers.get(version.writtenBy()),
                                version.writtenAt(),
                                version.restoredFrom()))
                        .toList());
    }
}
