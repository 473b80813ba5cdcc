package nl.klankbord.training;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which editions stand in the agenda, in the order in which they begin. */
@Component
class AgendaLists {

    /** Most editions that are looked at for a seat that is free, or that a calendar gets. */
    private static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final EditionCards cards;

    AgendaLists(JdbcClient jdbc, EditionCards cards) {
        this.jdbc = jdbc;
        this.cards = cards;
    }

    private record Row(UUID id, long total) {}

    Page<EditionCard> page(AgendaQuery query, Actor actor) {
        var page = query.page();
        if (query.seatsFree()) {
            var free = cards.of(ids(rows(query, actor, MOST, 0)), actor).stream()
                    .filter(AgendaLists::hasSeat)
                    .toList();
            return new Page<>(
                    free.stream().skip(page.offset()).limit(page.size()).toList(),
                    free.size(),
                    page.page(),
                    page.size());
        }
        var rows = rows(query, actor, page.size(), page.offset());
        var total = rows.isEmpty()
                ? page.page() == 1
                        ? 0
                        : rows(query, actor, 1, 0).stream()
                                .mapToLong(Row::total)
                                .sum()
                : rows.getFirst().total();
        return new Page<>(cards.of(ids(rows), actor), total, page.page(), page.size());
    }

    /** All at once, without drafts: what can be told outside the portal. */
    List<EditionCard> published(AgendaQuery query, Actor actor) {
        return cards.of(ids(rows(query, actor, MOST, 0)), actor).stream()
                .filter(card -> card.state() != EditionState.DRAFT)
                .filter(card -> !query.seatsFree() || hasSeat(card))
                .toList();
    }

    private static boolean hasSeat(EditionCard card) {
        return card.state() == EditionState.OPEN
                && card.own() == null
                && card.ownPartner() instanceof PartnerSeats seats
                && seats.free() > 0;
    }

    private static List<UUID> ids(List<Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    private List<Row> rows(AgendaQuery query, Actor actor, int size, long offset) {
        var asked = jdbc.sql("""
                        select e.id, count(*) over () from training_edition e join training_course c on c.id = e.course
                        where %s order by e.begins_at is null, e.begins_at, e.id limit :size offset :offset
                        """.formatted(where(query)))
                .param("me", actor.colleague().toString())
                .param("size", size)
                .param("offset", offset);
        if (query.from() != null) {
            asked = asked.param("from", query.from());
        }
        if (query.to() != null) {
            asked = asked.param("to", query.to());
        }
        if (!query.partners().isEmpty()) {
            asked = asked.param(
                    "partners", query.partners().stream().map(Object::toString).collect(Collectors.toList()));
        }
        if (!query.topics().isEmpty()) {
            asked = asked.param(
                    "topics", query.topics().stream().map(Object::toString).collect(Collectors.toList()));
        }
        if (!query.place().isBlank()) {
            asked = asked.param("place", Courses.like(query.place()));
        }
        if (!query.words().isBlank()) {
            asked = asked.param("words", Courses.like(query.words()));
        }
        if (query.course() instanceof CourseId course) {
            asked = asked.param("course", course.toString());
        }
        return asked.query((row, _) -> new Row(UUID.fromString(row.getString(1)), row.getLong(2)))
                .list();
    }

    private static String where(AgendaQuery query) {
        var mine = "(e.made_by = :me or exists (select 1 from training_edition_trainer t"
                + " where t.edition = e.id and t.colleague = :me)";
        var enrolled = "exists (select 1 from training_enrolment n"
                + " where n.edition = e.id and n.person = :me and n.live = 1)";
        var where = new StringBuilder("(e.state not in ('DRAFT', 'CANCELLED') or e.state = 'DRAFT' and " + mine + "))");
        if (query.from() != null || query.to() != null) {
            where.append(" and exists (select 1 from training_lesson l where l.edition = e.id and not l.cancelled"
                    + (query.from() == null ? "" : " and l.day >= :from")
                    + (query.to() == null ? "" : " and l.day <= :to")
                    + ")");
        }
        if (!query.partners().isEmpty()) {
            where.append(" and exists (select 1 from training_edition_partner p"
                    + " where p.edition = e.id and p.partner in (:partners))");
        }
        if (!query.topics().isEmpty()) {
            where.append(" and exists (select 1 from training_course_topic t"
                    + " where t.course = e.course and t.topic in (:topics))");
        }
        if (!query.place().isBlank()) {
            where.append(" and exists (select 1 from training_lesson l"
                    + " where l.edition = e.id and l.place like :place escape '!')");
        }
        if (!query.words().isBlank()) {
            where.append(" and c.title like :words escape '!'");
        }
        if (query.course() != null) {
            where.append(" and e.course = :course");
        }
        if (query.mine()) {
            where.append(" and (" + enrolled + " or " + mine + "))");
        }
        return where.toString();
    }
}
