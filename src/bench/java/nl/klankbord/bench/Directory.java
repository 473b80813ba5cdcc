package nl.klankbord.bench;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.demo.DemoColleague;
import nl.klankbord.demo.Newcomers;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueQuery;
import nl.klankbord.people.NewColleague;
import nl.klankbord.people.People;
import nl.klankbord.run.EmbeddedMariaDb;
import nl.klankbord.search.SearchChanges;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.search.SearchQuery;
import nl.klankbord.search.SuggestQuery;
import nl.klankbord.testing.OwnPortal;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.VocabularyFormat;
import nl.klankbord.vocabulary.VocabularyImports;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The directory as it runs in production: the whole portal over an embedded MariaDB. */
final class Directory implements AutoCloseable {

    private static final String DATABASE = "benchmark";
    private static final String KIND = "colleague";
    private static final int FIRST = 20;
    private static final int BATCH = 1_000;
    private static final Locale LANGUAGE = nl.klankbord.base.Texts.DUTCH;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String INSERT_PERSON = """
            insert into colleague (id, external_id, partner, given_name, infix, family_name, department, job_title,
              manager, mail, phone, working_days, languages, headline, about, projects, intents, learns, capacity,
              away_from, away_until, stand_in, phone_hidden, working_days_hidden, photo_hidden, evidence_hidden)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 2, ?, ?, ?, false, false, false, false)""";
    private static final String INSERT_EXPERTISE = """
            insert into colleague_expertise (colleague, topic, level, note, confirmed_at, confirmed_by_colleague, origin,
              retired) values (?, ?, ?, ?, ?, ?, ?, false)""";

    private final EmbeddedMariaDb server;
    private final Path folder;
    private final OwnPortal portal;
    private final Actor reader =
            new Actor(AccountId.random(), ColleagueId.random(), PartnerId.random(), "Lezer", Set.of());
    private final Map<String, PartnerId> partners = new HashMap<>();
    private final Map<String, UUID> known = new HashMap<>();
    private final List<String> seedTerms = new ArrayList<>();

    Directory(EmbeddedMariaDb server, Path folder, List<String> partnerNames, int terms) {
        this.server = server;
        this.folder = folder;
        this.portal = OwnPortal.start(server, DATABASE, folder);
        asPortal(() -> {
            var lines = partnerNames.stream()
                    .map(name -> JSON.writeValueAsString(Map.of("name", name)))
                    .collect(Collectors.joining("\n"));
            need(portal.get(Partners.class).importNdjson(in(lines), ImportReport.Mode.APPLY, Locale.ENGLISH));
            portal.get(Partners.class).all().forEach(partner -> partners.put(partner.name(), partner.id()));
            var imports = portal.get(VocabularyImports.class);
            imports.importSeed();
            seedTerms.addAll(vocabularyTerms());
            var more = InventedNames.topics(terms - vocabularyTerms().size(), new HashSet<>(vocabularyTerms()));
            need(imports.take(
                    in(String.join("\n", more)), VocabularyFormat.JSON_LINES, ImportReport.Mode.APPLY, Locale.ENGLISH));
        });
    }

