package nl.klankbord.access;

import java.util.Collection;
import java.util.Set;
import nl.klankbord.base.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of Spring Security; the rest of the portal knows {@link Actor}. */
final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final AccountId account;
    private final String username;
    private @Nullable String passwordHash;
    private final boolean enabled;
    private final Set<Role> roles;

    SignedIn(AccountId account, String username, @Nullable String passwordHash, boolean enabled, Set<Role> roles) {
        this.account = account;
        this.username = username;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
        this.roles = Set.copyOf(roles);
    }

    AccountId account() {
        return account;
    }

    /** Whether the account, as it is now, may do what it might when this signed in. */
    boolean mayTheSame(SignedIn now) {
        return now.enabled && now.roles.equals(roles);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
