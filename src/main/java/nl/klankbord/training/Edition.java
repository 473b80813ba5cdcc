package nl.klankbord.training;

import static nl.klankbord.base.Personal.Erasure.EMPTIED;
import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.SeenBy.NOBODY;
import static nl.klankbord.base.Personal.SeenBy.PARTIES;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionEntry.LessonEntry;
import nl.klankbord.training.seats.SeatPlan;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a course: when it is given, by whom and for whom. Who sits where stands in the enrolments. It has no
 * version of Hibernate's: every change is made under its lock, and {@link #version} counts only what somebody typed, so
 * that nobody's form is stale because somebody else enrolled.
 */
@Entity
@Table(name = "training_edition")
class Edition {

    /** After lessons moved or more is asked, cancelling is free for so long at least. */
    private static final Duration FREE_AFTER_MOVE = Duration.ofDays(7);

    @Id
    @NotPersonal
    private UUID id;

    @NotPersonal
    private int version;

    @NotPersonal
    private UUID course;

    @NotPersonal
    private UUID partner;

    @Personal(purpose = OWN_WORK, seenBy = NOBODY, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private UUID madeBy;

    @NotPersonal
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private EditionState state;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private Outlook outlook;

    /** Whether the day of the decision was looked at. */
    @NotPersonal
    private boolean decided;

    @Embedded
    private EditionTerms terms;

    @Personal(purpose = OWN_WORK, seenBy = NETWORK, term = SEVEN_YEARS, erasure = EMPTIED)
    private String externalName;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = EMPTIED)
    private String externalMail;

    /** When the first and the last lesson that are not cancelled begin and end; null without one. */
    @NotPersonal
    private @Nullable Instant beginsAt;

    @NotPersonal
    private @Nullable Instant endsAt;

    /** Cancelling is free until then, whatever the term says: lessons moved, or more is asked. */
    @NotPersonal
    private @Nullable Instant freeUntil;

