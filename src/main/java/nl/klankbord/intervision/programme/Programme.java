package nl.klankbord.intervision.programme;

import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.Term.SEVEN_YEARS;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;
import org.hibernate.annotations.BatchSize;

/**
 * A programme of intervision. It has no version of Hibernate's: every change of it and of its members is made under its
 * lock, and {@link #version} counts only what somebody typed.
 */
@Entity
@Table(name = "intervision_programme")
class Programme {

    @Id
    @NotPersonal
    private UUID id;

    @NotPersonal
    private int version;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private ProgrammeState state;

    @Embedded
    private ProgrammeTerms terms;

    @Personal(purpose = OWN_WORK, seenBy = NETWORK, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private UUID madeBy;

    @NotPersonal
    private Instant madeAt;

    @NotPersonal
    private Instant since;

    @NotPersonal
    private int wishes;

    /** Never shown and never changed. */
    @NotPersonal
    private long secret;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "intervision_programme_partner", joinColumns = @JoinColumn(name = "programme"))
    @Column(name = "partner")
    @NotPersonal
    private Set<UUID> partners;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "intervision_programme_topic", joinColumns = @JoinColumn(name = "programme"))
    @Column(name = "topic")
    @NotPersonal
    private Set<UUID> topics;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "intervision_programme_organiser", joinColumns = @JoinColumn(name = "programme"))
    @Column(name = "colleague")
    @Personal(purpose = OWN_WORK, seenBy = NETWORK, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private Set<UUID> organisers;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    Programme(ProgrammeId id, ProgrammeEntry entry, ColleagueId maker, long secret, Instant now) {
        this.id = id.value();
        this.state = ProgrammeState.DRAFT;
        this.madeBy = maker.value();
        this.madeAt = now;
        this.since = now;
        this.secret = secret;
        this.partners = new HashSet<>();
        this.topics = new HashSet<>();
        this.organisers = new HashSet<>();
        become(entry);
        this.version = 0;
    }

    // What may be done

    /** What this person is to it; whether a member, only the memberships tell. */
    Set<Part> partsOf(Actor actor) {
        var parts = EnumSet.of(Part.COLLEAGUE);
        if (isOrganisedBy(actor)) {
            parts.add(Part.ORGANISER);
        }
        if (partnerOf(actor).isPresent()) {
            parts.add(Part.INVITED);
        }
        return parts;
    }

    /** Administrators do not. */
    boolean isOrganisedBy(Actor actor) {
        return actor.colleague().value().equals(madeBy)
                || organisers.contains(actor.colleague().value())
                || invited().stream().anyMatch(of -> actor.isFor(Role.COORDINATOR, of));
    }

    Set<ProgrammeStep> stepsOpenTo(Actor actor) {
        return ProgrammeTable.open(state, partsOf(actor));
    }

    /** Why a step is not open to this person; empty when it is. */
    Optional<Refusal> refusal(ProgrammeStep step, Actor actor) {
        return stepsOpenTo(actor).contains(step) ? Optional.empty() : Optional.of(ProgrammeTable.reason(step, state));
    }

    /** A draft is known to who organises it only, the rest to the partners that are invited. */
    boolean isKnownTo(Actor actor) {
        var parts = partsOf(actor);
        return parts.contains(Part.ORGANISER) || state != ProgrammeState.DRAFT && parts.contains(Part.INVITED);
    }

    /** For which partner this person would take part: the own one before others they work for. */
    Optional<PartnerId> partnerOf(Actor actor) {
        return partners.contains(actor.partner().value())
                ? Optional.of(actor.partner())
                : actor.besides().stream()
                        .filter(of -> partners.contains(of.value()))
                        .min(Comparator.comparing(PartnerId::value));
    }

    boolean takesEnrolmentsOn(LocalDate today) {
        return state == ProgrammeState.ENROLMENT_OPEN
                && (terms.enrolUntil() == null || !today.isAfter(terms.enrolUntil()));
    }

    // Verbs

    final void become(ProgrammeEntry entry) {
        version++;
        terms = ProgrammeTerms.of(entry);
        put(partners, entry.partners().stream().map(PartnerId::value));
        put(topics, entry.topics().stream().map(TopicId::value));
        put(organisers, entry.organisers().stream().map(ColleagueId::value).filter(each -> !each.equals(madeBy)));
    }

    private static void put(Set<UUID> kept, Stream<UUID> wanted) {
        var all = wanted.collect(Collectors.toSet());
        kept.retainAll(all);
        kept.addAll(all);
    }

    void openEnrolment(Instant now) {
        become(ProgrammeState.ENROLMENT_OPEN, now);
    }

    /** @param wishing how many asked not to be with somebody: it is told as it is now, not as it becomes */
    void compose(int wishing, Instant now) {
        wishes = wishing;
        become(ProgrammeState.COMPOSING, now);
    }

    void propose(Instant now) {
        become(ProgrammeState.PROPOSED, now);
    }

    void run(Instant now) {
        become(ProgrammeState.RUNNING, now);
    }

    void evaluate(Instant now) {
        become(ProgrammeState.EVALUATING, now);
    }

    void close(Instant now) {
        become(ProgrammeState.CLOSED, now);
    }

    void cancel(Instant now) {
        become(ProgrammeState.CANCELLED, now);
    }

    private void become(ProgrammeState next, Instant now) {
        state = next;
        since = now;
        version++;
    }

    // What it tells

    ProgrammeId id() {
        return new ProgrammeId(id);
    }

    int version() {
        return version;
    }

    ProgrammeState state() {
        return state;
    }

    ProgrammeTerms terms() {
        return terms;
    }

    Instant since() {
        return since;
    }

    ColleagueId maker() {
        return new ColleagueId(madeBy);
    }

    /** Who made it, and who helps. */
    Set<ColleagueId> organisers() {
        return Stream.concat(Stream.of(madeBy), organisers.stream())
                .map(ColleagueId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<PartnerId> invited() {
        return partners.stream().map(PartnerId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** From three up, so that nobody can be told by it. */
    boolean tellsWishes() {
        return wishes >= PrivateWishes.TOLD_FROM;
    }

    int wishes() {
        return wishes;
    }

    long secret() {
        return secret;
    }

    ProgrammeEntry entry() {
        return terms.entry(
                invited(),
                topics.stream().map(TopicId::new).collect(Collectors.toUnmodifiableSet()),
                organisers.stream().map(ColleagueId::new).collect(Collectors.toUnmodifiableSet()));
    }
}
