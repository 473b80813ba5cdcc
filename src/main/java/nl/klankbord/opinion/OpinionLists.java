package nl.klankbord.opinion;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.opinion.OpinionQuery.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which requests stand in which list, of those that the reader may know of. Each answer is one query, and with words to find
 * them by what {@link OpinionFinder} costs.
 */
@Component
class OpinionLists {

    private static final String KNOWN =
            "exists (select 1 from opinion_audience a where a.request = r.id and a.token in (:audiences))";

    /** What does not move by itself, or should have. */
    private static final String STUCK = """
            (r.state = 'EXPIRED' or r.clock_told >= 80 and r.clock in ('RESPONSE', 'DELIVERY')
              or (r.state = 'SUBMITTED' or r.interest_open) and r.turn_since < :long_ago)
            """;

    /** Stands in the list of what was found when nothing was. */
    private static final UUID NOTHING = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final OpinionFinder finder;

    OpinionLists(JdbcClient jdbc, OpinionFinder finder) {
        this.jdbc = jdbc;
        this.finder = finder;
    }

    /** As {@link OpinionRequest#turn()} says it of one request. */
    private static final String MY_TURN = """
            (:me = case
              when r.state in ('DRAFT', 'SUBMITTED', 'EXPIRED', 'NEEDS_INFO', 'DELIVERED')
                or r.state in ('OFFERED', 'CLAIMED') and r.interest_open then r.requester
              when r.state = 'OFFERED' then r.invited
              when r.state in ('CLAIMED', 'ACCEPTED', 'IN_REVIEW') then r.reviewer
              when r.state = 'PEER_CHECK' then r.checker
            end)
            """;

    /** The ids of one page, in their order, and how many there are in all. */
    record Found(List<UUID> ids, long total) {}

    /** The first ids of one state, in their order, and how many there are in all. */
    record InState(OpinionState state, List<UUID> ids, long total) {}

    private record Row(UUID id, OpinionState state, long total) {}

    Found page(OpinionQuery query, Actor actor, Time now) {
        var rows = asked(
                        "select r.id, r.state, count(*) over () from opinion_request r where " + where(query)
                                + " order by " + order(query.view()) + " limit :size offset :offset",
                        query,
                        actor,
                        now)
                .param("size", query.page().size())
                .param("offset", query.page().offset())
                .query((row, _) -> new Row(
                        UUID.fromString(row.getString(1)), OpinionState.valueOf(row.getString(2)), row.getLong(3)))
                .list();
        // Behind the last page there is no row to tell the total.
        var total = rows.isEmpty()
                ? query.page().page() == 1 ? 0 : counted(query, actor, now)
                : rows.getFirst().total();
        return new Found(rows.stream().map(Row::id).toList(), total);
    }

    List<InState> board(OpinionQuery query, Actor actor, Time now) {
        var rows = asked("""
                        select id, state, total from (
                          select r.id, r.state, r.turn_since, count(*) over (partition by r.state) as total,
                            row_number() over (partition by r.state order by %s) as place
                          from opinion_request r where %s) as placed
                        where place <= :column order by state, place
                        """.formatted(order(query.view()), where(query)), query, actor, now)
                .param("column", OpinionBoard.COLUMN)
                .query((row, _) -> new Row(
                        UUID.fromString(row.getString(1)), OpinionState.valueOf(row.getString(2)), row.getLong(3)))
                .list();
        var columns = new EnumMap<OpinionState, List<Row>>(OpinionState.class);
        rows.forEach(row ->
                columns.computeIfAbsent(row.state(), _ -> new ArrayList<>()).add(row));
        return columns.entrySet().stream()
                .map(column -> new InState(
                        column.getKey(),
                        column.getValue().stream().map(Row::id).toList(),
                        column.getValue().getFirst().total()))
                .toList();
    }

