package nl.klankbord.access;

import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a role, of those who can sign in: whom to tell what waits for that role. */
@Service
@PermitAll
public class RoleHolders {

    private static final String HOLDERS = """
            select distinct a.colleague from account a join role_grant g on g.account = a.id
            where g.role = :role and a.enabled and not a.gone
            """;

    private final JdbcClient jdbc;

    RoleHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who holds it, for any partner or network-wide. */
    @Transactional(readOnly = true)
    public Set<ColleagueId> of(Role role) {
        return ids(jdbc.sql(HOLDERS).param("role", role.name()));
    }

    /** Who holds it for this partner, or network-wide. */
    @Transactional(readOnly = true)
    public Set<ColleagueId> of(Role role, PartnerId partner) {
        return ids(jdbc.sql(HOLDERS + " and (g.partner = :partner or g.partner is null)")
                .param("role", role.name())
                .param("partner", partner.toString()));
    }

    /**
     * Everybody who holds it, for any partner or network-wide; in the caller's transaction nobody else is asked that until
     * it is over, so that two who go at once do not each count on the other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<ColleagueId> underLock(Role role) {
        return ids(jdbc.sql(HOLDERS.replace("select distinct", "select") + " for update")
                .param("role", role.name()));
    }

    private static Set<ColleagueId> ids(JdbcClient.StatementSpec found) {
        return found.query(String.class).list().stream()
                .map(id -> new ColleagueId(UUID.fromString(id)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