    /** A service of the portal. */
    <T> T get(Class<T> service) {
        return portal.get(service);
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void need(ImportReport report) {
        if (report.refused()) {
            throw new IllegalStateException(report.errors().getFirst().toString());
        }
    }

    /** What people of an invented network talk about. */
    List<String> seedTerms() {
        return List.copyOf(seedTerms);
    }

    /** All Dutch terms, abbreviations included, in lower case. */
    List<String> vocabularyTerms() {
        return portal.get(Vocabulary.class).list().stream()
                .flatMap(topic -> {
                    var terms = new ArrayList<String>(topic.terms());
                    terms.remove(topic.en());
                    terms.addAll(topic.abbreviations());
                    return terms.stream();
                })
                .map(term -> term.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /**
     * Adds people to the tables; in batches of SQL, since it is not the taking on that is measured. They are not found
     * before the index is {@linkplain #rebuild() made anew}.
     */
    void add(List<DemoColleague> people) {
        Map<String, TopicId> topics = asked(() -> portal.get(Vocabulary.class)
                .topicsNamed(people.stream()
                        .flatMap(person -> person.expertise().stream().map(line -> line.topic()))
                        .collect(Collectors.toSet())));
        var newcomers = new Newcomers(
                name -> Objects.requireNonNull(partners.get(name), name),
                portal.get(Clock.class).instant());
        try (var connection = connect();
                var person = connection.prepareStatement(INSERT_PERSON);
                var expertise = connection.prepareStatement(INSERT_EXPERTISE)) {
            connection.setAutoCommit(false);
            for (var from = 0; from < people.size(); from += BATCH) {
                for (var given : newcomers.of(people.subList(from, Math.min(people.size(), from + BATCH)))) {
                    add(given, topics, person, expertise);
                }
                person.executeBatch();
                expertise.executeBatch();
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(
            NewColleague given, Map<String, TopicId> topics, PreparedStatement person, PreparedStatement expertise)
            throws SQLException {
        var id = UUID.randomUUID();
        known.put(given.externalId(), id);
        var values = new Object[] {
            id.toString(),
            given.externalId(),
            given.partner().toString(),
            given.givenName(),
            given.infix(),
            given.familyName(),
            given.department(),
            given.jobTitle(),
            id(given.managerExternalId()),
            given.mail(),
            given.phone(),
            JSON.writeValueAsString(given.workingDays().stream().sorted().toList()),
            JSON.writeValueAsString(given.languages()),
            given.headline(),
            given.about(),
            JSON.writeValueAsString(given.projects()),
            JSON.writeValueAsString(given.intents().stream().sorted().toList()),
            "[]",
            given.awayFrom(),
            given.awayUntil(),
            id(given.standInExternalId())
        };
        for (var at = 0; at < values.length; at++) {
            person.setObject(at + 1, values[at]);
        }
        person.addBatch();
        for (var line : given.expertise()) {
            expertise.setString(1, id.toString());
            expertise.setString(
                    2,
                    Objects.requireNonNull(topics.get(line.topic()), line.topic())
                            .toString());
            expertise.setInt(3, line.level());
            expertise.setString(4, line.note());
            expertise.setTimestamp(5, Timestamp.from(line.confirmedAt()));
            expertise.setBoolean(6, line.confirmedByColleague());
            expertise.setString(7, line.origin().name());
            expertise.addBatch();
        }
    }

    private @Nullable String id(@Nullable String externalId) {
        var id = externalId == null ? null : known.get(externalId);
        return id == null ? null : id.toString();
    }

    /** A connection of its own, made for batches. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                server.url(DATABASE) + "&useBulkStmts=true", server.user(), server.password());
    }

    /** Makes the whole index; answers when everyone can be found. */
    Duration rebuild(long people) {
        var begin = System.nanoTime();
        var index = portal.get(SearchIndex.class);
        asPortal(index::rebuild);
        var until = begin + PATIENCE.toNanos();
        while (index.status().rebuilding() || index.status().documents() < people) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The index is not made: " + index.status());
            }
            pause(20);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A call of the service that the pages and the REST interface use. */
    long search(String typed) {
        return portal.get(People.class)
                .search(ColleagueQuery.of(typed, new PageRequest(1, FIRST)), reader, LANGUAGE)
                .page()
                .total();
    }

    /** The index alone: everything but the cards from the database. */
    long searchIndex(String typed) {
        return portal.get(SearchIndex.class)
                .search(new SearchQuery(
                        KIND,
                        typed,
                        false,
                        List.of(),
                        Map.of(),
                        Map.of(),
                        reader.audiences(),
                        Set.of("partner", "topic"),
                        0,
                        FIRST,
                        true))
                .total();
    }

    long suggest(String typed) {
        return portal.get(SearchIndex.class)
                .suggest(new SuggestQuery(KIND, typed, reader.audiences(), 5))
                .size();
    }

    /** From the commit of a change to the moment that it is found. */
    Duration untilFound(int number) {
        // Like no other, or the search would find another one that looks like it.
        var word = new SplittableRandom(number)
                .ints(14, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var id = known.values().stream()
                .skip(number * 31L % known.size())
                .findFirst()
                .orElseThrow();
        var jdbc = portal.get(JdbcTemplate.class);
        var changes = portal.get(SearchChanges.class);
        new TransactionTemplate(portal.get(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
            jdbc.update("update colleague set headline = ?, version = version + 1 where id = ?", word, id.toString());
            changes.changed(KIND, Set.of(id));
        });
        var begin = System.nanoTime();
        while (searchIndex(word) == 0) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("Never found");
            }
            pause(1);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Statements that the database has answered since it started. */
    long statements() {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show global status like 'Questions'")) {
            rows.next();
            return rows.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long bytesOnDisk() {
        return bytes(folder.resolve("index").toFile());
    }

    /** A file that is merged away meanwhile counts for nothing. */
    private static long bytes(File file) {
        var inside = file.listFiles();
        return inside == null
                ? file.length()
                : Arrays.stream(inside).mapToLong(Directory::bytes).sum();
    }

    void asPortal(Runnable work) {
        portal.get(CurrentActor.class).asPortal(work);
    }

    private <T> T asked(Supplier<T> question) {
        var answers = new ArrayList<T>(1);
        asPortal(() -> answers.add(question.get()));
        return answers.getFirst();
    }

    @Override
    public void close() {
        portal.close();
    }
}
