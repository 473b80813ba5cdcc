package nl.klankbord.knowledge.success;

import static nl.klankbord.base.Personal.Erasure.DELETED;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** What a cooperation brought. Withdrawn, it lies aside: off the shelf, for who may put it back. */
@Entity
@Table(name = "knowledge_success")
class Success {

    @Id
    @NotPersonal
    private UUID id;

    @Version
    @NotPersonal
    private int version;

    @NotPersonal
    private String title;

    @NotPersonal
    private String story;

    @NotPersonal
    private String personalGain;

    @NotPersonal
    private String figure;

    @NotPersonal
    private String source;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private SuccessOrigin origin;

    @NotPersonal
    private LocalDate month;

    @NotPersonal
    private UUID partner;

    @Personal(purpose = OWN_WORK, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = PSEUDONYM)
    private UUID owner;

    @NotPersonal
    private Instant madeAt;

    @NotPersonal
    private Instant changedAt;

    @NotPersonal
    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "knowledge_success_gain", joinColumns = @JoinColumn(name = "success"))
    @MapKeyColumn(name = "partner")
    @Column(name = "gain")
    @NotPersonal
    private Map<UUID, String> gains;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "knowledge_success_colleague", joinColumns = @JoinColumn(name = "success"))
    @Column(name = "colleague")
    @Personal(purpose = OWN_WORK, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private Set<UUID> colleagues;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "knowledge_success_topic", joinColumns = @JoinColumn(name = "success"))
    @Column(name = "topic")
    @NotPersonal
    private Set<UUID> topics;

    @SuppressWarnings("NullAway.Init")
    protected Success() {}

    @SuppressWarnings("NullAway.Init") // become gives every other field its value
    Success(KnowledgeId id, SuccessEntry entry, Set<TopicId> about, PartnerId of, ColleagueId maker, Instant now) {
        this.id = id.value();
        this.partner = of.value();
        this.owner = maker.value();
        this.madeAt = now;
        this.gains = new HashMap<>();
        this.colleagues = new HashSet<>();
        this.topics = new HashSet<>();
        become(entry, about, now);
    }

    final void become(SuccessEntry entry, Set<TopicId> about, Instant now) {
        title = entry.title();
        story = entry.story();
        personalGain = entry.personalGain();
        figure = entry.figure();
        source = entry.source();
        origin = entry.origin();
        month = Objects.requireNonNull(entry.month()).atDay(1);
        changedAt = now;
        var wanted = entry.gains().stream()
                .collect(Collectors.toMap(gain -> gain.partner().value(), SuccessEntry.Gain::text, (one, _) -> one));
        gains.keySet().retainAll(wanted.keySet());
        gains.putAll(wanted);
        become(colleagues, entry.colleagues().stream().map(ColleagueId::value).collect(Collectors.toSet()));
        become(topics, about.stream().map(TopicId::value).collect(Collectors.toSet()));
    }

    private static void become(Set<UUID> kept, Set<UUID> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    void gain(PartnerId of, String text, Instant now) {
        gains.put(of.value(), text);
        changedAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        changedAt = now;
    }

    void restore(Instant now) {
        withdrawnAt = null;
        changedAt = now;
    }

    void leave(ColleagueId who, Instant now) {
        colleagues.remove(who.value());
        changedAt = now;
    }

    /** The one place that says who can do what. */
    Set<SuccessStep> stepsOpenTo(Actor actor) {
        var steps = EnumSet.noneOf(SuccessStep.class);
        if (keptBy(actor)) {
            steps.addAll(
                    isWithdrawn()
                            ? EnumSet.of(SuccessStep.RESTORE)
                            : EnumSet.of(SuccessStep.CHANGE, SuccessStep.WITHDRAW));
        }
        if (!isWithdrawn() && colleagues.contains(actor.colleague().value())) {
            steps.add(SuccessStep.LEAVE);
        }
        return steps;
    }

    private boolean keptBy(Actor actor) {
        return actor.colleague().value().equals(owner)
                || actor.administers(new PartnerId(partner))
                || actor.is(Role.COORDINATOR);
    }

    /** People of a partner know best what it brought there. */
    Set<PartnerId> gainsOpenTo(Actor actor) {
        return isWithdrawn()
                ? Set.of()
                : gains.keySet().stream()
                        .map(PartnerId::new)
                        .filter(of -> keptBy(actor) || actor.worksFor(of) || actor.administers(of))
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    KnowledgeId id() {
        return new KnowledgeId(id);
    }

    int version() {
        return version;
    }

    PartnerId partner() {
        return new PartnerId(partner);
    }

    String story() {
        return story;
    }

    String personalGain() {
        return personalGain;
    }

    Map<PartnerId, String> gains() {
        return gains.entrySet().stream()
                .collect(Collectors.toMap(each -> new PartnerId(each.getKey()), Map.Entry::getValue));
    }

    Set<TopicId> topics() {
        return topics.stream().map(TopicId::new).collect(Collectors.toUnmodifiableSet());
    }

    SuccessPage page(List<SuccessEntry.Gain> sorted, Map<TopicId, String> names, Actor reader) {
        return new SuccessPage(
                id(),
                version,
                title,
                story,
                personalGain,
                sorted,
                colleagues.stream().map(ColleagueId::new).collect(Collectors.toUnmodifiableSet()),
                figure,
                source,
                origin,
                YearMonth.from(month),
                names,
                partner(),
                new ColleagueId(owner),
                madeAt,
                changedAt,
                isWithdrawn(),
                stepsOpenTo(reader),
                gainsOpenTo(reader));
    }

    KnowledgeCard card() {
        return new KnowledgeCard(
                id(),
                KnowledgeKind.SUCCESS,
                title,
                shortened(story),
                partner(),
                new ColleagueId(owner),
                topics(),
                madeAt,
                changedAt,
                null);
    }

    private static String shortened(String text) {
        var line = text.replace('\n', ' ');
        if (line.length() <= Shelf.LONGEST_SUMMARY) {
            return line;
        }
        var end = line.lastIndexOf(' ', Shelf.LONGEST_SUMMARY - 1);
        return line.substring(0, end > 0 ? end : Shelf.LONGEST_SUMMARY - 2) + "…";
    }
}
