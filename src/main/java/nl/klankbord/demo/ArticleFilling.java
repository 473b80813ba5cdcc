package nl.klankbord.demo;

import java.time.Clock;
import java.util.List;
import nl.klankbord.demo.DemoOpinions.Member;
import nl.klankbord.knowledge.article.ArticleArchive;
import nl.klankbord.opinion.OpinionArchive;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the articles of the demonstration in, and the lessons of its second opinions; whole or not at all. */
final class ArticleFilling implements Filling {

    private final ArticleArchive articles;
    private final OpinionArchive opinions;
    private final Vocabulary topics;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ArticleFilling(
            ArticleArchive articles,
            OpinionArchive opinions,
            Vocabulary topics,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.articles = articles;
        this.opinions = opinions;
        this.topics = topics;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @param members the network, demo accounts first */
    @Override
    public void fill(List<Member> members) {
        if (articles.isEmpty()) {
            var demo = new DemoArticles(members, clock.instant());
            transaction.executeWithoutResult(_ -> {
                articles.register(demo.all());
                demo.lessons().forEach(lesson -> topics.topicNamed(lesson.subject())
                        .ifPresent(topic -> opinions.shareLesson(topic, lesson.text())));
                articles.fetchLessons();
            });
        }
    }
}