    Map<View, Long> counts(Actor actor, Time now) {
        var views = new ArrayList<>(List.of(View.FOR_ME, View.MINE, View.QUEUE, View.CLOSED));
        if (actor.is(Role.COORDINATOR)) {
            views.add(View.STUCK);
        }
        var sums = views.stream()
                .map(view -> "coalesce(sum(" + inView(view) + "), 0)")
                .collect(Collectors.joining(", "));
        var counts = new EnumMap<View, Long>(View.class);
        params(jdbc.sql("select " + sums + " from opinion_request r where " + KNOWN), actor, now)
                .query(row -> {
                    for (var i = 0; i < views.size(); i++) {
                        counts.put(views.get(i), row.getLong(i + 1));
                    }
                });
        return counts;
    }

    /** What is stuck of what only named people may know of. */
    long stuckUnseen(Time now) {
        return jdbc.sql("select count(*) from opinion_request r where r.visibility = 'NAMED_ONLY'"
                        + " and r.state <> 'DRAFT' and " + STUCK)
                .param("long_ago", longAgo(now))
                .query(Long.class)
                .single();
    }

    /** In how many of these it is the reader's turn. */
    long turns(OpinionQuery query, Actor actor, Time now) {
        return asked(
                        "select count(*) from opinion_request r where " + where(query) + " and " + MY_TURN,
                        query,
                        actor,
                        now)
                .query(Long.class)
                .single();
    }

    private long counted(OpinionQuery query, Actor actor, Time now) {
        return asked("select count(*) from opinion_request r where " + where(query), query, actor, now)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, OpinionQuery query, Actor actor, Time now) {
        var asked = params(jdbc.sql(sql), actor, now);
        if (!query.text().isBlank()) {
            var found = finder.find(query.text(), actor).ids();
            asked = asked.param(
                    "found",
                    Stream.concat(Stream.of(NOTHING), found.stream())
                            .map(UUID::toString)
                            .toList());
        }
        if (!query.types().isEmpty()) {
            asked = asked.param("types", query.types().stream().map(Enum::name).toList());
        }
        if (!query.partners().isEmpty()) {
            asked = asked.param(
                    "partners", query.partners().stream().map(Object::toString).toList());
        }
        if (!query.topics().isEmpty()) {
            asked = asked.param(
                    "topics",
                    query.topics().stream()
                            .map(topic -> "\"" + topic + "\"")
                            .collect(Collectors.joining(",", "[", "]")));
        }
        return asked;
    }

    private static JdbcClient.StatementSpec params(JdbcClient.StatementSpec asked, Actor actor, Time now) {
        return asked.param("me", actor.colleague().toString())
                .param("audiences", actor.audiences())
                .param("long_ago", longAgo(now));
    }

    private static Timestamp longAgo(Time now) {
        return Timestamp.from(now.now().minus(Duration.ofDays(5)));
    }

    private static String where(OpinionQuery query) {
        return KNOWN + " and " + inView(query.view())
                + (query.text().isBlank() ? "" : " and r.id in (:found)")
                + (query.types().isEmpty() ? "" : " and r.type in (:types)")
                + (query.partners().isEmpty() ? "" : " and r.requester_partner in (:partners)")
                + (query.topics().isEmpty() ? "" : " and json_overlaps(r.topics, :topics)");
    }

    private static String inView(View view) {
        return switch (view) {
            case FOR_ME -> """
                    (r.invited = :me or r.checker = :me and r.state = 'PEER_CHECK' or r.reviewer = :me
                      and r.state in ('CLAIMED', 'ACCEPTED', 'IN_REVIEW', 'NEEDS_INFO', 'PEER_CHECK'))
                    """;
            case MINE -> "(r.requester = :me and r.state not in ('CLOSED', 'WITHDRAWN'))";
            case QUEUE -> "(r.state = 'QUEUED')";
            case CLOSED -> """
                    (r.state in ('CLOSED', 'WITHDRAWN') and :me in (r.requester, r.reviewer, r.checker)
                      or r.state = 'DELIVERED' and r.reviewer = :me)
                    """;
            case STUCK -> "(r.visibility <> 'NAMED_ONLY' and r.state <> 'DRAFT' and " + STUCK + ")";
        };
    }

    private static String order(View view) {
        return view == View.CLOSED ? "r.turn_since desc, r.id" : "r.turn_since, r.id";
    }
}
