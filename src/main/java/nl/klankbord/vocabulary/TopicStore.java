package nl.klankbord.vocabulary;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of the vocabulary. Read whole and written in batches: an import of thousands is a few statements. */
@Component
class TopicStore {

    private static final String SYNONYM = "SYNONYM";
    private static final String ABBREVIATION = "ABBREVIATION";
    private static final String LOCAL = "LOCAL";
    private static final String BROADER = "BROADER";
    private static final String RELATED = "RELATED";
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    TopicStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The first statement of whatever changes the vocabulary: what it then reads stays true until it ends. */
    void lock() {
        jdbc.queryForObject("select edition from vocabulary_edition where id = 1 for update", Long.class);
    }

    long edition() {
        var edition = jdbc.queryForObject("select edition from vocabulary_edition where id = 1", Long.class);
        return edition == null ? 0 : edition;
    }

    Lexicon load() {
        var edition = edition();
        var terms = terms();
        var links = links();
        var topics = jdbc.query("select id, version, status, nl, en, definition, uri from topic", (row, number) -> {
            var id = new TopicId(UUID.fromString(row.getString("id")));
            var words = terms.getOrDefault(id, new Words());
            var ties = links.getOrDefault(id, new Ties());
            return new Topic(
                    id,
                    row.getInt("version"),
                    TopicStatus.valueOf(row.getString("status")),
                    row.getString("nl"),
                    row.getString("en"),
                    row.getString("definition"),
                    row.getString("uri"),
                    words.synonyms,
                    words.abbreviations,
                    words.local,
                    ties.broader,
                    ties.narrower,
                    ties.related);
        });
        return new Lexicon(edition, topics, merged());
    }

    private Map<TopicId, TopicId> merged() {
        var merged = new HashMap<TopicId, TopicId>();
        jdbc.query("select id, into_topic from topic_merged", row -> {
            merged.put(
                    new TopicId(UUID.fromString(row.getString("id"))),
                    new TopicId(UUID.fromString(row.getString("into_topic"))));
        });
        return merged;
    }

    /** Removes a topic, and lets its id and those that led to it lead to the other. */
    void replace(TopicId gone, TopicId into) {
        jdbc.update("update topic_merged set into_topic = ? where into_topic = ?", into.toString(), gone.toString());
        jdbc.update("delete from topic where id = ?", gone.toString());
        jdbc.update("insert into topic_merged (id, into_topic) values (?, ?)", gone.toString(), into.toString());
    }

    private Map<TopicId, Words> terms() {
        var byTopic = new HashMap<TopicId, Words>();
        jdbc.query("select topic, kind, partner, term from topic_term order by term_key", row -> {
            var words =
                    byTopic.computeIfAbsent(new TopicId(UUID.fromString(row.getString("topic"))), topic -> new Words());
            var term = row.getString("term");
            switch (row.getString("kind")) {
                case SYNONYM -> words.synonyms.add(term);
                case ABBREVIATION -> words.abbreviations.add(term);
                case LOCAL ->
                    words.local
                            .computeIfAbsent(
                                    new PartnerId(UUID.fromString(row.getString("partner"))),
                                    partner -> new ArrayList<>())
                            .add(term);
                default -> throw new IllegalStateException("Unknown kind of term: " + row.getString("kind"));
            }
        });
        return byTopic;
    }

    private Map<TopicId, Ties> links() {
        var byTopic = new HashMap<TopicId, Ties>();
        jdbc.query("select topic, kind, other from topic_link", row -> {
            var topic = new TopicId(UUID.fromString(row.getString("topic")));
            var other = new TopicId(UUID.fromString(row.getString("other")));
            var here = byTopic.computeIfAbsent(topic, id -> new Ties());
            var there = byTopic.computeIfAbsent(other, id -> new Ties());
            if (BROADER.equals(row.getString("kind"))) {
                here.broader.add(other);
                there.narrower.add(topic);
            } else {
                here.related.add(other);
                there.related.add(topic);
            }
        });
        return byTopic;
    }

