package nl.klankbord.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.actions.ActionQuery.View;
import nl.klankbord.actions.ActionQuery.When;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which actions stand in which list, of those that the reader may know of: what comes from something that they may read
 * now, what they gave or do themselves, unless it comes from something confidential that they may not read. Cost: a query
 * for what the actions in question come from, what it costs to ask whether that may be read, and one for the page.
 */
@Component
class ActionLists {

    /** Stands in a list of ids when there are none. */
    private static final String NOTHING = new UUID(0, 0).toString();

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    /** What is open first, by its day; then what is over, newest first. */
    private static final String ORDER = " order by a.settled_at is not null,"
            + " case when a.settled_at is null then a.due end, a.settled_at desc, a.id";

    /** What somebody does soon, and what others do for them. */
    private static final String PRESSING = "a.state = 'OPEN' and (a.doer = :me and a.due <= :soon"
            + " or a.given_by = :me and (a.doer is null or a.doer <> :me))";

    private final JdbcClient jdbc;
    private final ActionOrigins origins;

    ActionLists(JdbcClient jdbc, ActionOrigins origins) {
        this.jdbc = jdbc;
        this.origins = origins;
    }

    /**
     * The ids of some, in their order, and how many there are in all.
     *
     * @param origins what they come from, as far as the reader may read it
     */
    record Found(List<UUID> ids, long total, Map<OriginRef, ActionOrigin> origins) {}

    private record Row(UUID id, long total) {}

    Found page(ActionQuery query, Actor actor, LocalDate today) {
        return found(query, actor, today, query.page().size(), query.page().offset());
    }

    /** The first of them, so many at most. */
    Found first(ActionQuery query, Actor actor, LocalDate today, int most) {
        return found(query, actor, today, most, 0);
    }

    /** What presses on this person, or on others for them; so many at most. */
    Found pressing(Actor actor, LocalDate today, int most) {
        var readable = readable(PRESSING, null, actor, today);
        var rows = rows(PRESSING, null, actor, today, readable, most, 0);
        return new Found(rows.stream().map(Row::id).toList(), total(rows), readable);
    }

    private Found found(ActionQuery query, Actor actor, LocalDate today, int size, long offset) {
        var where = where(query);
        var readable = readable(where, query, actor, today);
        var rows = rows(where, query, actor, today, readable, size, offset);
        // Behind the last page there is no row to tell the total.
        var total =
                rows.isEmpty() && offset > 0 ? total(rows(where, query, actor, today, readable, 1, 0)) : total(rows);
        return new Found(rows.stream().map(Row::id).toList(), total, readable);
    }

    private static long total(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.getFirst().total();
    }

    private Map<OriginRef, ActionOrigin> readable(
            String where, @Nullable ActionQuery query, Actor actor, LocalDate today) {
        var refs = asked(
                        "select distinct a.origin_kind, a.origin from action_item a where a.origin is not null and "
                                + where,
                        query,
                        actor,
                        today)
                .query((row, _) -> new OriginRef(row.getString(1), UUID.fromString(row.getString(2))))
                .list();
        return origins.readable(refs, actor);
    }

    private List<Row> rows(
            String where,
            @Nullable ActionQuery query,
            Actor actor,
            LocalDate today,
            Map<OriginRef, ActionOrigin> readable,
            int size,
            long offset) {
        var sql = "select a.id, count(*) over () from action_item a where " + where + " and ("
                + "(a.origin is null or a.origin_kind in (:open)) and :me in (a.given_by, a.doer)"
                + " or a.origin in (:readable))" + ORDER + " limit :size offset :offset";
        return asked(sql, query, actor, today)
                .param("open", ids(origins.openKinds()))
                .param(
                        "readable",
                        ids(readable.keySet().stream().map(OriginRef::id).collect(Collectors.toSet())))
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> new Row(UUID.fromString(row.getString(1)), row.getLong(2)))
                .list();
    }

    private static List<String> ids(Set<?> some) {
        return Stream.concat(Stream.of(NOTHING), some.stream().map(Object::toString))
                .toList();
    }

    private JdbcClient.StatementSpec asked(String sql, @Nullable ActionQuery query, Actor actor, LocalDate today) {
        var asked = jdbc.sql(sql)
                .param("me", actor.colleague().toString())
                .param("today", today)
                .param("soon", today.plusDays(query != null && query.when() == When.MONTH ? MONTH : WEEK));
        if (query == null) {
            return asked;
        }
        if (query.state() != null) {
            asked = asked.param("state", query.state().name());
        }
        if (!query.kinds().isEmpty()) {
            asked = asked.param("kinds", query.kinds());
        }
        if (!query.partners().isEmpty()) {
            asked = asked.param("partners", ids(query.partners()));
        }
        if (query.origin() instanceof OriginRef origin) {
            asked = asked.param("kind", origin.kind())
                    .param("origin", origin.id().toString());
        }
        return asked;
    }

    private static String where(ActionQuery query) {
        return inView(query.view())
                + (query.state() == null ? "" : " and a.state = :state")
                + inTime(query.when())
                + (query.kinds().isEmpty()
                        ? ""
                        : " and (a.origin_kind in (:kinds)"
                                + (query.kinds().contains(ActionQuery.WITHOUT) ? " or a.origin is null)" : ")"))
                + (query.partners().isEmpty() ? "" : " and a.doer_partner in (:partners)")
                + (query.origin() == null ? "" : " and a.origin_kind = :kind and a.origin = :origin");
    }

    private static String inView(View view) {
        return switch (view) {
            case MINE -> "a.doer = :me";
            case GIVEN -> "a.given_by = :me and (a.doer is null or a.doer <> :me)";
            case ALL -> "1 = 1";
        };
    }

    private static String inTime(When when) {
        return switch (when) {
            case ANY -> "";
            case LATE -> " and a.state = 'OPEN' and a.due < :today";
            case WEEK, MONTH -> " and a.due <= :soon";
        };
    }
}
