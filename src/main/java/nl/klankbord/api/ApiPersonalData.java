package nl.klankbord.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests of a program that somebody uses, which it may repeat for a day. */
@Component
class ApiPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    ApiPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("repeatable_request");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        return subject.accounts().stream()
                .flatMap(account -> jdbc
                        .sql("select request_key, began_at, status from repeatable_request where account = ?"
                                + " order by began_at desc")
                        .param(account.toString())
                        .query((row, _) -> told(row))
                        .list()
                        .stream())
                .toList();
    }

    private static PersonalRecord told(ResultSet row) throws SQLException {
        return PersonalRecord.of("api.own.request.")
                .with("key", row.getString(1))
                .with("beganAt", row.getTimestamp(2).toInstant())
                .with("status", row.getObject(3));
    }

    @Override
    public void erase(DataSubject subject) {
        subject.accounts().stream().map(AccountId::toString).forEach(account -> jdbc.sql(
                        "delete from repeatable_request where account = ?")
                .param(account)
                .update());
    }
}
