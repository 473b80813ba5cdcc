package nl.klankbord.people;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.EvidenceSource.Evidence;
import nl.klankbord.people.ProfileTopic.Vouching;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What a reader sees of colleagues: names for ids, states for moments, nothing that is not theirs to see. */
@Component
class Readings {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int SUGGESTIONS = 6;

    private final ColleagueRepository repository;
    private final EmploymentRepository employments;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final Workloads workloads;
    private final ObjectProvider<EvidenceSource> evidence;

    Readings(
            ColleagueRepository repository,
            EmploymentRepository employments,
            Vocabulary vocabulary,
            Clock clock,
            Workloads workloads,
            ObjectProvider<EvidenceSource> evidence) {
        this.repository = repository;
        this.employments = employments;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.workloads = workloads;
        this.evidence = evidence;
    }

    Map<ColleagueId, Colleague> load(Collection<ColleagueId> ids) {
        var uuids = ids.stream().map(ColleagueId::value).collect(Collectors.toSet());
        return uuids.isEmpty()
                ? Map.of()
                : repository.findByIdIn(uuids).stream().collect(Collectors.toMap(Colleague::id, Function.identity()));
    }

    Map<ColleagueId, ColleagueCard> cards(Collection<ColleagueId> ids) {
        var cards = new HashMap<ColleagueId, ColleagueCard>();
        load(ids).forEach((id, colleague) -> cards.put(id, colleague.card()));
        return cards;
    }

    /** Those of them who work there still. */
    Set<ColleagueId> present(Collection<ColleagueId> ids) {
        return load(ids).values().stream()
                .filter(colleague -> !colleague.hasLeft())
                .map(Colleague::id)
                .collect(Collectors.toSet());
    }

    private Presence presence(Colleague colleague, Actor reader) {
        var week = colleague.workweek();
        var days = colleague.workingDaysFor(reader);
        return Objects.requireNonNull(presences(Map.of(colleague.id(), week), Map.of(colleague.id(), days), this::cards)
                .get(colleague.id()));
    }

    /**
     * When and whether people can be asked.
     *
     * @param days on which they work, as far as the reader may know
     * @param cards of the stand-ins of who is away
     */
    Map<ColleagueId, Presence> presences(
            Map<ColleagueId, Workweek> weeks,
            Map<ColleagueId, List<DayOfWeek>> days,
            Function<List<ColleagueId>, Map<ColleagueId, ColleagueCard>> cards) {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        var open = workloads.open(weeks.keySet());
        var standIns = cards.apply(weeks.values().stream()
                .filter(week -> week.awayUntil(today) != null)
                .map(Workweek::standIn)
                .filter(Objects::nonNull)
                .toList());
        var presences = new HashMap<ColleagueId, Presence>();
        weeks.forEach((id, week) -> presences.put(
                id, Presence.of(week, days.getOrDefault(id, List.of()), open.getOrDefault(id, 0), today, standIns)));
        return presences;
    }

    /** The lines that hold, strongest first, without their stand-ins. */
    List<ProfileTopic> topics(Colleague colleague, Actor reader) {
        return topics(colleague, reader, Map.of());
    }

    private List<ProfileTopic> topics(Colleague colleague, Actor reader, Map<ColleagueId, ColleagueCard> standIns) {
        var now = clock.instant();
        return colleague.expertiseFor(reader).entrySet().stream()
                .filter(line -> !line.getValue().retired())
                .map(line ->
                        topic(line.getKey(), line.getValue(), colleague.isSelf(reader) ? null : reader, standIns, now))
                .filter(topic -> !topic.name().isEmpty())
                .sorted(ProfileTopic.STRONGEST_FIRST)
                .toList();
    }

    /** What its own person says does not hold any more; nobody else sees it. */
    private List<ProfileTopic> retired(Colleague colleague, Actor reader) {
        var now = clock.instant();
        return colleague.isSelf(reader)
                ? colleague.knowledge().lines().entrySet().stream()
                        .filter(line -> line.getValue().retired())
                        .map(line -> topic(line.getKey(), line.getValue(), null, Map.of(), now))
                        .filter(topic -> !topic.name().isEmpty())
                        .sorted(ProfileTopic.STRONGEST_FIRST)
                        .toList()
                : List.of();
    }

