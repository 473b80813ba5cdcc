package nl.klankbord.training;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.search.SearchHits;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.search.SearchQuery;
import nl.klankbord.training.Flaw.Reason;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of courses. Everybody reads it; trainers and administrators add to it. */
@Service
@PermitAll
public class Courses {

    /** Most steps of a learning line. */
    private static final int STEPS = 100;

    /** Most minutes that a course counts for a register. */
    private static final int PE_MINUTES = 60_000;

    private final CourseRepository repository;
    private final Vocabulary vocabulary;
    private final Partners partners;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final SearchIndex index;
    private final Clock clock;

    Courses(
            CourseRepository repository,
            Vocabulary vocabulary,
            Partners partners,
            Audit audit,
            ApplicationEventPublisher events,
            SearchIndex index,
            Clock clock) {
        this.repository = repository;
        this.vocabulary = vocabulary;
        this.partners = partners;
        this.audit = audit;
        this.events = events;
        this.index = index;
        this.clock = clock;
    }

    /** Courses with these words in their title, alphabetically; all of them for an empty text. */
    @Transactional(readOnly = true)
    public Page<CourseCard> list(String words, PageRequest page, Actor actor) {
        var like = like(words);
        var ids = repository.idsTitled(like, page.size(), page.offset());
        var cards = cards(ids, actor);
        return new Page<>(
                ids.stream().map(CourseId::new).map(cards::get).toList(),
                repository.countTitled(like),
                page.page(),
                page.size());
    }

