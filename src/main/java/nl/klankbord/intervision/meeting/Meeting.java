package nl.klankbord.intervision.meeting;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
import static nl.klankbord.base.Personal.SeenBy.PARTIES;
import static nl.klankbord.base.Personal.Term.SEVEN_YEARS;

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
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.Personal;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.MeetingState;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One meeting of a circle. Every change is made under its lock; of what is said in it nothing stands here. */
@Entity
@Table(name = "intervision_meeting")
class Meeting {

    @Id
    @NotPersonal
    private UUID id;

    @NotPersonal
    private UUID circle;

    @NotPersonal
    private int series;

    @NotPersonal
    private int number;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private MeetingState state;

    @NotPersonal
    private @Nullable LocalDate day;

    /** Minutes from midnight, as the clock says it. */
    @NotPersonal
    private @Nullable Integer begins;

    @NotPersonal
    private @Nullable Integer ends;

    /** When it is over; what time looks at. */
    @NotPersonal
    private @Nullable Instant endsAt;

    @NotPersonal
    private boolean online;

    @NotPersonal
    private String place;

    @NotPersonal
    private String link;

    @NotPersonal
    private String method;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private @Nullable UUID caseBringer;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private @Nullable UUID facilitator;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private @Nullable UUID host;

    @NotPersonal
    private Instant stateSince;

    @NotPersonal
    private @Nullable Instant heldAt;

    /** One line without content, which the gate for personal data saw. */
    @NotPersonal
    private String summary;

    /** Whether somebody said who was there. */
    @NotPersonal
    private boolean recorded;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "intervision_meeting_absent", joinColumns = @JoinColumn(name = "meeting"))
    @Column(name = "colleague")
    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = DELETED)
    private Set<UUID> absent;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "intervision_meeting_attended", joinColumns = @JoinColumn(name = "meeting"))
    @Column(name = "colleague")
    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private Set<UUID> attended;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(MeetingId id, CircleId circle, int series, int number, Instant now) {
        this.id = id.value();
        this.circle = circle.value();
        this.series = series;
        this.number = number;
        this.state = MeetingState.POLLING;
        this.online = true;
        this.place = "";
        this.link = "";
        this.method = "";
        this.summary = "";
        this.stateSince = now;
        this.absent = new HashSet<>();
        this.attended = new HashSet<>();
    }

    // What may be done

    Set<Part> partsOf(ColleagueId who, CircleCard card) {
        var parts = EnumSet.noneOf(Part.class);
        if (card.has(who)) {
            parts.add(Part.MEMBER);
            if (card.facilitators().contains(who) || card.facilitators().isEmpty() || is(who, facilitator)) {
                parts.add(Part.LEADER);
            }
            if (roles().has(who)) {
                parts.add(Part.HOLDER);
            }
        }
        return parts;
    }

    Set<MeetingStep> stepsOpenTo(Set<Part> parts) {
        return MeetingTable.open(state, parts);
    }

    Optional<MeetingRefusal> refusal(MeetingStep step, Set<Part> parts) {
        return stepsOpenTo(parts).contains(step)
                ? Optional.empty()
                : Optional.of(
                        MeetingTable.after(step, state).isEmpty() ? MeetingRefusal.NOT_NOW : MeetingRefusal.NOT_YOURS);
    }

    private static boolean is(ColleagueId who, @Nullable UUID role) {
        return who.value().equals(role);
    }

    // Verbs

    /** Goes where the step leads; whoever calls it asked whether it may. */
    void take(MeetingStep step, Instant now) {
        var next = MeetingTable.after(step, state).orElseThrow();
        if (next != state) {
            state = next;
            stateSince = now;
        }
        if (step == MeetingStep.FINISH) {
            heldAt = endsAt != null && endsAt.isBefore(now) ? endsAt : now;
        }
    }

    void moment(Slot slot) {
        day = slot.day();
        begins = slot.from().toSecondOfDay() / 60;
        ends = slot.until().toSecondOfDay() / 60;
        endsAt = slot.ends();
    }

    /** Whoever could not come then may be able to now. */
    void everybodyComes() {
        absent.clear();
    }

    void where(boolean online, String place, String link) {
        this.online = online;
        this.place = online ? "" : place;
        this.link = link;
    }

    void assign(Roles roles) {
        caseBringer = value(roles.caseBringer());
        facilitator = value(roles.facilitator());
        host = value(roles.host());
    }

    void method(String chosen) {
        method = chosen;
    }

    /** @param comes whether this member can come */
    void expect(ColleagueId who, boolean comes) {
        if (comes) {
            absent.remove(who.value());
        } else {
            absent.add(who.value());
        }
    }

    void record(Collection<ColleagueId> present, String line) {
        attended.clear();
        present.forEach(one -> attended.add(one.value()));
        summary = line;
        recorded = true;
    }

    /** What nobody said: everybody who did not say otherwise was there. */
    void presume(CircleCard card) {
        if (!recorded) {
            attended.clear();
            card.members().stream()
                    .map(ColleagueId::value)
                    .filter(one -> !absent.contains(one))
                    .forEach(attended::add);
        }
    }

    /** Somebody is no longer of the circle. */
    void forget(ColleagueId who) {
        absent.remove(who.value());
    }

    private static @Nullable UUID value(@Nullable ColleagueId id) {
        return id == null ? null : id.value();
    }

    // What it tells

    MeetingId id() {
        return new MeetingId(id);
    }

    CircleId circle() {
        return new CircleId(circle);
    }

    int series() {
        return series;
    }

    int number() {
        return number;
    }

    MeetingState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    @Nullable
    Instant heldAt() {
        return heldAt;
    }

    boolean isOnline() {
        return online;
    }

    boolean isRecorded() {
        return recorded;
    }

    String place() {
        return place;
    }

    String link() {
        return link;
    }

    String method() {
        return method;
    }

    Optional<Slot> slot() {
        return state == MeetingState.RESCHEDULED ? Optional.empty() : stood();
    }

    /** As it stood in diaries last. */
    Optional<Slot> stood() {
        return day == null || begins == null || ends == null
                ? Optional.empty()
                : Optional.of(new Slot(day, clock(begins), clock(ends)));
    }

    private static LocalTime clock(int minutes) {
        return LocalTime.ofSecondOfDay(minutes * 60L);
    }

    /** Its roles; the host, too, when it is online after all. */
    Roles roles() {
        return new Roles(person(caseBringer), person(facilitator), person(host));
    }

    private static @Nullable ColleagueId person(@Nullable UUID id) {
        return id == null ? null : new ColleagueId(id);
    }

    Set<ColleagueId> attended() {
        return attended.stream().map(ColleagueId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Who comes, as far as anybody knows. */
    List<ColleagueId> expected(CircleCard card) {
        return card.members().stream()
                .filter(one -> !absent.contains(one.value()))
                .toList();
    }

    MeetingCard card(CircleCard card, int of, Set<Part> parts) {
        var roles = roles();
        return new MeetingCard(
                id(),
                circle(),
                series,
                number,
                of,
                state,
                slot().orElse(null),
                online,
                place,
                link,
                method,
                online ? roles.with(Roles.Role.HOST, null) : roles,
                card.members(),
                missing(card),
                summary,
                stepsOpenTo(parts));
    }

    private Set<ColleagueId> missing(CircleCard card) {
        var over = recorded || state == MeetingState.EVALUATED;
        return card.members().stream()
                .filter(one -> over ? !attended.contains(one.value()) : absent.contains(one.value()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
