package nl.klankbord.knowledge;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import nl.klankbord.base.TopicId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The card of one thing on the shelf. It has no version of its own: whoever changes it holds the thing itself. */
@Entity
@Table(name = "knowledge_item")
class KnowledgeItem {

    @Id
    @NotPersonal
    private UUID id;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private KnowledgeKind kind;

    @NotPersonal
    private String title;

    @NotPersonal
    private String summary;

    @NotPersonal
    private UUID partner;

    @Personal(purpose = OWN_WORK, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = PSEUDONYM)
    private @Nullable UUID owner;

    @NotPersonal
    private Instant madeAt;

    @NotPersonal
    private Instant changedAt;

    @NotPersonal
    private @Nullable LocalDate reviewOn;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "knowledge_item_topic", joinColumns = @JoinColumn(name = "item"))
    @Column(name = "topic")
    @NotPersonal
    private Set<UUID> topics = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected KnowledgeItem() {}

    @SuppressWarnings("NullAway.Init") // become gives every field its value
    KnowledgeItem(KnowledgeCard card) {
        this.id = card.id().value();
        this.kind = card.kind();
        this.madeAt = card.madeAt();
        become(card);
    }

    final void become(KnowledgeCard card) {
        title = card.title();
        summary = card.summary();
        partner = card.partner().value();
        owner = card.owner() == null ? null : card.owner().value();
        changedAt = card.changedAt();
        reviewOn = card.reviewOn();
        var wanted = card.topics().stream().map(TopicId::value).collect(Collectors.toSet());
        topics.retainAll(wanted);
        topics.addAll(wanted);
    }

    KnowledgeCard card() {
        return new KnowledgeCard(
                new KnowledgeId(id),
                kind,
                title,
                summary,
                new PartnerId(partner),
                owner == null ? null : new ColleagueId(owner),
                topics.stream().map(TopicId::new).collect(Collectors.toUnmodifiableSet()),
                madeAt,
                changedAt,
                reviewOn);
    }
}
