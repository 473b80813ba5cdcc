package nl.klankbord.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.audit.SecurityEvent.Result;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.EditOutcome.Flaw;
import nl.klankbord.people.EditOutcome.Reason;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The expertise directory of the network: who works where, knows what, and can be asked. */
@Service
@PermitAll
public class People {

    private final ColleagueRepository repository;
    private final EntityManager entities;
    private final Readings readings;
    private final ColleagueFinder finder;
    private final Vocabulary vocabulary;
    private final ProfileChanges changes;
    private final Audit audit;
    private final CurrentActor currentActor;
    private final Clock clock;

    People(
            ColleagueRepository repository,
            EntityManager entities,
            Readings readings,
            ColleagueFinder finder,
            Vocabulary vocabulary,
            ProfileChanges changes,
            Audit audit,
            CurrentActor currentActor,
            Clock clock) {
        this.repository = repository;
        this.entities = entities;
        this.readings = readings;
        this.finder = finder;
        this.vocabulary = vocabulary;
        this.changes = changes;
        this.audit = audit;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Who is found by what was typed, best first; everyone the reader may see, by family name, when nothing was.
     *
     * @param language in which the reasons are written
     */
    @Transactional(readOnly = true)
    public ColleaguePage search(ColleagueQuery query, Actor reader, Locale language) {
        return finder.find(query, reader, language, true);
    }

    /** As {@link #search}, while the text is still being typed: what it lacks tells nothing yet. */
    @Transactional(readOnly = true)
    public ColleaguePage searchSoFar(ColleagueQuery query, Actor reader, Locale language) {
        return finder.find(query, reader, language, false);
    }

    /** Whom a search finds directly, best first, at most so many. */
    List<UUID> ids(ColleagueQuery query, int most, Actor reader) {
        return finder.ids(query, most, reader);
    }

    /** What can be chosen while typing; nothing for a blank text. */
    public ColleagueSuggestions suggest(String text, Actor reader) {
        return finder.suggest(text, reader);
    }

    /** All that this reader may see of somebody; empty for who has left. */
    @Transactional(readOnly = true)
    public Optional<Profile> profile(ColleagueId id, Actor reader) {
        return repository
                .findById(id.value())
                .filter(colleague -> !colleague.hasLeft())
                .map(colleague -> readings.profile(colleague, reader));
    }

    /** A profile to change; empty when there is none, or this actor may not change it. */
    @Transactional(readOnly = true)
    public Optional<EditableProfile> editable(ColleagueId id, Actor actor) {
        return repository
                .findById(id.value())
                .filter(colleague -> colleague.editableBy(actor))
                .map(colleague -> readings.editable(colleague, actor));
    }

    @Transactional(readOnly = true)
    public Optional<ColleagueCard> card(ColleagueId id) {
        return repository.findById(id.value()).map(Colleague::card);
    }

    /** The cards of those that exist; one query for each 200. */
    @Transactional(readOnly = true)
    public Map<ColleagueId, ColleagueCard> cards(Collection<ColleagueId> ids) {
        return readings.cards(ids);
    }

    /** Where mail reaches those of them who work there still; empty texts for who has no address. For the portal's own mail. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public Map<ColleagueId, String> mailAddresses(Collection<ColleagueId> ids) {
        return readings.load(ids).values().stream()
                .filter(colleague -> !colleague.hasLeft())
                .collect(Collectors.toMap(Colleague::id, Colleague::mail));
    }

    /** The colleague whom an organisation knows by this id; empty when nobody, or more than one organisation, does. */
    @Transactional(readOnly = true)
    public Optional<ColleagueCard> byExternalId(String externalId) {
        var found = repository.findByExternalId(externalId);
        return found.size() == 1 ? Optional.of(found.getFirst().card()) : Optional.empty();
    }

    /** How somebody sees the own profile, or one that the actor may change, as others would; empty like {@link #editable}. */
    @Transactional(readOnly = true)
    public Optional<Profile> asSeenBy(Onlooker onlooker, ColleagueId id, Actor actor) {
        return repository
                .findById(id.value())
                .filter(colleague -> colleague.editableBy(actor))
                .map(colleague -> readings.profile(colleague, onlooker.at(colleague.partner())));
    }

    /**
     * What colleagues with the same job, or of the same department, name most, those of the own partner first; without
     * what this person named already. For who may change the profile.
     */
    @Transactional(readOnly = true)
    public List<String> suggestedTopics(ColleagueId id, Actor actor) {
        return repository
                .findById(id.value())
                .filter(colleague -> colleague.editableBy(actor))
                .map(readings::suggestedTopics)
                .orElse(List.of());
    }

    /**
     * Changes a part of a profile and leaves the rest; otherwise like the other {@code edit}. Stale when that part
     * was changed since it was read.
     *
     * @param read the entry that was typed upon
     */
    @Transactional
    public EditOutcome edit(ColleagueId id, ProfilePart part, ProfileEntry read, ProfileEntry typed, Actor actor) {
        var colleague = changeable(id, actor);
        var current = readings.entry(colleague);
        if (!part.over(current, read).equals(current)) {
            return new EditOutcome.Stale(readings.editable(colleague, actor));
        }
        return take(colleague, current, part.over(current, typed), flaw -> part.holds(flaw.field()), actor);
    }

    /**
     * Changes a profile, by the own person or, what the organisation says, by an administrator of the partner; otherwise
     * {@link NotAllowed}. Words that the vocabulary does not know become candidate topics.
     *
     * @param read the {@linkplain EditableProfile#version() version} that the entry was typed upon
     */
    @Transactional
    public EditOutcome edit(ColleagueId id, ProfileEntry typed, int read, Actor actor) {
        var colleague = changeable(id, actor);
        return colleague.version() == read
                ? take(colleague, readings.entry(colleague), typed, _ -> true, actor)
                : new EditOutcome.Stale(readings.editable(colleague, actor));
    }

    private EditOutcome take(
            Colleague colleague, ProfileEntry current, ProfileEntry typed, Predicate<Flaw> matters, Actor actor) {
        var own = colleague.isSelf(actor);
        var entry = ProfileRules.tidied(typed);
        if (!own && !ProfilePart.ORGANISATION.over(current, entry).equals(entry)) {
            throw new NotAllowed("Edit what colleague " + colleague.id() + " says");
        }
        var flaws = Stream.concat(
                        ProfileRules.flaws(entry, Vocabulary::isTerm).stream(),
                        standIns(colleague.id(), entry).stream())
                .filter(matters)
                .toList();
        if (!flaws.isEmpty()) {
            return new EditOutcome.Refused(flaws);
        }
        if (!entry.expertise().equals(current.expertise())
                || !entry.wantsToLearn().equals(current.wantsToLearn())) {
            var topics = topics(Stream.concat(
                    entry.expertise().stream().map(ExpertiseEntry::topic), entry.wantsToLearn().stream()));
            var twice = twice(entry.expertise(), topics);
            if (!twice.isEmpty()) {
                return new EditOutcome.Refused(twice);
            }
            colleague.becomeExpert(entry, topics, own, clock.instant());
        }
        colleague.become(entry);
        changes.made(Action.PROFILE_CHANGED, colleague, actor);
        return new EditOutcome.Saved();
    }

    /** Nobody stands in for themself, nor does somebody who is not there. */
    private List<Flaw> standIns(ColleagueId id, ProfileEntry entry) {
        var named = new ArrayList<@Nullable ColleagueId>();
        named.add(entry.standIn());
        entry.expertise().forEach(line -> named.add(line.standIn()));
        var known = readings.cards(named.stream()
                        .filter(Objects::nonNull)
                        .filter(standIn -> !standIn.equals(id))
                        .toList())
                .keySet();
        var flaws = new ArrayList<Flaw>();
        for (var row = 0; row < named.size(); row++) {
            if (named.get(row) instanceof ColleagueId standIn && !known.contains(standIn)) {
                flaws.add(
                        row == 0
                                ? new Flaw("standIn", 0, Reason.NOT_A_COLLEAGUE, 0)
                                : new Flaw("topicStandIn", row - 1, Reason.NOT_A_COLLEAGUE, 0));
            }
        }
        return flaws;
    }

    /**
     * Makes colleagues, all or none. Some hundreds a second; one event and one note for the index for all of them.
     *
     * @return their ids, in the order of the list
     */
    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public List<ColleagueId> register(List<NewColleague> list) {
        var topics = topics(list.stream()
                .flatMap(given -> Stream.concat(
                        given.expertise().stream().map(NewExpertise::topic), given.wantsToLearn().stream())));
        var ids = list.stream().map(_ -> ColleagueId.random()).toList();
        var anywhere = new HashMap<String, ColleagueId>();
        var inPartner = new HashMap<Known, ColleagueId>();
        for (var i = 0; i < list.size(); i++) {
            anywhere.putIfAbsent(list.get(i).externalId(), ids.get(i));
            inPartner.put(new Known(list.get(i).partner(), list.get(i).externalId()), ids.get(i));
        }
        for (var i = 0; i < list.size(); i++) {
            var given = list.get(i);
            var colleague = new Colleague(ids.get(i), given, topics);
            colleague.knows(
                    resolved(given.managerExternalId(), given.partner(), inPartner, anywhere),
                    resolved(given.standInExternalId(), given.partner(), inPartner, anywhere));
            entities.persist(colleague);
        }
        if (!ids.isEmpty()) {
            changes.changed(ids);
            var by = currentActor.find().map(who -> who.account().value()).orElse(null);
            audit.record(new SecurityEvent(Action.PEOPLE_REGISTERED, Result.DONE, by, onlyPartner(list), null));
        }
        return ids;
    }

    private record Known(PartnerId partner, String externalId) {}

    private static @Nullable ColleagueId resolved(
            @Nullable String externalId,
            PartnerId partner,
            Map<Known, ColleagueId> inPartner,
            Map<String, ColleagueId> anywhere) {
        if (externalId == null) {
            return null;
        }
        var near = inPartner.get(new Known(partner, externalId));
        return near != null ? near : anywhere.get(externalId);
    }

    private static @Nullable UUID onlyPartner(List<NewColleague> list) {
        var partners = list.stream().map(NewColleague::partner).distinct().toList();
        return partners.size() == 1 ? partners.getFirst().value() : null;
    }

    private Colleague changeable(ColleagueId id, Actor actor) {
        return repository
                .findLockedById(id.value())
                .filter(colleague -> colleague.editableBy(actor))
                .orElseThrow(() -> new NotAllowed("Edit colleague " + id));
    }

    private Map<String, TopicId> topics(Stream<String> names) {
        return vocabulary.topicsNamed(names.collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Two words for the same topic. */
    private static List<Flaw> twice(List<ExpertiseEntry> lines, Map<String, TopicId> topics) {
        var seen = new LinkedHashSet<TopicId>();
        var flaws = new ArrayList<Flaw>();
        for (var row = 0; row < lines.size(); row++) {
            if (topics.get(lines.get(row).topic()) instanceof TopicId topic && !seen.add(topic)) {
                flaws.add(new Flaw("expertise", row, Reason.TWICE, 0));
            }
        }
        return flaws;
    }
}
