package nl.klankbord.people;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.CONTACT;
import static nl.klankbord.base.Personal.Purpose.FIND_COLLEAGUES;
import static nl.klankbord.base.Personal.SeenBy.ADMINISTRATORS;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.SeenBy.OWN_PERSON;
import static nl.klankbord.base.Personal.Term.UNTIL_REPLACED;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import nl.klankbord.base.TopicId;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody who works at a partner, with what they know and whether they can be asked. */
@Entity
@Table(name = "colleague")
@BatchSize(size = 200)
class Colleague {

    /** Open requests that somebody takes who said nothing else. */
    static final int USUAL_CAPACITY = 2;

    @Id
    @NotPersonal
    private UUID id;

    @Version
    @NotPersonal
    private int version;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = PSEUDONYM)
    private String externalId;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private UUID partner;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = PSEUDONYM)
    private String givenName;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = PSEUDONYM)
    private @Nullable String infix;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = PSEUDONYM)
    private String familyName;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private String department;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private String jobTitle;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private @Nullable UUID manager;

    @Personal(purpose = CONTACT, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private String mail;

    @Personal(purpose = CONTACT, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private String phone;

    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(purpose = CONTACT, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private List<DayOfWeek> workingDays;

    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private List<String> languages;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private String headline;

    @Column(columnDefinition = "longtext")
    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private String about;

    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private List<String> projects;

    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private List<Intent> intents;

    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private List<UUID> learns;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private int capacity;

    @Personal(purpose = CONTACT, seenBy = NETWORK, term = UNTIL_REPLACED, erasure = DELETED)
    private @Nullable LocalDate awayFrom;

    @Personal(purpose = CONTACT, seenBy = NETWORK, term = UNTIL_REPLACED, erasure = DELETED)
    private @Nullable LocalDate awayUntil;

    @Personal(purpose = CONTACT, seenBy = NETWORK, term = UNTIL_REPLACED, erasure = DELETED)
    private @Nullable UUID standIn;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = ADMINISTRATORS, term = UNTIL_REPLACED, erasure = DELETED)
    private @Nullable LocalDate leftOn;

    @Personal(purpose = CONTACT, seenBy = OWN_PERSON, term = WHILE_EMPLOYED, erasure = DELETED)
    private boolean phoneHidden;

    @Personal(purpose = CONTACT, seenBy = OWN_PERSON, term = WHILE_EMPLOYED, erasure = DELETED)
    private boolean workingDaysHidden;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = OWN_PERSON, term = WHILE_EMPLOYED, erasure = DELETED)
    private boolean photoHidden;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = OWN_PERSON, term = WHILE_EMPLOYED, erasure = DELETED)
    private boolean evidenceHidden;

    @ElementCollection
    @CollectionTable(name = "colleague_expertise", joinColumns = @JoinColumn(name = "colleague"))
    @MapKeyColumn(name = "topic")
    @BatchSize(size = 200)
    @NotPersonal
    private Map<UUID, Expertise> expertise = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Colleague() {}

    Colleague(ColleagueId id, NewColleague given, Map<String, TopicId> topics) {
        this.id = id.value();
        this.externalId = given.externalId();
        this.partner = given.partner().value();
        this.givenName = ProfileText.line(given.givenName());
        this.infix = given.infix() == null ? null : ProfileText.line(given.infix());
        this.familyName = ProfileText.line(given.familyName());
        this.department = ProfileText.line(given.department());
        this.jobTitle = ProfileText.line(given.jobTitle());
        this.mail = ProfileText.line(given.mail());
        this.phone = ProfileText.line(given.phone());
        this.workingDays = given.workingDays().stream().sorted().toList();
        this.languages = ProfileText.list(given.languages());
        this.headline = ProfileText.line(given.headline());
        this.about = ProfileText.lines(given.about());
        this.projects = ProfileText.list(given.projects());
        this.intents = given.intents().stream().sorted().toList();
        this.learns = ids(given.wantsToLearn(), topics);
        this.capacity = USUAL_CAPACITY;
        this.awayFrom = given.awayFrom();
        this.awayUntil = given.awayUntil();
        given.expertise().forEach(line -> {
            if (topics.get(line.topic()) instanceof TopicId topic) {
                expertise.put(
                        topic.value(),
                        new Expertise(
                                line.level(),
                                ProfileText.line(line.note()),
                                line.confirmedAt(),
                                line.confirmedByColleague(),
                                line.origin()));
            }
        });
    }

    /** Names the people around this one, once they are known too. */
    void knows(@Nullable ColleagueId manager, @Nullable ColleagueId standIn) {
        this.manager = manager == null ? null : manager.value();
        this.standIn = standIn == null ? null : standIn.value();
    }

    ColleagueId id() {
        return new ColleagueId(id);
    }

    PartnerId partner() {
        return new PartnerId(partner);
    }

    int version() {
        return version;
    }

    Names names() {
        return new Names(givenName, infix, familyName);
    }

    ColleagueCard card() {
        return new ColleagueCard(id(), externalId, names().full(), names().initials(), partner(), jobTitle);
    }

    String externalId() {
        return externalId;
    }

    String department() {
        return department;
    }

    String jobTitle() {
        return jobTitle;
    }

    String headline() {
        return headline;
    }

    String about() {
        return about;
    }

    List<String> projects() {
        return projects;
    }

    List<String> languages() {
        return languages;
    }

    String mail() {
        return mail;
    }

    Set<Intent> intents() {
        return Set.copyOf(intents);
    }

    List<TopicId> learns() {
        return learns.stream().map(TopicId::new).toList();
    }

    @Nullable
    ColleagueId manager() {
        return manager == null ? null : new ColleagueId(manager);
    }

    @Nullable
    ColleagueId standIn() {
        return standIn == null ? null : new ColleagueId(standIn);
    }

    /** No longer works there: kept for what refers to the person, but neither found nor shown. */
    boolean hasLeft() {
        return leftOn != null;
    }

    /** The own person, and who administers the partner. */
    boolean editableBy(Actor actor) {
        return isSelf(actor) || actor.administers(partner());
    }

    boolean isSelf(Actor actor) {
        return actor.colleague().equals(id());
    }

    String phoneFor(Actor reader) {
        return phoneHidden && !editableBy(reader) ? "" : phone;
    }

    List<DayOfWeek> workingDaysFor(Actor reader) {
        return workingDaysHidden && !editableBy(reader) ? List.of() : workingDays;
    }

    boolean showsEvidenceTo(Actor reader) {
        return !evidenceHidden || isSelf(reader);
    }

    Map<TopicId, Expertise> expertise() {
        var lines = new HashMap<TopicId, Expertise>();
        expertise.forEach((topic, line) -> lines.put(new TopicId(topic), line));
        return lines;
    }

    /** The lines that a reader may see: what the organisation said stays in the own partner. */
    Map<TopicId, Expertise> expertiseFor(Actor reader) {
        var lines = expertise();
        lines.values()
                .removeIf(line -> !line.seenByNetwork() && !reader.partner().equals(partner()) && !editableBy(reader));
        return lines;
    }

    /** The last day of an absence that is going on; {@link LocalDate#MAX} for one without an end. */
    @Nullable
    LocalDate awayUntil(LocalDate today) {
        if (awayFrom == null || awayFrom.isAfter(today)) {
            return null;
        }
        if (awayUntil == null) {
            return LocalDate.MAX;
        }
        return awayUntil.isBefore(today) ? null : awayUntil;
    }

    Availability availability(int openRequests, LocalDate today) {
        if (awayUntil(today) != null) {
            return Availability.AWAY;
        }
        if (room(openRequests) == 0) {
            return Availability.AT_CAPACITY;
        }
        return openRequests > 0 && room(openRequests) == 1 ? Availability.LIMITED : Availability.AVAILABLE;
    }

    int room(int openRequests) {
        return Math.max(0, capacity - openRequests);
    }

    ProfileEntry entry(Function<TopicId, String> nameOf) {
        var hidden = EnumSet.noneOf(ProfileEntry.Hidden.class);
        hide(hidden, ProfileEntry.Hidden.PHONE, phoneHidden);
        hide(hidden, ProfileEntry.Hidden.WORKING_DAYS, workingDaysHidden);
        hide(hidden, ProfileEntry.Hidden.PHOTO, photoHidden);
        hide(hidden, ProfileEntry.Hidden.EVIDENCE, evidenceHidden);
        return new ProfileEntry(
                department,
                jobTitle,
                mail,
                phone,
                languages,
                headline,
                about,
                projects,
                expertise().entrySet().stream()
                        .map(line -> new ExpertiseEntry(
                                nameOf.apply(line.getKey()),
                                line.getValue().level(),
                                line.getValue().note()))
                        .sorted(Comparator.comparingInt(ExpertiseEntry::level)
                                .reversed()
                                .thenComparing(ExpertiseEntry::topic))
                        .toList(),
                intents(),
                learns().stream().map(nameOf).toList(),
                Set.copyOf(workingDays),
                capacity,
                awayFrom,
                awayUntil,
                standIn(),
                hidden);
    }

    private static void hide(Set<ProfileEntry.Hidden> hidden, ProfileEntry.Hidden what, boolean chosen) {
        if (chosen) {
            hidden.add(what);
        }
    }

    /** Takes over a tidied entry without flaws. */
    void become(ProfileEntry entry, Map<String, TopicId> topics, boolean byOwnHand, Instant now) {
        department = entry.department();
        jobTitle = entry.jobTitle();
        mail = entry.mail();
        phone = entry.phone();
        languages = entry.languages();
        headline = entry.headline();
        about = entry.about();
        projects = entry.projects();
        intents = List.copyOf(entry.intents());
        learns = ids(entry.wantsToLearn(), topics);
        workingDays = List.copyOf(entry.workingDays());
        capacity = entry.capacity();
        awayFrom = entry.awayFrom();
        awayUntil = entry.awayUntil();
        standIn = entry.standIn() == null ? null : entry.standIn().value();
        phoneHidden = entry.hidden().contains(ProfileEntry.Hidden.PHONE);
        workingDaysHidden = entry.hidden().contains(ProfileEntry.Hidden.WORKING_DAYS);
        photoHidden = entry.hidden().contains(ProfileEntry.Hidden.PHOTO);
        evidenceHidden = entry.hidden().contains(ProfileEntry.Hidden.EVIDENCE);
        var wanted = new HashMap<UUID, Expertise>();
        entry.expertise().forEach(line -> {
            if (topics.get(line.topic()) instanceof TopicId topic) {
                var before = expertise.get(topic.value());
                wanted.put(
                        topic.value(),
                        before == null
                                ? new Expertise(line.level(), line.note(), now, false, origin(byOwnHand))
                                : before.rewritten(line.level(), line.note(), byOwnHand, now));
            }
        });
        expertise.keySet().retainAll(wanted.keySet());
        expertise.putAll(wanted);
    }

    private static ExpertiseOrigin origin(boolean byOwnHand) {
        return byOwnHand ? ExpertiseOrigin.OWN : ExpertiseOrigin.ORGANISATION;
    }

    /** The person says that a line still holds; nothing when there is no such line. */
    void stillTrue(TopicId topic, Instant now) {
        expertise.computeIfPresent(topic.value(), (_, line) -> line.stillTrue(now));
    }

    /** One topic was taken up in another. Of two lines that become one, the higher level stays. */
    void exchange(TopicId from, TopicId into) {
        var line = expertise.remove(from.value());
        if (line != null) {
            expertise.merge(into.value(), line, (own, other) -> other.level() > own.level() ? other : own);
        }
        learns = learns.stream()
                .map(topic -> topic.equals(from.value()) ? into.value() : topic)
                .distinct()
                .toList();
    }

    private static List<UUID> ids(List<String> names, Map<String, TopicId> topics) {
        var ids = new ArrayList<UUID>();
        names.forEach(name -> {
            if (topics.get(name) instanceof TopicId topic && !ids.contains(topic.value())) {
                ids.add(topic.value());
            }
        });
        return ids;
    }
}
