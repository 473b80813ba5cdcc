package nl.klankbord.people;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.FIND_COLLEAGUES;
import static nl.klankbord.base.Personal.SeenBy.ADMINISTRATORS;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.Term.UNTIL_REPLACED;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.ProfileEntry.Hidden;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Somebody who works at a partner, with what they know and whether they can be asked. */
@Entity
@Table(name = "colleague")
@BatchSize(size = 200)
class Colleague {

    /** The given name of whoever was erased. */
    private static final String ERASED = "Oud-collega";

    /** What the number of whoever was erased begins with. */
    static final String ERASED_NUMBER = "erased-";

    @Id
    @NotPersonal
    private UUID id;

    @Version
    @NotPersonal
    private int version;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = PSEUDONYM)
    private String externalId;

    /** Stays: what others keep of this colleague's work belongs to an organisation. */
    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = PSEUDONYM)
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

    @Embedded
    private Contact contact;

    @Embedded
    private Story story;

    @Embedded
    private Workweek workweek;

    @Embedded
    private Visibility visibility;

    @Embedded
    private Knowledge knowledge;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = ADMINISTRATORS, term = UNTIL_REPLACED, erasure = DELETED)
    private @Nullable LocalDate leftOn;

    /** Which picture is the photo. */
    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private @Nullable UUID photo;

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
        this.contact = new Contact(ProfileText.line(given.mail()), ProfileText.line(given.phone()));
        this.story = new Story(
                ProfileText.line(given.headline()),
                ProfileText.lines(given.about()),
                ProfileText.list(given.projects()),
                ProfileText.list(given.languages()));
        this.workweek =
                new Workweek(given.workingDays(), Workweek.USUAL_CAPACITY, given.awayFrom(), given.awayUntil(), null);
        this.visibility = new Visibility(Set.of());
        this.knowledge = new Knowledge(given, topics);
    }

    /** Names the people around this one, once they are known too. */
    void knows(@Nullable ColleagueId manager, @Nullable ColleagueId standIn) {
        this.manager = manager == null ? null : manager.value();
        this.workweek = workweek.with(standIn);
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
        return new ColleagueCard(
                id(),
                externalId,
                names().full(),
                names().initials(),
                partner(),
                jobTitle,
                visibility.hides(Hidden.PHOTO) ? null : photo);
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

    Story story() {
        return story;
    }

    Workweek workweek() {
        return workweek;
    }

    String mail() {
        return contact.mail();
    }

    Knowledge knowledge() {
        return knowledge;
    }

    @Nullable
    ColleagueId manager() {
        return manager == null ? null : new ColleagueId(manager);
    }

    /** No longer works there: kept for what refers to the person, but neither found nor shown. */
    boolean hasLeft() {
        return leftOn != null;
    }

    /** The own person writes all of it, who administers the partner what the organisation says. */
    boolean editableBy(Actor actor) {
        return !hasLeft() && (isSelf(actor) || actor.administers(partner()));
    }

    /** Other organisations say who else works for them: this one's own administrator does not. */
    boolean employmentsEditableBy(Actor actor) {
        return !hasLeft()
                && (actor.is(Role.NETWORK_ADMIN)
                        || actor.grants().stream()
                                .anyMatch(grant -> grant.role() == Role.PARTNER_ADMIN
                                        && !partner().equals(grant.partner())));
    }

    boolean isSelf(Actor actor) {
        return actor.colleague().equals(id());
    }

    String phoneFor(Actor reader) {
        return shows(Hidden.PHONE, reader) ? contact.phone() : "";
    }

    /** Whether others do not see it. */
    boolean hides(Hidden what) {
        return visibility.hides(what);
    }

    List<DayOfWeek> workingDaysFor(Actor reader) {
        return shows(Hidden.WORKING_DAYS, reader) ? workweek.days() : List.of();
    }

    WorkRhythm rhythmFor(Actor reader) {
        return new WorkRhythm(card(), workingDaysFor(reader), workweek.awayFrom(), workweek.awayUntil());
    }

    boolean showsEvidenceTo(Actor reader) {
        return isSelf(reader) || !visibility.hides(Hidden.EVIDENCE);
    }

    @Nullable
    UUID photoFor(Actor reader) {
        return !hasLeft() && shows(Hidden.PHOTO, reader) ? photo : null;
    }

    /** Which picture is the photo, whoever may see it. */
    @Nullable
    UUID photo() {
        return photo;
    }

    void showPhoto(@Nullable UUID picture) {
        photo = picture;
    }

    private boolean shows(Hidden what, Actor reader) {
        return editableBy(reader) || !visibility.hides(what);
    }

    /** The lines that a reader may see: what the organisation said stays in the own partner. */
    Map<TopicId, Expertise> expertiseFor(Actor reader) {
        var lines = knowledge.lines();
        lines.values().removeIf(line -> !line.seenByNetwork() && !reader.worksFor(partner()) && !editableBy(reader));
        return lines;
    }

    ProfileEntry entry(Function<TopicId, String> nameOf) {
        return new ProfileEntry(
                department,
                jobTitle,
                contact.mail(),
                contact.phone(),
                story.languages(),
                story.headline(),
                story.about(),
                story.projects(),
                knowledge.entries(nameOf),
                knowledge.intents(),
                knowledge.learns().stream().map(nameOf).toList(),
                Set.copyOf(workweek.days()),
                workweek.capacity(),
                workweek.awayFrom(),
                workweek.awayUntil(),
                workweek.standIn(),
                visibility.hidden());
    }

    /** Takes over a tidied entry without flaws, but for what the person knows and learns. */
    void become(ProfileEntry entry) {
        department = entry.department();
        jobTitle = entry.jobTitle();
        contact = new Contact(entry.mail(), entry.phone());
        story = new Story(entry.headline(), entry.about(), entry.projects(), entry.languages());
        knowledge.offer(entry.intents());
        workweek = new Workweek(
                entry.workingDays(), entry.capacity(), entry.awayFrom(), entry.awayUntil(), entry.standIn());
        visibility = new Visibility(entry.hidden());
    }

    /** No longer works there; who left before keeps that day. */
    void leave(LocalDate today) {
        if (leftOn == null) {
            leftOn = today;
        }
    }

    /** Left, and is not erased. */
    boolean isFormer() {
        return leftOn != null && !externalId.startsWith(ERASED_NUMBER);
    }

    FormerColleague former() {
        return new FormerColleague(
                id(), names().full(), partner(), Objects.requireNonNull(leftOn, "somebody who left"));
    }

    /** Becomes somebody whom nothing leads back to the person; what refers to the id keeps a name to show. */
    void forget() {
        externalId = ERASED_NUMBER + id;
        givenName = ERASED;
        infix = null;
        familyName = id.toString().substring(0, 8);
        department = "";
        jobTitle = "";
        manager = null;
        contact = new Contact("", "");
        story = new Story("", "", List.of(), List.of());
        workweek = new Workweek(List.of(), Workweek.USUAL_CAPACITY, null, null, null);
        visibility = new Visibility(Set.of());
        knowledge.forget();
        photo = null;
    }
}
