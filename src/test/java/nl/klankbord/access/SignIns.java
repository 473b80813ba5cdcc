package nl.klankbord.access;

import nl.klankbord.base.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Signing in past the sign-in page, for tests of other modules. */
public final class SignIns {

    private SignIns() {}

    /** Signs the current thread in. */
    public static Actor in(Accounts accounts, AccountId id) {
        var principal = accounts.signedIn(id).orElseThrow();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities())));
        return accounts.actor(id).orElseThrow();
    }

    /** Whether this account can sign in. */
    public static boolean isOpen(Accounts accounts, AccountId id) {
        return accounts.signedIn(id).orElseThrow().isEnabled();
    }

    /** Signs the current thread out. */
    public static void out() {
        SecurityContextHolder.clearContext();
    }

    /** The account with this username; fails when there is none. */
    public static AccountId named(Accounts accounts, String username) {
        return accounts.byUsername(username)
                .orElseThrow(() -> new AssertionError("No account is called " + username))
                .account();
    }

    /** Who the current thread is, in the words of the security framework; null when nobody. */
    public static @Nullable Authentication current() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
