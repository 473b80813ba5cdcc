package nl.klankbord.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts, roles and access tokens. An erased account is no more: its sessions end at their next request. */
@Component
class AccessPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    AccessPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("account", "role_grant", "access_token");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var records = new ArrayList<PersonalRecord>();
        for (var account : subject.accounts()) {
            records.addAll(account(account));
            records.addAll(tokens(account));
        }
        return records;
    }

    private List<PersonalRecord> account(AccountId account) {
        var roles = jdbc.sql("select distinct role from role_grant where account = ? order by role")
                .param(account.toString())
                .query((row, n) -> new Word(row.getString(1), "access.role." + row.getString(1)))
                .list();
        return jdbc.sql("select issuer, subject, username, name, language from account where id = ?")
                .param(account.toString())
                .query((row, n) -> PersonalRecord.of("access.own.account.")
                        .with("name", row.getString("name"))
                        .with("username", row.getString("username"))
                        .with("issuer", row.getString("issuer"))
                        .with("subject", row.getString("subject"))
                        .with("language", row.getString("language"))
                        .with("roles", roles))
                .list();
    }

    private List<PersonalRecord> tokens(AccountId account) {
        return jdbc.sql(
                        "select name, made_at, last_used_at from access_token where account = ? order by made_at desc, id")
                .param(account.toString())
                .query((row, n) -> {
                    var used = row.getTimestamp("last_used_at");
                    return PersonalRecord.of("access.own.token.")
                            .with("name", row.getString("name"))
                            .with("madeAt", row.getTimestamp("made_at").toInstant())
                            .with("lastUsedAt", used == null ? null : used.toInstant());
                })
                .list();
    }

    @Override
    public void erase(DataSubject subject) {
        jdbc.sql("delete from account where colleague = ?")
                .param(subject.colleague().toString())
                .update();
    }
}
