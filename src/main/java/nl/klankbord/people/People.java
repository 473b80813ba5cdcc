package nl.klankbord.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The expertise directory of the network: who works where, knows what, and can be asked. */
@Service
@PermitAll
public class People {

    private final ColleagueRepository repository;
    private final Readings readings;
    private final ColleagueFinder finder;
    private final ProfileEditing editing;
    private final Registration registration;

    People(
            ColleagueRepository repository,
            Readings readings,
            ColleagueFinder finder,
            ProfileEditing editing,
            Registration registration) {
        this.repository = repository;
        this.readings = readings;
        this.finder = finder;
        this.editing = editing;
        this.registration = registration;
    }

    /**
     * Who is found by what was typed, best first; everyone the reader may see, by family name, when nothing was. Answered
     * from the index, without a transaction: the database is asked for nothing.
     *
     * @param language in which the reasons are written
     */
    public ColleaguePage search(ColleagueQuery query, Actor reader, Locale language) {
        return finder.find(query, reader, language, true);
    }

    /** As {@link #search}, while the text is still being typed: what it lacks tells nothing yet. */
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

    /** Those of them who work there still; one query for each 200. */
    @Transactional(readOnly = true)
    public Set<ColleagueId> present(Collection<ColleagueId> ids) {
        return readings.present(ids);
    }

    /** The cards of those that exist, who have left too; one query for each 200. */
    @Transactional(readOnly = true)
    public Map<ColleagueId, ColleagueCard> cards(Collection<ColleagueId> ids) {
        return readings.cards(ids);
    }

    /** When those of them work who are there still, as far as the reader may know; one query for each 200. */
    @Transactional(readOnly = true)
    public Map<ColleagueId, WorkRhythm> rhythms(Collection<ColleagueId> ids, Actor reader) {
        return readings.load(ids).values().stream()
                .filter(colleague -> !colleague.hasLeft())
                .collect(Collectors.toMap(Colleague::id, colleague -> colleague.rhythmFor(reader)));
    }

    /**
     * The department of those that have one, in the form in which names are compared; to tell who works together, never to
     * show.
     */
    @Transactional(readOnly = true)
    public Map<ColleagueId, String> departments(Collection<ColleagueId> ids) {
        return readings.load(ids).values().stream()
                .filter(colleague -> !colleague.department().isBlank())
                .collect(Collectors.toMap(Colleague::id, colleague -> PlainText.key(colleague.department())));
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
        return editing.edit(id, part, read, typed, actor);
    }

    /**
     * Changes a profile, by the own person or, what the organisation says, by an administrator of the partner; otherwise
     * {@link NotAllowed}. Words that the vocabulary does not know become candidate topics.
     *
     * @param read the {@linkplain EditableProfile#version() version} that the entry was typed upon
     */
    @Transactional
    public EditOutcome edit(ColleagueId id, ProfileEntry typed, int read, Actor actor) {
        return editing.edit(id, typed, read, actor);
    }

    /**
     * Makes colleagues, all or none. Some hundreds a second; one event and one note for the index for all of them.
     *
     * @return their ids, in the order of the list
     */
    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public List<ColleagueId> register(List<NewColleague> list) {
        return registration.of(list);
    }
}