    /** When the first of the offered seats goes to the next; null when none is offered. */
    @NotPersonal
    private @Nullable Instant offersEndAt;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "training_edition_trainer", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "place")
    @Column(name = "colleague")
    @Personal(purpose = OWN_WORK, seenBy = NETWORK, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private List<UUID> trainers;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "training_edition_partner", joinColumns = @JoinColumn(name = "edition"))
    @MapKeyColumn(name = "partner")
    @NotPersonal
    private Map<UUID, Share> partners;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "training_lesson", joinColumns = @JoinColumn(name = "edition"))
    @OrderBy("day, begins")
    @NotPersonal
    private List<Lesson> lessons;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    Edition(EditionId id, EditionEntry entry, ColleagueId maker, Instant now) {
        this.id = id.value();
        this.madeBy = maker.value();
        this.madeAt = now;
        this.state = EditionState.DRAFT;
        this.outlook = Outlook.UNDECIDED;
        this.trainers = new ArrayList<>();
        this.partners = new HashMap<>();
        this.lessons = new ArrayList<>();
        become(entry, now);
        this.version = 0;
    }

    // What may be done

    /** What this person is to it. */
    Set<Part> partsOf(Actor actor) {
        var parts = EnumSet.of(Part.COLLEAGUE);
        if (actor.colleague().value().equals(madeBy) || actor.administers(partner())) {
            parts.add(Part.ORGANISER);
        }
        if (trainers.contains(actor.colleague().value())) {
            parts.add(Part.TRAINER);
        }
        if (!reservableBy(actor).isEmpty()) {
            parts.add(Part.MANAGER);
        }
        if (partnerOf(actor).isPresent()) {
            parts.add(Part.INVITED);
        }
        return parts;
    }

    Set<EditionStep> stepsOpenTo(Actor actor, Instant now) {
        return EditionTable.open(state, hasBegun(now), partsOf(actor));
    }

    /** Why a step is not open to this person; empty when it is. */
    Optional<Refusal> refusal(EditionStep step, Actor actor, Instant now) {
        if (stepsOpenTo(actor, now).contains(step)) {
            return Optional.empty();
        }
        var reason = EditionTable.reason(step, state);
        return Optional.of(reason == Refusal.NOT_YOURS && hasBegun(now) && isBeforeOnly(step) ? Refusal.BEGUN : reason);
    }

    private static boolean isBeforeOnly(EditionStep step) {
        return EditionTable.ROWS.stream().anyMatch(row -> row.step() == step && row.untilItBegins());
    }

    /** A draft is known to who organises and gives it only. */
    boolean isKnownTo(Actor actor) {
        return state != EditionState.DRAFT || isGivenBy(actor);
    }

    boolean isGivenBy(Actor actor) {
        var parts = partsOf(actor);
        return parts.contains(Part.ORGANISER) || parts.contains(Part.TRAINER);
    }

    /** Who organises or gives it themselves: what people say in confidence is for them, not for who administers the partner. */
    boolean isRunBy(Actor actor) {
        var who = actor.colleague().value();
        return who.equals(madeBy) || trainers.contains(who);
    }

    /** On whose seats this person would come: the own partner before others they work for. */
    Optional<PartnerId> partnerOf(Actor actor) {
        return isInvited(actor.partner())
                ? Optional.of(actor.partner())
                : actor.besides().stream().filter(this::isInvited).min(Comparator.comparing(PartnerId::value));
    }

    /** The invited partners of which this person is a manager. */
    Set<PartnerId> reservableBy(Actor actor) {
        return invited().stream().filter(of -> actor.isFor(Role.MANAGER, of)).collect(Collectors.toUnmodifiableSet());
    }

    // Verbs

    /**
     * Takes over what was typed.
     *
     * @return the lessons that went to another moment or place
     */
    final Set<LessonId> become(EditionEntry entry, Instant now) {
        version++;
        course = entry.course().value();
        partner = entry.partner().value();
        terms = EditionTerms.of(entry, terms != null && terms.released());
        var external = entry.external();
        externalName = external == null ? "" : external.name();
        externalMail = external == null ? "" : external.mail();
        trainers.clear();
        entry.trainers().forEach(each -> trainers.add(each.value()));
        invite(entry);
        return place(entry.lessons(), now);
    }

    private void invite(EditionEntry entry) {
        partners.keySet()
                .removeIf(each -> !entry.partners().contains(new PartnerId(each))
                        && !entry.partner().value().equals(each));
        entry.partners().forEach(each -> share(each, entry.quotas().get(each)));
        share(entry.partner(), entry.quotas().get(entry.partner()));
    }

    private void share(PartnerId of, @Nullable Integer quota) {
        var known = partners.get(of.value());
        partners.put(of.value(), new Share(quota, known == null ? 0 : known.reserved()));
    }

    /** A lesson stays the same one wherever it goes; its place in the list tells nothing. */
    private Set<LessonId> place(List<LessonEntry> wanted, Instant now) {
        var given = given();
        var next = new ArrayList<>(lessons.stream().filter(Lesson::isCancelled).toList());
        var moved = new HashSet<LessonId>();
        for (var match : matched(wanted)) {
            var known = match.known();
            var id = known == null ? LessonId.random() : known.id();
            next.add(new Lesson(id, match.wanted(), false));
            if (!match.isSame()) {
                moved.add(id);
            }
        }
        if (!moved.isEmpty() || given.size() > wanted.size()) {
            rearrange(next, now);
        }
        return Set.copyOf(moved);
    }

    /** @param known the lesson that it was until now; null for a new one */
    record Match(LessonEntry wanted, @Nullable Lesson known) {

        boolean isSame() {
            return known != null && known.entry().equals(new Lesson(known.id(), wanted, false).entry());
        }

        boolean isAtAnotherMoment() {
            return known == null || !known.start().equals(wanted.start());
        }
    }

    /** Which lesson is which: by its id, else by its moment. What is cancelled is nobody's any more. */
    List<Match> matched(List<LessonEntry> wanted) {
        var left = new LinkedHashMap<LessonId, Lesson>();
        given().forEach(lesson -> left.put(lesson.id(), lesson));
        var known = new IdentityHashMap<LessonEntry, Lesson>();
        wanted.forEach(entry -> {
            if (entry.id() instanceof LessonId named && left.remove(named) instanceof Lesson lesson) {
                known.put(entry, lesson);
            }
        });
        for (var entry : wanted) {
            if (entry.id() == null) {
                left.values().stream()
                        .filter(lesson -> lesson.start().equals(entry.start()))
                        .findFirst()
                        .ifPresent(lesson -> known.put(entry, Objects.requireNonNull(left.remove(lesson.id()))));
            }
        }
        return wanted.stream().map(entry -> new Match(entry, known.get(entry))).toList();
    }

    /** @param moved the lessons as they are from now on, by their ids */
    void move(Map<LessonId, LessonEntry> moved, Instant now) {
        version++;
        rearrange(
                lessons.stream()
                        .map(lesson -> moved.get(lesson.id()) instanceof LessonEntry entry
                                ? new Lesson(lesson.id(), entry, false)
                                : lesson)
                        .toList(),
                now);
    }

    void cancel(Set<LessonId> which, Instant now) {
        version++;
        rearrange(
                lessons.stream()
                        .map(lesson -> which.contains(lesson.id()) ? lesson.cancel() : lesson)
                        .toList(),
                now);
    }

    private void rearrange(List<Lesson> next, Instant now) {
        lessons.clear();
        lessons.addAll(next);
        lessons.sort(Comparator.comparing(Lesson::start));
        beginsAt = given().stream()
                .map(Lesson::startsAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
        endsAt = given().stream()
                .map(Lesson::endsAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (state.isAhead()) {
            freeAgain(now);
        }
    }

    /** What is asked of who is enrolled became more: they can think again. */
    void freeAgain(Instant now) {
        freeUntil = now.plus(FREE_AFTER_MOVE);
    }

    void publish() {
        become(EditionState.OPEN);
        version++;
    }

    void close() {
        become(EditionState.CLOSED);
    }

    void held() {
        become(EditionState.HELD);
    }

    void settle() {
        become(EditionState.SETTLED);
    }

    /** The division of costs was wrong after all. */
    void unsettle() {
        become(EditionState.HELD);
    }

    void archive() {
        become(EditionState.ARCHIVED);
    }

    void cancel() {
        become(EditionState.CANCELLED);
        version++;
    }

    private void become(EditionState next) {
        state = next;
    }

    /** Seats without a name, by partner, as the rules came to it. */
    void reserve(Map<PartnerId, Integer> reserved) {
        partners.replaceAll((of, share) -> {
            int seats = reserved.getOrDefault(new PartnerId(of), 0);
            return seats == share.reserved() ? share : new Share(share.quota(), seats);
        });
    }

    /** @param until null when no seat is offered */
    void offersEnd(@Nullable Instant until) {
        offersEndAt = until;
    }

    void release() {
        terms = terms.released(true);
    }

    /** Looks whether enough people come; what is guaranteed stays so. */
    boolean decide(int coming) {
        decided = true;
        var next = coming >= terms.minimum() ? Outlook.GUARANTEED : Outlook.AT_RISK;
        var changes = next != outlook && outlook != Outlook.GUARANTEED;
        if (changes) {
            outlook = next;
        }
        return changes;
    }

    // What it tells

    EditionId id() {
        return new EditionId(id);
    }

    int version() {
        return version;
    }

    CourseId course() {
        return new CourseId(course);
    }

    PartnerId partner() {
        return new PartnerId(partner);
    }

    ColleagueId maker() {
        return new ColleagueId(madeBy);
    }

    EditionState state() {
        return state;
    }

    Outlook outlook() {
        return outlook;
    }

    boolean isDecided() {
        return decided;
    }

    EditionTerms terms() {
        return terms;
    }

    List<ColleagueId> trainers() {
        return trainers.stream().map(ColleagueId::new).toList();
    }

    String externalName() {
        return externalName;
    }

    Set<PartnerId> invited() {
        return partners.keySet().stream().map(PartnerId::new).collect(Collectors.toUnmodifiableSet());
    }

    boolean isInvited(PartnerId of) {
        return partners.containsKey(of.value());
    }

    Map<PartnerId, Integer> quotas() {
        var quotas = new HashMap<PartnerId, Integer>();
        partners.forEach((of, share) -> {
            if (share.quota() instanceof Integer quota) {
                quotas.put(new PartnerId(of), quota);
            }
        });
        return quotas;
    }

    Map<PartnerId, Integer> reserved() {
        return partners.entrySet().stream()
                .collect(Collectors.toMap(each -> new PartnerId(each.getKey()), each -> each.getValue()
                        .reserved()));
    }

    SeatPlan plan() {
        return new SeatPlan(terms.seats(), quotas(), terms.released());
    }

    /** All of them, in their order. */
    List<Lesson> lessons() {
        return List.copyOf(lessons);
    }

    /** Those that are not cancelled. */
    List<Lesson> given() {
        return lessons.stream().filter(lesson -> !lesson.isCancelled()).toList();
    }

    List<LessonCard> cards(boolean withLinks) {
        var cards = new ArrayList<LessonCard>();
        for (var lesson : lessons) {
            cards.add(lesson.card(cards.size() + 1, withLinks));
        }
        return cards;
    }

    @Nullable
    Instant beginsAt() {
        return beginsAt;
    }

    @Nullable
    Instant endsAt() {
        return endsAt;
    }

    boolean hasBegun(Instant now) {
        return beginsAt != null && !now.isBefore(beginsAt);
    }

    @Nullable
    Instant freeUntil() {
        return freeUntil;
    }

    EditionEntry entry() {
        return terms.entry(
                course(),
                partner(),
                trainers(),
                externalName.isEmpty() ? null : new ExternalTrainer(externalName, externalMail),
                invited(),
                given().stream().map(Lesson::entry).toList(),
                quotas());
    }
}
