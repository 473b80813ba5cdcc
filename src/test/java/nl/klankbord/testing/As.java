package nl.klankbord.testing;

import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.NewAccount;
import nl.klankbord.access.Role;
import nl.klankbord.access.SignIns;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/** Signs the test's thread in; {@link PortalTest} signs it out again. */
public final class As {

    private final Accounts accounts;
    private final CurrentActor current;

    As(Accounts accounts, CurrentActor current) {
        this.accounts = accounts;
        this.current = current;
    }

    /** Goes on as the demo account with this username, for instance {@code medewerker}. */
    public Actor account(String username) {
        return SignIns.in(accounts, SignIns.named(accounts, username));
    }

    /** Goes on as this account. */
    public Actor account(AccountId id) {
        return SignIns.in(accounts, id);
    }

    /** Goes on as somebody new of this partner, who holds these grants and is an employee besides. */
    public Actor somebody(PartnerId partner, Grant... grants) {
        return colleague(ColleagueId.random(), partner, grants);
    }

    /** Goes on as somebody new who is this colleague. */
    public Actor colleague(ColleagueId colleague, PartnerId partner, Grant... grants) {
        var subject = UUID.randomUUID().toString();
        var opened = new AccountId[1];
        current.asPortal(() -> opened[0] = accounts.open(
                new NewAccount("test", subject, null, null, colleague, partner, "Test " + subject, Set.of(grants))));
        return account(opened[0]);
    }

    /** Goes on as a network administrator. */
    public Actor networkAdmin() {
        return somebody(PartnerId.random(), Grant.networkWide(Role.NETWORK_ADMIN));
    }

    /** Goes on as an anonymous visitor. */
    public void nobody() {
        SignIns.out();
    }
}