    /** Writes new and changed topics whole; of the links, narrower ones belong to the others. */
    void save(Collection<Topic> fresh, Collection<Topic> changed, Instant now) {
        batch(
                "insert into topic (id, status, nl, nl_key, en, definition, uri, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                fresh.stream().map(topic -> new @Nullable Object[] {
                    topic.id().toString(),
                    topic.status().name(),
                    topic.nl(),
                    PlainText.key(topic.nl()),
                    topic.en(),
                    topic.definition(),
                    topic.uri(),
                    Timestamp.from(now)
                }));
        batch(
                "update topic set version = version + 1, status = ?, nl = ?, nl_key = ?, en = ?, definition = ?,"
                        + " uri = ?, changed_at = ? where id = ?",
                changed.stream().map(topic -> new @Nullable Object[] {
                    topic.status().name(),
                    topic.nl(),
                    PlainText.key(topic.nl()),
                    topic.en(),
                    topic.definition(),
                    topic.uri(),
                    Timestamp.from(now),
                    topic.id().toString()
                }));
        batch("delete from topic_term where topic = ?", ids(changed));
        batch("delete from topic_link where topic = ?", ids(changed));
        batch("delete from topic_link where other = ? and kind = 'RELATED'", ids(changed));
        batch(
                "insert into topic_term (topic, kind, partner, term, term_key) values (?, ?, ?, ?, ?)",
                Stream.concat(fresh.stream(), changed.stream()).flatMap(TopicStore::termRows));
        batch(
                "insert into topic_link (topic, kind, other) values (?, ?, ?)",
                Stream.concat(fresh.stream(), changed.stream()).flatMap(TopicStore::linkRows));
        jdbc.update("update vocabulary_edition set edition = edition + 1 where id = 1");
    }

    /** Which topics have one of these words, by key of the word; asked of the tables, so own changes show. */
    Map<String, TopicId> byKeys(Collection<String> keys) {
        var found = new HashMap<String, TopicId>();
        var all = List.copyOf(keys);
        for (var from = 0; from < all.size(); from += BATCH) {
            var some = all.subList(from, Math.min(all.size(), from + BATCH));
            var marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            jdbc.query(
                    "select nl_key as word, id as topic from topic where nl_key in (" + marks + ")",
                    row -> {
                        found.put(row.getString("word"), new TopicId(UUID.fromString(row.getString("topic"))));
                    },
                    some.toArray());
            jdbc.query(
                    "select term_key as word, topic from topic_term where term_key in (" + marks
                            + ") order by case kind when 'SYNONYM' then 1 when 'LOCAL' then 2 else 3 end, topic",
                    row -> {
                        found.putIfAbsent(row.getString("word"), new TopicId(UUID.fromString(row.getString("topic"))));
                    },
                    some.toArray());
        }
        return found;
    }

    private static Stream<@Nullable Object[]> ids(Collection<Topic> topics) {
        return topics.stream().map(topic -> new @Nullable Object[] {topic.id().toString()});
    }

    private static Stream<@Nullable Object[]> termRows(Topic topic) {
        return Stream.of(
                        topic.synonyms().stream().map(term -> termRow(topic, SYNONYM, null, term)),
                        topic.abbreviations().stream().map(term -> termRow(topic, ABBREVIATION, null, term)),
                        topic.localTerms().entrySet().stream().flatMap(local -> local.getValue().stream()
                                .map(term -> termRow(topic, LOCAL, local.getKey(), term))))
                .flatMap(rows -> rows);
    }

    private static @Nullable Object[] termRow(Topic topic, String kind, @Nullable PartnerId partner, String term) {
        return new @Nullable Object[] {
            topic.id().toString(), kind, partner == null ? null : partner.toString(), term, PlainText.key(term)
        };
    }

    private static Stream<@Nullable Object[]> linkRows(Topic topic) {
        return Stream.concat(
                topic.broader().stream().map(other -> linkRow(topic, BROADER, other)),
                topic.related().stream().map(other -> linkRow(topic, RELATED, other)));
    }

    private static @Nullable Object[] linkRow(Topic topic, String kind, TopicId other) {
        return new @Nullable Object[] {topic.id().toString(), kind, other.toString()};
    }

    private void batch(String sql, Stream<@Nullable Object[]> rows) {
        var all = rows.toList();
        for (var from = 0; from < all.size(); from += BATCH) {
            jdbc.batchUpdate(sql, all.subList(from, Math.min(all.size(), from + BATCH)));
        }
    }

    private static final class Words {
        private final List<String> synonyms = new ArrayList<>();
        private final List<String> abbreviations = new ArrayList<>();
        private final Map<PartnerId, List<String>> local = new LinkedHashMap<>();
    }

    private static final class Ties {
        private final Set<TopicId> broader = new HashSet<>();
        private final Set<TopicId> narrower = new HashSet<>();
        private final Set<TopicId> related = new HashSet<>();
    }
}
