package nl.klankbord.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.klankbord.base.AccountId;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request act as the person whose bearer token it carries (RFC 6750), within that person's budget. */
class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST_TOKEN = 300;

    private final AccessTokens tokens;
    private final Accounts accounts;
    private final List<TokenSource> others;
    private final Budgets budgets;
    private final RestRefusals refusals;

    BearerTokens(
            AccessTokens tokens, Accounts accounts, List<TokenSource> others, Budgets budgets, RestRefusals refusals) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.others = others;
        this.budgets = budgets;
        this.refusals = refusals;
    }

    private record Bearer(AccountId account, boolean budgeted) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bearer = token(request).flatMap(this::bearer);
        var signedIn =
                bearer.flatMap(found -> accounts.signedIn(found.account())).filter(SignedIn::isEnabled);
        if (signedIn.isPresent()) {
            var wait = bearer.get().budgeted()
                    ? budgets.secondsToWait(bearer.get().account().toString())
                    : 0;
            if (wait > 0) {
                refusals.tooMany(request, response, wait);
                return;
            }
            var principal = signedIn.get();
            var context = SecurityContextHolder.createEmptyContext();
            var authentication =
                    UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
            authentication.setDetails(bearer.get().budgeted() ? null : Budgets.UNBOUNDED);
            context.setAuthentication(authentication);
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(token -> token.length() <= LONGEST_TOKEN);
    }

    private Optional<Bearer> bearer(String token) {
        var made = tokens.accountOf(token).map(account -> new Bearer(account, true));
        return made.isPresent()
                ? made
                : others.stream()
                        .flatMap(source ->
                                source.accountOf(token).stream().map(account -> new Bearer(account, source.budgeted())))
                        .findFirst();
    }
}
