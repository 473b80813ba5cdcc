package nl.klankbord.access;

import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the actor from the database at every call, so that a withdrawn role or partner counts at once. */
@Component
class SecurityActors implements CurrentActor {

    private final Accounts accounts;

    SecurityActors(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? accounts.actor(signedIn.account())
                : Optional.empty();
    }

    @Override
    public void asPortal(Runnable work) {
        var roles = Arrays.stream(Role.values()).map(role -> "ROLE_" + role).toArray(String[]::new);
        as(
                UsernamePasswordAuthenticationToken.authenticated(
                        "portal", "", AuthorityUtils.createAuthorityList(roles)),
                work);
    }

    @Override
    public void as(Actor actor, Runnable work) {
        var who = accounts.signedIn(actor.account())
                .filter(SignedIn::isEnabled)
                .orElseThrow(() -> new NotAllowed("Act as account " + actor.account()));
        as(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()), work);
    }

    private static void as(Authentication authentication, Runnable work) {
        // While a page is served, whoever is signed in to its session goes before what this thread says.
        var page = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        try {
            inThisThread(authentication, work);
        } finally {
            VaadinSession.setCurrent(page);
        }
    }

    private static void inThisThread(Authentication authentication, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
