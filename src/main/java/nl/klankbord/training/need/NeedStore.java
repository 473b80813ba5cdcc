package nl.klankbord.training.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import nl.klankbord.training.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people want to learn, and who. */
@Component
class NeedStore {

    /** As many as a board shows. */
    private static final int MOST = 300;

    private static final String COLUMNS = "select id, topic, line, state, course from training_need";

    private final JdbcClient jdbc;

    NeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(
            NeedId id,
            TopicId topic,
            String line,
            NeedState state,
            @Nullable CourseId course) {

        boolean isOpen() {
            return state == NeedState.OPEN || state == NeedState.PROPOSED;
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var course = row.getString(5);
        return new Stored(
                new NeedId(UUID.fromString(row.getString(1))),
                new TopicId(UUID.fromString(row.getString(2))),
                row.getString(3),
                NeedState.valueOf(row.getString(4)),
                course == null ? null : new CourseId(UUID.fromString(course)));
    }

    /** Newest first. */
    List<Stored> board() {
        return jdbc.sql(COLUMNS + " where state <> 'DROPPED' order by made_at desc, id limit " + MOST)
                .query((row, _) -> stored(row))
                .list();
    }

    Optional<Stored> locked(NeedId id) {
        return jdbc.sql(COLUMNS + " where id = ? for update")
                .param(id.toString())
                .query((row, _) -> stored(row))
                .optional();
    }

    /** Nobody else asks about this topic until the transaction ends: two who ask the same at once ask one thing. */
    void lock(TopicId topic) {
        // Locks the row that is there as well as a new one.
        jdbc.sql("insert into training_need_topic (topic) values (?) on duplicate key update topic = topic")
                .param(topic.toString())
                .update();
    }

    /** What somebody asked in the same words, and is still wanted. */
    Optional<Stored> same(TopicId topic, String line) {
        return jdbc
                .sql(COLUMNS + " where topic = ? and state in ('OPEN', 'PROPOSED')")
                .param(topic.toString())
                .query((row, _) -> stored(row))
                .list()
                .stream()
                .filter(each -> PlainText.key(each.line()).equals(PlainText.key(line)))
                .findFirst();
    }

    void add(NeedId id, TopicId topic, String line, Instant now) {
        jdbc.sql("insert into training_need (id, topic, line, state, made_at) values (?, ?, ?, 'OPEN', ?)")
                .params(id.toString(), topic.toString(), line, Timestamp.from(now))
                .update();
    }

    /** @param course null for none */
    void become(NeedId id, NeedState state, @Nullable CourseId course) {
        jdbc.sql("update training_need set state = :state, course = :course where id = :id")
                .param("state", state.name())
                .param("course", course == null ? null : course.toString())
                .param("id", id.toString())
                .update();
    }

    void join(NeedId id, Actor actor) {
        join(id, actor.colleague(), actor.partner());
    }

    void join(NeedId id, ColleagueId person, PartnerId partner) {
        jdbc.sql("insert ignore into training_need_person (need, person, partner) values (?, ?, ?)")
                .params(id.toString(), person.toString(), partner.toString())
                .update();
    }

    void leave(NeedId id, ColleagueId person) {
        jdbc.sql("delete from training_need_person where need = ? and person = ?")
                .params(id.toString(), person.toString())
                .update();
    }

    /** Courses on a topic, by title. */
    List<Need.Answer> courses(TopicId topic) {
        return jdbc.sql("select c.id, c.title from training_course c"
                        + " join training_course_topic t on t.course = c.id and t.topic = ? order by c.title, c.id")
                .param(topic.toString())
                .query((row, _) -> new Need.Answer(new CourseId(UUID.fromString(row.getString(1))), row.getString(2)))
                .list();
    }

    /** Who wants each of them, with their partner. */
    Map<NeedId, Map<ColleagueId, PartnerId>> people(Collection<NeedId> ids) {
        var people = new HashMap<NeedId, Map<ColleagueId, PartnerId>>();
        if (!ids.isEmpty()) {
            jdbc.sql("select need, person, partner from training_need_person where need in (:ids)")
                    .param("ids", ids.stream().map(NeedId::toString).toList())
                    .query(row -> {
                        people.computeIfAbsent(new NeedId(UUID.fromString(row.getString(1))), _ -> new HashMap<>())
                                .put(
                                        new ColleagueId(UUID.fromString(row.getString(2))),
                                        new PartnerId(UUID.fromString(row.getString(3))));
                    });
        }
        return people;
    }
}
