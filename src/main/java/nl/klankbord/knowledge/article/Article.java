package nl.klankbord.knowledge.article;

import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import nl.klankbord.base.TopicId;
import nl.klankbord.knowledge.KnowledgeCard;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeKind;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An article, or the lesson of a second opinion; what it was before stands in its versions. */
@Entity
@Table(name = "knowledge_article")
class Article {

    /** So many days before its day an article asks to be looked at. */
    static final int DAYS_BEFORE = 7;

    @Id
    @NotPersonal
    private UUID id;

    @Version
    @NotPersonal
    private int version;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private KnowledgeKind kind;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private ArticleState state;

    @NotPersonal
    private UUID partner;

    @Personal(purpose = OWN_WORK, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = PSEUDONYM)
    private @Nullable UUID owner;

    @NotPersonal
    private String title;

    @NotPersonal
    private String summary;

    @NotPersonal
    private String body;

    @NotPersonal
    private int edition;

    @NotPersonal
    private LocalDate reviewOn;

    @NotPersonal
    private @Nullable LocalDate remindedFor;

    @NotPersonal
    private Instant madeAt;

    @NotPersonal
    private Instant changedAt;

    @NotPersonal
    private Instant checkedAt;

    /** The request that it came from; told to nobody. */
    @NotPersonal
    private @Nullable UUID lessonOf;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "knowledge_article_topic", joinColumns = @JoinColumn(name = "article"))
    @Column(name = "topic")
    @NotPersonal
    private Set<UUID> topics;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    @SuppressWarnings("NullAway.Init") // become gives the words their value
    private Article(
            KnowledgeId id,
            KnowledgeKind kind,
            PartnerId of,
            @Nullable ColleagueId owner,
            LocalDate reviewOn,
            Instant now) {
        this.id = id.value();
        this.kind = kind;
        this.state = ArticleState.PUBLISHED;
        this.partner = of.value();
        this.owner = owner == null ? null : owner.value();
        this.reviewOn = reviewOn;
        this.madeAt = now;
        this.topics = new HashSet<>();
    }

    static Article written(
            KnowledgeId id,
            ArticleEntry entry,
            LocalDate reviewOn,
            Collection<TopicId> about,
            PartnerId of,
            ColleagueId owner,
            Instant now) {
        var article = new Article(id, KnowledgeKind.ARTICLE, of, owner, reviewOn, now);
        article.become(entry, reviewOn, about, now);
        return article;
    }

    /** Nobody owns a lesson. */
    static Article lesson(
            UUID request,
            ArticleEntry entry,
            LocalDate reviewOn,
            Collection<TopicId> about,
            PartnerId of,
            Instant now) {
        var article = new Article(KnowledgeId.random(), KnowledgeKind.LESSON, of, null, reviewOn, now);
        article.lessonOf = request;
        article.become(entry, reviewOn, about, now);
        return article;
    }

    /** Who may do what now; this guards the steps and draws the buttons. */
    Set<ArticleStep> stepsOpenTo(Actor actor) {
        if (!isKeptBy(actor)) {
            return Set.of();
        }
        if (state == ArticleState.ARCHIVED) {
            return EnumSet.of(ArticleStep.RETURN);
        }
        var steps = EnumSet.of(ArticleStep.CHANGE, ArticleStep.CONFIRM, ArticleStep.ARCHIVE);
        if (kind == KnowledgeKind.ARTICLE) {
            steps.add(ArticleStep.HAND_OVER);
        }
        return steps;
    }

    /** The owner, the administrators of its partner, and the coordinators. */
    private boolean isKeptBy(Actor actor) {
        return actor.colleague().value().equals(owner) || actor.administers(partner()) || actor.is(Role.COORDINATOR);
    }

    /** Everybody reads what is on the shelf; what is not, those who may put it back. */
    boolean isReadableBy(Actor actor) {
        return state == ArticleState.PUBLISHED || isKeptBy(actor);
    }

    final void become(ArticleEntry entry, LocalDate reviewedOn, Collection<TopicId> about, Instant now) {
        var wanted = about.stream().map(TopicId::value).collect(Collectors.toSet());
        topics.retainAll(wanted);
        topics.addAll(wanted);
        reviewOn = reviewedOn;
        say(entry.title(), entry.summary(), entry.body(), now);
    }

    /** Says again what an earlier version said. */
    void restore(ArticleVersion earlier, Instant now) {
        say(earlier.title(), earlier.summary(), earlier.body(), now);
    }

    private void say(String newTitle, String newSummary, String newBody, Instant now) {
        title = newTitle;
        summary = newSummary;
        body = newBody;
        edition++;
        changedAt = now;
        checkedAt = now;
    }

    /** Somebody read it and says that it is still right. */
    void confirm(LocalDate next, Instant now) {
        reviewOn = next;
        checkedAt = now;
    }

    void handOver(ColleagueId to) {
        owner = to.value();
        remindedFor = null;
    }

    /** Its owner left. */
    void orphan() {
        owner = null;
    }

    void archive() {
        state = ArticleState.ARCHIVED;
    }

    /** Comes back on the shelf. */
    void comeBack() {
        state = ArticleState.PUBLISHED;
    }

    /** Its owner was told that it is to be looked at. */
    void reminded() {
        remindedFor = reviewOn;
    }

    ReviewState review(LocalDate today) {
        if (today.isAfter(reviewOn)) {
            return ReviewState.OVERDUE;
        }
        return today.isBefore(reviewOn.minusDays(DAYS_BEFORE)) ? ReviewState.FRESH : ReviewState.SOON;
    }

    KnowledgeCard card() {
        return new KnowledgeCard(id(), kind, title, summary, partner(), owner(), topics(), madeAt, changedAt, reviewOn);
    }

    KnowledgeId id() {
        return new KnowledgeId(id);
    }

    int version() {
        return version;
    }

    KnowledgeKind kind() {
        return kind;
    }

    ArticleState state() {
        return state;
    }

    PartnerId partner() {
        return new PartnerId(partner);
    }

    @Nullable
    ColleagueId owner() {
        return owner == null ? null : new ColleagueId(owner);
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

    int edition() {
        return edition;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    Set<TopicId> topics() {
        return topics.stream().map(TopicId::new).collect(Collectors.toUnmodifiableSet());
    }
}