    /** The topic that an id stands for now: another, when it was taken up in that one since. */
    TopicId current(TopicId topic) {
        return vocabulary.find(topic).map(Topic::id).orElse(topic);
    }

    String nameOf(TopicId topic) {
        return vocabulary.find(topic).map(Topic::nl).orElse("");
    }

    /** The topic whose preferred term this is. */
    Optional<TopicId> topicNamed(String name) {
        return vocabulary.byTerm(name).map(Topic::id);
    }

    Profile profile(Colleague colleague, Actor reader) {
        return new Profile(
                colleague.card(),
                colleague.version(),
                colleague.photoFor(reader),
                colleague.department(),
                colleague.story().headline(),
                colleague.story().about(),
                colleague.story().projects(),
                colleague.story().languages(),
                colleague.mail(),
                colleague.phoneFor(reader),
                card(colleague.manager()),
                presence(colleague, reader),
                topics(colleague, reader, cards(standIns(colleague))),
                retired(colleague, reader),
                colleague.knowledge().intents(),
                colleague.knowledge().learns().stream()
                        .map(this::nameOf)
                        .filter(name -> !name.isEmpty())
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList(),
                evidence(colleague, reader),
                employments.since(colleague.id().value(), LocalDate.ofInstant(clock.instant(), HERE)).stream()
                        .map(Employment::shown)
                        .toList(),
                colleague.employmentsEditableBy(reader),
                colleague.isSelf(reader),
                colleague.editableBy(reader));
    }

    EditableProfile editable(Colleague colleague, Actor actor) {
        return new EditableProfile(colleague.card(), colleague.version(), entry(colleague), colleague.isSelf(actor));
    }

    ProfileEntry entry(Colleague colleague) {
        return colleague.entry(this::nameOf);
    }

    List<String> suggestedTopics(Colleague colleague) {
        var known = colleague.knowledge().lines().keySet();
        return repository
                .topicsOfPeers(
                        colleague.id().value(),
                        colleague.partner().value(),
                        colleague.jobTitle(),
                        colleague.department(),
                        Limit.of(known.size() + SUGGESTIONS))
                .stream()
                .map(TopicId::new)
                .filter(topic -> !known.contains(topic))
                .map(this::nameOf)
                .filter(name -> !name.isEmpty())
                .limit(SUGGESTIONS)
                .toList();
    }

    private static List<ColleagueId> standIns(Colleague colleague) {
        return colleague.knowledge().lines().values().stream()
                .map(Expertise::standIn)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable ColleagueCard card(@Nullable ColleagueId id) {
        return id == null
                ? null
                : repository.findById(id.value()).map(Colleague::card).orElse(null);
    }

    private List<Evidence> evidence(Colleague colleague, Actor reader) {
        return colleague.showsEvidenceTo(reader)
                ? evidence.orderedStream()
                        .flatMap(source -> source.of(colleague.id()).stream())
                        .toList()
                : List.of();
    }

    /** @param reader who may say that it is so; null for the own person */
    private ProfileTopic topic(
            TopicId id, Expertise line, @Nullable Actor reader, Map<ColleagueId, ColleagueCard> standIns, Instant now) {
        return new ProfileTopic(
                id,
                nameOf(id),
                line.level(),
                line.note(),
                line.state(now),
                line.origin(),
                line.seenByNetwork(),
                line.confirmedAt(),
                line.intents(),
                line.standIn() == null ? null : standIns.get(line.standIn()),
                reader == null ? Vouching.CLOSED : vouching(line, reader, now));
    }

    private static Vouching vouching(Expertise line, Actor reader, Instant now) {
        if (line.confirmedBy(reader.colleague())) {
            return Vouching.DONE;
        }
        return line.awaitsColleague(now) ? Vouching.OPEN : Vouching.CLOSED;
    }
}
