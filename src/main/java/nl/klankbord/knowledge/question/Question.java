package nl.klankbord.knowledge.question;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.SeenBy.NOBODY;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
import nl.klankbord.knowledge.Shelf;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A question for which the directory knew nobody, with who were asked because they may know. */
@Entity
@Table(name = "knowledge_question")
class Question {

    @Id
    @NotPersonal
    private UUID id;

    @Version
    @NotPersonal
    private int version;

    @NotPersonal
    private String title;

    @NotPersonal
    private String text;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private QuestionState state;

    @NotPersonal
    private UUID partner;

    @Personal(purpose = OWN_WORK, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = PSEUDONYM)
    private UUID asker;

    @NotPersonal
    private @Nullable UUID solution;

    @NotPersonal
    private Instant madeAt;

    @NotPersonal
    private Instant changedAt;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "knowledge_question_topic", joinColumns = @JoinColumn(name = "question"))
    @Column(name = "topic")
    @NotPersonal
    private Set<UUID> topics;

    @ElementCollection
    @CollectionTable(name = "knowledge_question_asked", joinColumns = @JoinColumn(name = "question"))
    @MapKeyColumn(name = "colleague")
    @Column(name = "asked_at")
    @Personal(purpose = OWN_WORK, seenBy = NOBODY, term = WHILE_EMPLOYED, erasure = DELETED)
    private Map<UUID, Instant> asked;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    Question(KnowledgeId id, QuestionEntry entry, Set<TopicId> topics, PartnerId of, ColleagueId asker, Instant now) {
        this.id = id.value();
        this.title = entry.question();
        this.text = entry.text();
        this.state = QuestionState.OPEN;
        this.partner = of.value();
        this.asker = asker.value();
        this.madeAt = now;
        this.changedAt = now;
        this.topics = topics.stream().map(TopicId::value).collect(Collectors.toCollection(HashSet::new));
        this.asked = new HashMap<>();
    }

    void ask(Collection<ColleagueId> who, Instant now) {
        who.forEach(one -> asked.put(one.value(), now));
    }

    /** This person is not waited for any more. */
    void release(ColleagueId who) {
        asked.remove(who.value());
    }

    void answered(Instant now) {
        changedAt = now;
    }

    void accept(AnswerId which, Instant now) {
        solution = which.value();
        state = QuestionState.ANSWERED;
        changedAt = now;
    }

    void close(Instant now) {
        state = QuestionState.CLOSED;
        changedAt = now;
    }

    void reopen(Instant now) {
        solution = null;
        state = QuestionState.OPEN;
        changedAt = now;
    }

    /** The one place that says who can do what. */
    Set<QuestionStep> stepsOpenTo(Actor actor) {
        var steps = EnumSet.noneOf(QuestionStep.class);
        var mine = actor.colleague().value().equals(asker);
        var open = state == QuestionState.OPEN;
        if (!mine && state != QuestionState.CLOSED) {
            steps.add(QuestionStep.ANSWER);
        }
        if (mine || actor.administers(new PartnerId(partner)) || actor.is(Role.COORDINATOR)) {
            steps.addAll(open ? EnumSet.of(QuestionStep.ACCEPT, QuestionStep.CLOSE) : EnumSet.of(QuestionStep.REOPEN));
        }
        if (open && asked.containsKey(actor.colleague().value())) {
            steps.add(QuestionStep.NOT_ME);
        }
        return steps;
    }

    boolean isSolvedBy(AnswerId which) {
        return which.value().equals(solution);
    }

    KnowledgeId id() {
        return new KnowledgeId(id);
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    QuestionState state() {
        return state;
    }

    PartnerId partner() {
        return new PartnerId(partner);
    }

    ColleagueId asker() {
        return new ColleagueId(asker);
    }

    Instant madeAt() {
        return madeAt;
    }

    Set<TopicId> topics() {
        return topics.stream().map(TopicId::new).collect(Collectors.toUnmodifiableSet());
    }

    KnowledgeCard card() {
        var summary = text.replace('\n', ' ');
        return new KnowledgeCard(
                id(),
                KnowledgeKind.QUESTION,
                title,
                summary.length() > Shelf.LONGEST_SUMMARY
                        ? summary.substring(0, Shelf.LONGEST_SUMMARY - 2) + "…"
                        : summary,
                partner(),
                asker(),
                topics(),
                madeAt,
                changedAt,
                null);
    }
}
