package nl.klankbord.knowledge.article;

import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.Personal;
import org.jspecify.annotations.Nullable;

/** What an article said at one time; never changed. */
@Entity
@Table(name = "knowledge_article_version")
class ArticleVersion {

    @Id
    @NotPersonal
    private UUID id;

    @NotPersonal
    private UUID article;

    @NotPersonal
    private int number;

    @NotPersonal
    private String title;

    @NotPersonal
    private String summary;

    @NotPersonal
    private String body;

    @Personal(purpose = OWN_WORK, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = PSEUDONYM)
    private @Nullable UUID writtenBy;

    @NotPersonal
    private Instant writtenAt;

    @NotPersonal
    private @Nullable Integer restoredFrom;

    @SuppressWarnings("NullAway.Init")
    protected ArticleVersion() {}

    ArticleVersion(Article now, @Nullable ColleagueId by, @Nullable Integer restoredFrom) {
        this.id = UUID.randomUUID();
        this.article = now.id().value();
        this.number = now.edition();
        this.title = now.title();
        this.summary = now.summary();
        this.body = now.body();
        this.writtenBy = by == null ? null : by.value();
        this.writtenAt = now.changedAt();
        this.restoredFrom = restoredFrom;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    String body() {
        return body;
    }

    @Nullable
    ColleagueId writtenBy() {
        return writtenBy == null ? null : new ColleagueId(writtenBy);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    @Nullable
    Integer restoredFrom() {
        return restoredFrom;
    }
}
