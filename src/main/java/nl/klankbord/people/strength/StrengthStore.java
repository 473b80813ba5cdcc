package nl.klankbord.people.strength;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.ExpertiseState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts in the database, so that nobody is loaded to be counted. */
@Component
class StrengthStore {

    /** One row for each line that the reader sees, at each partner that its person works for today. */
    private static final String SEEN = """
            with line as (
              select e.colleague, e.topic, e.level, e.confirmed_at <= :stale as stale,
                d.last_day is not null and d.last_day <= :until as gone,
                c.partner, s.partner as instead
              from colleague_expertise e
              join colleague c on c.id = e.colleague and c.left_on is null
              left join departure d on d.colleague = c.id and (d.own_word or c.partner in (:own))
              left join colleague s on s.id = e.stand_in and s.id <> c.id and s.left_on is null
                and not exists (select 1 from departure sd where sd.colleague = s.id and sd.last_day <= :until
                  and (sd.own_word or s.partner in (:own)))
              where e.topic in (:topics) and e.level >= :level and not e.retired
                and (e.origin = 'OWN' or e.shared or c.partner in (:own))
            ), seen as (
              select colleague, topic, level, partner, stale, gone,
                instead is not null and instead <> partner as covered
              from line
              union all
              select l.colleague, l.topic, l.level, m.partner, l.stale,
                l.gone or (m.last_day is not null and m.last_day <= :until),
                l.instead is not null and l.instead <> m.partner
              from line l join employment m on m.colleague = l.colleague and m.partner <> l.partner
                and (m.first_day is null or m.first_day <= :today) and (m.last_day is null or m.last_day >= :today)
            )
            """;

    private static final String COUNT = SEEN + """
            select topic, partner, count(*), sum(stale), sum(gone), sum(not (stale or gone)), sum(covered),
              sum(covered and not (stale or gone))
            from seen group by topic, partner
            """;

    private static final String PEOPLE = SEEN + """
            select colleague, level, stale, gone, covered from seen where partner = :partner
            order by stale, level desc, colleague
            """;

    private static final String LEARNERS = """
            select c.id from colleague c
            left join colleague_expertise e on e.colleague = c.id and e.topic = :topic and not e.retired
            where c.partner = :partner and c.left_on is null and coalesce(e.level, 0) < :level
              and (e.colleague is not null or json_contains(c.learns, json_quote(:topic)))
            """;

    private final JdbcClient jdbc;

    StrengthStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who asks, and when.
     *
     * @param own partners that the reader works for
     */
    record Asked(Set<PartnerId> own, Instant now, LocalDate today, LocalDate leavingUntil) {}

    List<Strength> count(Collection<TopicId> topics, int level, Asked asked) {
        return with(jdbc.sql(COUNT), topics, level, asked)
                .query((row, _) -> new Strength(
                        new TopicId(UUID.fromString(row.getString(1))),
                        new PartnerId(UUID.fromString(row.getString(2))),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8)))
                .list();
    }

    List<Knower> people(TopicId topic, PartnerId partner, int level, Asked asked) {
        return with(jdbc.sql(PEOPLE), List.of(topic), level, asked)
                .param("partner", partner.toString())
                .query((row, _) -> new Knower(
                        new ColleagueId(UUID.fromString(row.getString(1))),
                        row.getInt(2),
                        row.getBoolean(3),
                        row.getBoolean(4),
                        row.getBoolean(5)))
                .list();
    }

    Set<ColleagueId> learners(TopicId topic, PartnerId partner, int level) {
        return new HashSet<>(jdbc.sql(LEARNERS)
                .param("topic", topic.toString())
                .param("partner", partner.toString())
                .param("level", level)
                .query((row, _) -> new ColleagueId(UUID.fromString(row.getString(1))))
                .list());
    }

    private static StatementSpec with(StatementSpec sql, Collection<TopicId> topics, int level, Asked asked) {
        return sql.param("topics", topics.stream().map(TopicId::toString).toList())
                .param("level", level)
                .param("own", asked.own().stream().map(PartnerId::toString).toList())
                .param("stale", Timestamp.from(ExpertiseState.staleUpTo(asked.now())))
                .param("today", asked.today())
                .param("until", asked.leavingUntil());
    }
}
