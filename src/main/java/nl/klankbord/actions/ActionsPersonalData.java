package nl.klankbord.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody gave to do, in their own words, and what they were given, without the words of who gave it. What nobody
 * else ever saw is forgotten; the rest of the register stays, with an id that leads to nobody.
 */
@Component
class ActionsPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final ActionTexts texts;
    private final ActionOrigins origins;

    ActionsPersonalData(JdbcClient jdbc, ActionTexts texts, ActionOrigins origins) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.origins = origins;
    }

    @Override
    public Set<String> tables() {
        return Set.of("action_item");
    }

    private record Row(ActionId id, boolean gave, boolean does, PersonalRecord facts) {}

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var kinds = origins.kinds().stream().collect(Collectors.toMap(OriginKind::id, OriginKind::nameKey));
        var rows = jdbc.sql("""
                        select id, given_by = :me as gave, coalesce(doer = :me, false) as does, origin_kind, due, state,
                          added_at, settled_at
                        from action_item where given_by = :me or doer = :me order by added_at desc, id
                        """)
                .param("me", subject.colleague().toString())
                .query((row, _) -> row(row, kinds))
                .list();
        var words = texts.read(rows.stream().filter(Row::gave).map(Row::id).toList());
        return rows.stream()
                .map(row -> told(row, words.getOrDefault(row.id(), ActionTexts.Words.NONE)))
                .toList();
    }

    private static Row row(ResultSet row, Map<String, String> kinds) throws SQLException {
        var kind = row.getString("origin_kind");
        var nameKey = kind == null ? null : kinds.get(kind);
        var state = row.getString("state");
        var settled = row.getTimestamp("settled_at");
        var facts = PersonalRecord.of("actions.own.action.")
                .with("belongsTo", kind == null || nameKey == null ? null : new Word(kind, nameKey))
                .with("due", row.getObject("due", LocalDate.class))
                .with("state", new Word(state, "actions.state." + state))
                .with("addedAt", row.getTimestamp("added_at").toInstant())
                .with("settledAt", settled == null ? null : settled.toInstant());
        return new Row(
                new ActionId(UUID.fromString(row.getString("id"))),
                row.getBoolean("gave"),
                row.getBoolean("does"),
                facts);
    }

    private static PersonalRecord told(Row row, ActionTexts.Words words) {
        var part = !row.gave() ? "DOES" : row.does() ? "BOTH" : "GAVE";
        return row.facts()
                .with("part", new Word(part, "actions.own.part." + part))
                .with("what", words.what())
                .with("note", words.note());
    }

    @Override
    public void erase(DataSubject subject) {
        jdbc.sql("delete from action_item where origin is null and given_by = :me and (doer is null or doer = :me)")
                .param("me", subject.colleague().toString())
                .update();
    }
}
