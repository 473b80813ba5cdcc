package nl.klankbord.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Security events that somebody caused, and those that others caused to them; of others not who. Nothing is erased: what
 * is sealed cannot change, and it holds ids only, which lead to nobody any more.
 */
@Component
class AuditPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    AuditPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("audit_event");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var accounts = subject.accounts().stream().map(AccountId::toString).toList();
        var records = new ArrayList<PersonalRecord>();
        if (!accounts.isEmpty()) {
            records.addAll(jdbc.sql("select happened_at, action, result, origin from audit_event"
                            + " where actor in (:accounts) order by id desc")
                    .param("accounts", accounts)
                    .query((row, n) -> event("audit.own.done.", row).with("origin", row.getString("origin")))
                    .list());
        }
        var objects = Stream.concat(Stream.of(subject.colleague().toString()), accounts.stream())
                .toList();
        var others = accounts.isEmpty() ? List.of(new UUID(0, 0).toString()) : accounts;
        records.addAll(jdbc.sql("select happened_at, action, result from audit_event"
                        + " where object_kind in ('colleague', 'account') and object_id in (:objects)"
                        + " and (actor is null or actor not in (:accounts)) order by id desc")
                .param("objects", objects)
                .param("accounts", others)
                .query((row, n) -> event("audit.own.about.", row))
                .list());
        return records;
    }

    private static PersonalRecord event(String kind, ResultSet row) throws SQLException {
        var action = row.getString("action");
        var result = row.getString("result");
        return PersonalRecord.of(kind)
                .with("at", row.getTimestamp("happened_at").toInstant())
                .with("what", new Word(action, "audit.action." + action))
                .with("result", new Word(result, "audit.result." + result));
    }

    @Override
    public void erase(DataSubject subject) {
        // What is sealed stays.
    }
}
