package nl.klankbord.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Texts;
import nl.klankbord.base.TopicId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searches of the directory that people keep, to hear when somebody new is found. Seen by their owner alone. What is
 * new is asked of the index each time: it is never more than the owner may see now.
 */
@Service
@PermitAll
public class SavedSearches {

    /** Searches that one person can keep. */
    public static final int MOST = 20;

    /** Hits of a search that are remembered; whoever comes in below them is not told of. */
    static final int WATCHED = 300;

    private static final int NAME_LENGTH = 150;

    private final JdbcClient jdbc;
    private final People people;
    private final Partners partners;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Clock clock;
    private final JsonMapper json;

    SavedSearches(
            JdbcClient jdbc,
            People people,
            Partners partners,
            Vocabulary vocabulary,
            Texts texts,
            Clock clock,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.people = people;
        this.partners = partners;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.clock = clock;
        this.json = json;
    }

    /** How saving ended. */
    public sealed interface SaveOutcome {

        record Saved(SavedSearch search) implements SaveOutcome {}

        /** Nothing was kept; an older one has to go first. */
        record TooMany(int most) implements SaveOutcome {}
    }

    /** The searches that this person keeps, oldest first. Cost: one search of the index each. */
    @Transactional(readOnly = true)
    public List<SavedSearch> of(Actor actor) {
        return rows(actor).stream()
                .map(row -> new SavedSearch(row.id(), row.name(), row.query(), fresh(row, actor)))
                .toList();
    }

    /** Everybody who keeps a search, to be told of what is new. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public List<ColleagueId> owners() {
        return jdbc.sql("select distinct owner from saved_search order by owner")
                .query((row, n) -> new ColleagueId(UUID.fromString(row.getString(1))))
                .list();
    }

    /** Keeps a search; one that is kept already stays as it is. Everybody it finds now counts as seen. */
    @Transactional
    public SaveOutcome save(ColleagueQuery query, Actor actor, Locale language) {
        var asked = firstPage(query);
        var own = rows(actor);
        for (var row : own) {
            if (row.query().equals(asked)) {
                return new SaveOutcome.Saved(new SavedSearch(row.id(), row.name(), asked, Set.of()));
            }
        }
        if (own.size() >= MOST) {
            return new SaveOutcome.TooMany(MOST);
        }
        var saved = new SavedSearch(UUID.randomUUID(), name(asked, language), asked, Set.of());
        jdbc.sql("insert into saved_search (id, owner, name, query, seen, saved_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        saved.id().toString(),
                        actor.colleague().toString(),
                        saved.name(),
                        json.writeValueAsString(asked),
                        json.writeValueAsString(found(asked, actor)),
                        Timestamp.from(clock.instant()))
                .update();
        return new SaveOutcome.Saved(saved);
    }

    /** Everybody whom this search finds now counts as seen; nothing for a search that is not kept. */
    @Transactional
    public void seen(ColleagueQuery query, Actor actor) {
        var asked = firstPage(query);
        rows(actor).stream().filter(row -> row.query().equals(asked)).forEach(row -> jdbc.sql(
                        "update saved_search set seen = ? where id = ?")
                .params(json.writeValueAsString(found(asked, actor)), row.id().toString())
                .update());
    }

    /** Keeps a search no longer; nothing when it is not this person's. */
    @Transactional
    public void remove(UUID id, Actor actor) {
        jdbc.sql("delete from saved_search where id = ? and owner = ?")
                .params(id.toString(), actor.colleague().toString())
                .update();
    }

    private record Row(UUID id, String name, ColleagueQuery query, Set<UUID> seen) {}

    private List<Row> rows(Actor actor) {
        return jdbc.sql("select id, name, query, seen from saved_search where owner = ? order by saved_at, id")
                .param(actor.colleague().toString())
                .query((row, n) -> new Row(
                        UUID.fromString(row.getString("id")),
                        row.getString("name"),
                        json.readValue(row.getString("query"), ColleagueQuery.class),
                        Set.of(json.readValue(row.getString("seen"), UUID[].class))))
                .list();
    }

    private Set<ColleagueId> fresh(Row row, Actor actor) {
        var found = new HashSet<>(found(row.query(), actor));
        found.removeAll(row.seen());
        return found.stream().map(ColleagueId::new).collect(Collectors.toSet());
    }

    /** Whom it finds directly, best first, as many as are remembered. */
    private Set<UUID> found(ColleagueQuery query, Actor actor) {
        return new LinkedHashSet<>(people.ids(query, WATCHED, actor));
    }

    private static ColleagueQuery firstPage(ColleagueQuery query) {
        return new ColleagueQuery(
                query.text(),
                query.literal(),
                query.partners(),
                query.topics(),
                query.minLevel(),
                query.availableFor(),
                query.availability(),
                new PageRequest(1, PageRequest.USUAL));
    }

    /** "omgevingsplan, Moerdijk, Second opinion". */
    private String name(ColleagueQuery query, Locale language) {
        var parts = Stream.of(
                        Stream.of(query.text()),
                        query.topics().stream().map(this::nameOf).sorted(),
                        query.partners().stream()
                                .flatMap(id -> partners.find(id).stream())
                                .map(PartnerCard::name)
                                .sorted(),
                        Stream.ofNullable(query.minLevel())
                                .map(level -> texts.get(language, "people.filters.level." + level)),
                        query.availableFor().stream()
                                .map(intent -> texts.get(language, "people.intent." + intent))
                                .sorted(),
                        query.availability().stream()
                                .map(one -> texts.get(language, "people.filters.availability." + one))
                                .sorted())
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return parts.length() > NAME_LENGTH ? parts.substring(0, NAME_LENGTH) : parts;
    }

    private String nameOf(TopicId topic) {
        return vocabulary.find(topic).map(Topic::nl).orElse("");
    }
}
