package nl.klankbord.access;

import java.util.Locale;
import nl.klankbord.base.Origin;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in with username and password, a bounded number of times per account and per address. */
@Component
class PasswordSignIn extends DaoAuthenticationProvider {

    private final Budgets budgets;

    PasswordSignIn(Accounts accounts, PasswordEncoder passwords, Budgets budgets) {
        super(username ->
                accounts.byUsername(username).orElseThrow(() -> new UsernameNotFoundException("No such account")));
        setPasswordEncoder(passwords);
        this.budgets = budgets;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var username = authentication.getName().toLowerCase(Locale.ROOT);
        var origin = Origin.current().orElse("");
        if (!budgets.maySignIn("account " + username) || !budgets.maySignIn("address " + origin)) {
            throw new LockedException("Too many tries");
        }
        var signedIn = super.authenticate(authentication);
        budgets.signInSucceeded("account " + username);
        budgets.signInSucceeded("address " + origin);
        return signedIn;
    }
}
