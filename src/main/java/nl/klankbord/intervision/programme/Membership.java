package nl.klankbord.intervision.programme;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
import static nl.klankbord.base.Personal.SeenBy.PARTIES;
import static nl.klankbord.base.Personal.Term.SEVEN_YEARS;
import static nl.klankbord.base.Personal.Term.THIRTY_DAYS;

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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** How somebody stands in a programme, and what they said when they enrolled. Changed under the lock of the programme. */
@Entity
@Table(name = "intervision_membership")
class Membership {

    /** Who takes part, or is asked to. */
    static final Set<MembershipState> IN_CIRCLE =
            EnumSet.of(MembershipState.PROPOSED, MembershipState.ACCEPTED, MembershipState.PAUSED);

    @Id
    @NotPersonal
    private UUID id;

    @NotPersonal
    private int version;

    @NotPersonal
    private UUID programme;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private UUID person;

    @NotPersonal
    private UUID partner;

    @Enumerated(EnumType.STRING)
    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private MembershipState state;

    @NotPersonal
    private Instant since;

    @NotPersonal
    private @Nullable UUID circle;

    /** Whether what they said is still there. */
    @NotPersonal
    private boolean said;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = THIRTY_DAYS, erasure = DELETED)
    private int level;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = THIRTY_DAYS, erasure = DELETED)
    private int halfDays;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = THIRTY_DAYS, erasure = DELETED)
    private boolean facilitates;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = THIRTY_DAYS, erasure = DELETED)
    private boolean hosts;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = THIRTY_DAYS, erasure = DELETED)
    private int travelMinutes;

    @Enumerated(EnumType.STRING)
    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = THIRTY_DAYS, erasure = DELETED)
    private @Nullable FieldMix wish;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "intervision_membership_topic", joinColumns = @JoinColumn(name = "membership"))
    @Column(name = "topic")
    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = THIRTY_DAYS, erasure = DELETED)
    private Set<UUID> topics;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(ProgrammeId programme, ColleagueId person, PartnerId partner, EnrolEntry entry, Instant now) {
        this.id = UUID.randomUUID();
        this.programme = programme.value();
        this.person = person.value();
        this.partner = partner.value();
        this.state = MembershipState.REQUESTED;
        this.since = now;
        this.topics = new HashSet<>();
        say(entry);
        this.version = 0;
    }

    Set<MembershipStep> stepsDuring(ProgrammeState during) {
        return MembershipTable.open(state, during);
    }

    // Verbs

    final void say(EnrolEntry entry) {
        version++;
        said = true;
        level = entry.level();
        halfDays =
                entry.halfDays().stream().mapToInt(each -> 1 << each.ordinal()).sum();
        facilitates = entry.facilitates();
        hosts = entry.hosts();
        travelMinutes = entry.travelMinutes();
        wish = entry.wish();
        var wanted = entry.topics().stream().map(TopicId::value).collect(Collectors.toSet());
        topics.retainAll(wanted);
        topics.addAll(wanted);
    }

    void propose(CircleId to, Instant now) {
        circle = to.value();
        become(MembershipState.PROPOSED, now);
    }

    void accept(Instant now) {
        become(MembershipState.ACCEPTED, now);
    }

    void decline(Instant now) {
        circle = null;
        become(MembershipState.DECLINED, now);
    }

    void pause(Instant now) {
        become(MembershipState.PAUSED, now);
    }

    void resume(Instant now) {
        become(MembershipState.ACCEPTED, now);
    }

    void rejoin(Instant now) {
        become(MembershipState.REQUESTED, now);
    }

    /** That they were in the circle is kept. */
    void leave(Instant now) {
        become(MembershipState.LEFT, now);
    }

    /** What they said is gone. */
    void forget() {
        said = false;
        level = 0;
        halfDays = 0;
        facilitates = false;
        hosts = false;
        travelMinutes = 0;
        wish = null;
        topics.clear();
    }

    private void become(MembershipState next, Instant now) {
        state = next;
        since = now;
        version++;
    }

    // What it tells

    boolean isOf(ColleagueId colleague) {
        return person.equals(colleague.value());
    }

    boolean isIn(CircleId of) {
        return of.value().equals(circle) && IN_CIRCLE.contains(state);
    }

    ColleagueId person() {
        return new ColleagueId(person);
    }

    PartnerId partner() {
        return new PartnerId(partner);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programme);
    }

    MembershipState state() {
        return state;
    }

    int version() {
        return version;
    }

    Instant since() {
        return since;
    }

    @Nullable
    CircleId circle() {
        return circle == null ? null : new CircleId(circle);
    }

    boolean facilitates() {
        return facilitates;
    }

    Set<HalfDay> halfDays() {
        var days = EnumSet.noneOf(HalfDay.class);
        for (var each : HalfDay.values()) {
            if ((halfDays & 1 << each.ordinal()) != 0) {
                days.add(each);
            }
        }
        return days;
    }

    Set<TopicId> topics() {
        return topics.stream().map(TopicId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Null once it is erased. */
    @Nullable
    EnrolEntry entry() {
        return said ? new EnrolEntry(topics(), level, halfDays(), facilitates, hosts, travelMinutes, wish) : null;
    }
}
