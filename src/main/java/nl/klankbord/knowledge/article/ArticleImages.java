package nl.klankbord.knowledge.article;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Download;
import nl.klankbord.drafts.Drafts;
import nl.klankbord.files.FileId;
import nl.klankbord.files.FileKind;
import nl.klankbord.files.FileOwner;
import nl.klankbord.files.Files;
import nl.klankbord.files.StoredFile;
import nl.klankbord.files.TakenFile;
import nl.klankbord.knowledge.KnowledgeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The pictures in articles: sealed files that belong to an article, also while that is still being written. */
@Service
@PermitAll
public class ArticleImages {

    /** Ends of the names of pictures that are taken. */
    public static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg");

    /** What belongs to an article that was never published goes after its draft did. */
    private static final Duration STRAY = Drafts.KEPT.plusDays(1);

    private final Files files;
    private final ArticleRepository articles;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ArticleImages(
            Files files,
            ArticleRepository articles,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.files = files;
        this.articles = articles;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Takes a picture for an article that this person writes or may change. Without a transaction while it comes in.
     *
     * @param name as it was sent
     */
    public ImageOutcome add(KnowledgeId article, String name, InputStream in, Actor actor) throws IOException {
        if (!mayAdd(article, actor)) {
            return new ImageOutcome.Missing();
        }
        if (ENDINGS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            return new ImageOutcome.NoPicture();
        }
        return switch (files.take(name, in, actor)) {
            case TakenFile.Refused refused -> new ImageOutcome.NotTaken(refused.flaw(), refused.limit());
            case TakenFile.Kept kept ->
                Objects.requireNonNull(transaction.execute(_ -> attach(article, kept.file(), actor)));
        };
    }

    private ImageOutcome attach(KnowledgeId article, StoredFile file, Actor actor) {
        var refused = files.attach(file.id(), owner(article.value()));
        if (refused.isPresent()) {
            return new ImageOutcome.NotTaken(refused.get().flaw(), refused.get().limit());
        }
        jdbc.sql("insert into knowledge_article_image (file, article, added_by, added_at) values (?, ?, ?, ?)")
                .params(
                        file.id().toString(),
                        article.toString(),
                        actor.colleague().toString(),
                        Timestamp.from(clock.instant()))
                .update();
        return new ImageOutcome.Added(file.id());
    }

    /** What is being written belongs to who gave it its first picture. */
    private boolean mayAdd(KnowledgeId article, Actor actor) {
        return articles.findById(article.value())
                .map(known -> known.stepsOpenTo(actor).contains(ArticleStep.CHANGE))
                .orElseGet(() -> jdbc.sql(
                                "select count(*) from knowledge_article_image where article = ? and added_by <> ?")
                        .params(article.toString(), actor.colleague().toString())
                        .query(Long.class)
                        .single()
                        .equals(0L));
    }

    /** A picture, for who may read its article; of one that is being written, for who sent it. */
    @Transactional(readOnly = true)
    public Optional<Download> image(FileId id, Actor reader) {
        return jdbc.sql("select article, added_by from knowledge_article_image where file = ?")
                .param(id.toString())
                .query((row, _) -> new Kept(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2))))
                .optional()
                .filter(kept -> articles.findById(kept.article())
                        .map(article -> article.isReadableBy(reader))
                        .orElse(kept.by().equals(reader.colleague().value())))
                .flatMap(kept -> files.find(id, owner(kept.article())))
                .filter(StoredFile::isReady)
                .filter(file -> file.kind() == FileKind.PNG || file.kind() == FileKind.JPG)
                .map(file -> new Download(
                        file.name(), file.kind().mediaType(), file.size(), out -> files.writeTo(file.id(), out)));
    }

    private record Kept(UUID article, UUID by) {}

    /** Pictures of what was never published, and whose draft is gone. */
    @Transactional(readOnly = true)
    List<FileId> stray() {
        return jdbc.sql("""
                        select i.file from knowledge_article_image i
                        left join knowledge_article a on a.id = i.article
                        where a.id is null and i.added_at < ?
                        """)
                .param(Timestamp.from(clock.instant().minus(STRAY)))
                .query((row, _) -> new FileId(UUID.fromString(row.getString(1))))
                .list();
    }

    @Transactional
    void remove(FileId id) {
        files.remove(id);
        jdbc.sql("delete from knowledge_article_image where file = ?")
                .param(id.toString())
                .update();
    }

    private static FileOwner owner(UUID article) {
        return new FileOwner("knowledge-article", article);
    }
}