    /** A few courses that fit best what somebody is typing: by its words, their synonyms, and without slips. */
    @Transactional(readOnly = true)
    public List<CourseCard> suggest(String typed, int most, Actor actor) {
        var found = index
                .search(new SearchQuery(
                        CourseSource.KIND,
                        typed,
                        false,
                        List.of(),
                        Map.of(),
                        Map.of(),
                        actor.audiences(),
                        Set.of(),
                        0,
                        most,
                        false))
                .hits()
                .stream()
                .map(SearchHits.Hit::id)
                .toList();
        var cards = cards(found, actor);
        return found.stream()
                .map(id -> cards.get(new CourseId(id)))
                .filter(Objects::nonNull)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<CourseCard> find(CourseId id, Actor actor) {
        return Optional.ofNullable(cards(List.of(id.value()), actor).get(id));
    }

    /** The learning lines with their courses, each in its order. */
    @Transactional(readOnly = true)
    public Map<String, List<CourseCard>> lines(Actor actor) {
        var courses = repository.findByLearningLineNotOrderByLearningLineAscLineStepAscTitleAsc("");
        var cards = cards(courses, actor);
        return courses.stream()
                .map(course -> cards.get(course.id()))
                .collect(Collectors.groupingBy(CourseCard::learningLine, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether this person may make courses and editions. */
    public boolean mayMake(Actor actor) {
        return actor.is(Role.TRAINER) || actor.is(Role.PARTNER_ADMIN) || actor.is(Role.NETWORK_ADMIN);
    }

    @Transactional
    public CourseOutcome create(CourseEntry typed, Actor actor) {
        if (!mayMake(actor)) {
            throw new NotAllowed("Make a course");
        }
        var entry = tidied(typed);
        var flaws = flaws(entry);
        if (!flaws.isEmpty()) {
            return new CourseOutcome.NotAccepted(flaws);
        }
        var saved = repository.saveAndFlush(new Course(
                CourseId.random(), entry, topics(entry), actor.partner(), actor.colleague(), clock.instant()));
        return saved(saved, actor);
    }

    /** @param read the {@linkplain CourseCard#version() version} that was typed upon */
    @Transactional
    public CourseOutcome change(CourseId id, int read, CourseEntry typed, Actor actor) {
        var found = repository.findById(id.value()).filter(course -> course.changeableBy(actor));
        if (found.isEmpty()) {
            return new CourseOutcome.Missing();
        }
        var course = found.get();
        if (course.version() != read) {
            return new CourseOutcome.Stale(card(course, actor));
        }
        var entry = tidied(typed);
        var flaws = flaws(entry);
        if (!flaws.isEmpty()) {
            return new CourseOutcome.NotAccepted(flaws);
        }
        course.become(entry, topics(entry));
        return saved(repository.saveAndFlush(course), actor);
    }

    private CourseOutcome saved(Course course, Actor actor) {
        audit.record(SecurityEvent.done(
                Action.COURSE_CHANGED, actor.account().value(), actor.partner().value(), course.id()));
        events.publishEvent(new CourseChanged(course.id()));
        return new CourseOutcome.Saved(course.id(), course.version());
    }

    Map<CourseId, CourseCard> cards(Collection<UUID> ids, Actor actor) {
        return ids.isEmpty() ? Map.of() : cards(repository.findByIdIn(Set.copyOf(ids)), actor);
    }

    private Map<CourseId, CourseCard> cards(List<Course> courses, Actor actor) {
        var names = vocabulary.names(
                courses.stream().flatMap(course -> course.topics().stream()).collect(Collectors.toSet()));
        var known = partners.all().stream().collect(Collectors.toMap(PartnerCard::id, partner -> partner));
        return courses.stream()
                .collect(Collectors.toMap(
                        Course::id,
                        course -> course.card(
                                sorted(course, names), known.get(course.partner()), course.changeableBy(actor))));
    }

    private CourseCard card(Course course, Actor actor) {
        return cards(List.of(course), actor).values().iterator().next();
    }

    private static Map<TopicId, String> sorted(Course course, Map<TopicId, String> names) {
        var sorted = new LinkedHashMap<TopicId, String>();
        names.entrySet().stream()
                .filter(each -> course.topics().contains(each.getKey()))
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }

    /** What a course is about; words that the vocabulary does not know become candidates. */
    Set<TopicId> topics(CourseEntry entry) {
        return Set.copyOf(vocabulary.topicsNamed(entry.topics()).values());
    }

    private static CourseEntry tidied(CourseEntry typed) {
        return new CourseEntry(
                PlainText.tidy(typed.title()),
                typed.description().strip(),
                typed.goals().strip(),
                typed.audience().strip(),
                typed.topics().stream()
                        .map(PlainText::tidy)
                        .filter(topic -> !topic.isEmpty())
                        .distinct()
                        .toList(),
                typed.level(),
                PlainText.tidy(typed.learningLine()),
                typed.lineStep(),
                typed.peMinutes());
    }

    private static List<Flaw> flaws(CourseEntry entry) {
        var flaws = new ArrayList<Flaw>();
        if (entry.title().isEmpty()) {
            flaws.add(Flaw.of("title", Reason.EMPTY));
        }
        atMost(flaws, "title", entry.title(), CourseEntry.TITLE);
        atMost(flaws, "description", entry.description(), CourseEntry.TEXT);
        atMost(flaws, "goals", entry.goals(), CourseEntry.TEXT);
        atMost(flaws, "audience", entry.audience(), CourseEntry.TEXT);
        atMost(flaws, "learningLine", entry.learningLine(), CourseEntry.TITLE);
        for (var field : Map.of("title", entry.title(), "learningLine", entry.learningLine())
                .entrySet()) {
            if (PlainText.hidesSomething(field.getValue())) {
                flaws.add(Flaw.of(field.getKey(), Reason.HIDDEN_CHARACTERS));
            }
        }
        if (entry.topics().size() > CourseEntry.TOPICS) {
            flaws.add(Flaw.of("topics", Reason.TOO_MANY, CourseEntry.TOPICS));
        }
        for (var n = 0; n < entry.topics().size(); n++) {
            if (!Vocabulary.isTerm(entry.topics().get(n))) {
                flaws.add(Flaw.at("topics", n, Reason.NOT_A_TOPIC));
            }
        }
        within(flaws, "lineStep", entry.lineStep(), STEPS);
        within(flaws, "peMinutes", entry.peMinutes(), PE_MINUTES);
        return flaws;
    }

    private static void atMost(List<Flaw> flaws, String field, String text, int length) {
        if (text.length() > length) {
            flaws.add(Flaw.of(field, Reason.TOO_LONG, length));
        }
    }

    private static void within(List<Flaw> flaws, String field, int number, int most) {
        if (number < 0 || number > most) {
            flaws.add(Flaw.of(field, Reason.OUT_OF_RANGE, 0, most));
        }
    }

    /** A pattern for what holds these words. */
    static String like(@Nullable String words) {
        var text = words == null ? "" : PlainText.tidy(words);
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
