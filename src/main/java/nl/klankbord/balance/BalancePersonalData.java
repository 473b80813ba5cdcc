package nl.klankbord.balance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hours that somebody gave or took. They are between partners, and their sum has to stay what it is: an erasure leaves
 * them, with an id that leads to nobody.
 */
@Component
class BalancePersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final Partners partners;

    BalancePersonalData(JdbcClient jdbc, Partners partners) {
        this.jdbc = jdbc;
        this.partners = partners;
    }

    @Override
    public Set<String> tables() {
        return Set.of("contribution");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        return jdbc.sql("""
                        select giver = :me as gave, kind, if(giver = :me, takes, gives) as partner, minutes, state,
                          proposed_at, settled_at
                        from contribution where :me in (giver, taker) order by proposed_at desc, turn desc, id
                        """)
                .param("me", subject.colleague().toString())
                .query((row, _) -> told(row))
                .list();
    }

    private PersonalRecord told(ResultSet row) throws SQLException {
        var part = row.getBoolean("gave") ? "GAVE" : "TOOK";
        var state = row.getString("state");
        var kind = row.getString("kind");
        var partner = partners.find(new PartnerId(UUID.fromString(row.getString("partner"))));
        var settled = row.getTimestamp("settled_at");
        return PersonalRecord.of("balance.own.contribution.")
                .with("part", new Word(part, "balance.own.part." + part))
                .with("kind", new Word(kind, "balance.kind." + kind))
                .with("partner", partner.map(PartnerCard::name).orElse(null))
                .with("minutes", row.getInt("minutes"))
                .with("state", new Word(state, "balance.own.state." + state))
                .with("proposedAt", row.getTimestamp("proposed_at").toInstant())
                .with("settledAt", settled == null ? null : settled.toInstant());
    }

    @Override
    public void erase(DataSubject subject) {
        // Nothing here says who it was.
    }
}
