package nl.klankbord.access;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.audit.SecurityEvent.Result;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes the accounts of colleagues who no longer work at their partner, and opens them again. A closed account cannot
 * sign in, its access tokens are revoked for good, and sessions that it still has end at their next request, at most
 * {@link AccountWatch#INTERVAL} later.
 */
@Service
@RolesAllowed({Role.Names.NETWORK_ADMIN, Role.Names.PARTNER_ADMIN})
public class Leavers {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final CurrentActor currentActor;

    Leavers(JdbcClient jdbc, Audit audit, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** Closes every account of these colleagues that the current actor administers; safe to repeat. */
    @Transactional
    public void close(Collection<ColleagueId> left) {
        for (var account : accounts(left, false)) {
            jdbc.sql("update account set gone = true, version = version + 1 where id = ?")
                    .param(account.id())
                    .update();
            record(Action.ACCOUNT_CLOSED, account, account.id());
            for (var token : tokens(account)) {
                jdbc.sql("delete from access_token where id = ?").param(token).update();
                record(Action.TOKEN_REVOKED, account, token);
            }
        }
    }

    /** Opens the accounts again that were closed because these colleagues had left; safe to repeat. */
    @Transactional
    public void reopen(Collection<ColleagueId> returned) {
        for (var account : accounts(returned, true)) {
            jdbc.sql("update account set gone = false, version = version + 1 where id = ?")
                    .param(account.id())
                    .update();
            record(Action.ACCOUNT_REOPENED, account, account.id());
        }
    }

    private record Found(String id, UUID partner) {}

    private List<Found> accounts(Collection<ColleagueId> colleagues, boolean gone) {
        var actor = currentActor.find();
        var ids = colleagues.stream().map(ColleagueId::toString).toList();
        var found = new ArrayList<Found>();
        for (var from = 0; from < ids.size(); from += BATCH) {
            var some = ids.subList(from, Math.min(ids.size(), from + BATCH));
            found.addAll(jdbc.sql("select id, partner from account where gone = ? and colleague in ("
                            + String.join(", ", Collections.nCopies(some.size(), "?")) + ") for update")
                    .param(gone)
                    .params(some)
                    .query((row, n) -> new Found(row.getString("id"), UUID.fromString(row.getString("partner"))))
                    .list());
        }
        found.removeIf(account -> actor.filter(who -> !who.administers(new PartnerId(account.partner())))
                .isPresent());
        return found;
    }

    private List<String> tokens(Found account) {
        return jdbc.sql("select id from access_token where account = ?")
                .param(account.id())
                .query(String.class)
                .list();
    }

    private void record(Action action, Found account, String object) {
        audit.record(new SecurityEvent(
                action,
                Result.DONE,
                currentActor.find().map(who -> who.account().value()).orElse(null),
                account.partner(),
                object));
    }
}
