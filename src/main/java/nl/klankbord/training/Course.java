package nl.klankbord.training;

import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
import nl.klankbord.partners.PartnerCard;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What can be learnt; it is given in editions. */
@Entity
@Table(name = "training_course")
class Course {

    @Id
    @NotPersonal
    private UUID id;

    @Version
    @NotPersonal
    private int version;

    @NotPersonal
    private String title;

    @NotPersonal
    private String description;

    @NotPersonal
    private String goals;

    @NotPersonal
    private String audience;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private Level level;

    @NotPersonal
    private String learningLine;

    @NotPersonal
    private int lineStep;

    @NotPersonal
    private int peMinutes;

    @NotPersonal
    private UUID partner;

    @Personal(purpose = OWN_WORK, seenBy = NOBODY, term = WHILE_EMPLOYED, erasure = PSEUDONYM)
    private UUID madeBy;

    @NotPersonal
    private Instant madeAt;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "training_course_topic", joinColumns = @JoinColumn(name = "course"))
    @Column(name = "topic")
    @NotPersonal
    private Set<UUID> topics;

    @SuppressWarnings("NullAway.Init")
    protected Course() {}

    Course(CourseId id, CourseEntry entry, Collection<TopicId> topics, PartnerId of, ColleagueId maker, Instant now) {
        this.id = id.value();
        this.partner = of.value();
        this.madeBy = maker.value();
        this.madeAt = now;
        this.topics = new HashSet<>();
        become(entry, topics);
    }

    final void become(CourseEntry entry, Collection<TopicId> about) {
        title = entry.title();
        description = entry.description();
        goals = entry.goals();
        audience = entry.audience();
        level = entry.level();
        learningLine = entry.learningLine();
        lineStep = entry.lineStep();
        peMinutes = entry.peMinutes();
        var wanted = about.stream().map(TopicId::value).collect(Collectors.toSet());
        topics.retainAll(wanted);
        topics.addAll(wanted);
    }

    /** Who made it, trainers of that partner, and its administrators. */
    boolean changeableBy(Actor actor) {
        var of = new PartnerId(partner);
        return actor.colleague().value().equals(madeBy)
                || actor.administers(of)
                || actor.isFor(Role.TRAINER, of) && actor.worksFor(of);
    }

    CourseId id() {
        return new CourseId(id);
    }

    /** Without the names of its topics. */
    CourseEntry entry() {
        return new CourseEntry(
                title, description, goals, audience, List.of(), level, learningLine, lineStep, peMinutes);
    }

    int version() {
        return version;
    }

    String title() {
        return title;
    }

    int peMinutes() {
        return peMinutes;
    }

    PartnerId partner() {
        return new PartnerId(partner);
    }

    Set<TopicId> topics() {
        return topics.stream().map(TopicId::new).collect(Collectors.toUnmodifiableSet());
    }

    CourseCard card(Map<TopicId, String> names, @Nullable PartnerCard of, boolean mayChange) {
        return new CourseCard(
                id(),
                version,
                title,
                description,
                goals,
                audience,
                names,
                level,
                learningLine,
                lineStep,
                peMinutes,
                of,
                mayChange);
    }
}
