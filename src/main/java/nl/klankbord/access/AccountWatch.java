package nl.klankbord.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose account was closed, or has other roles than when it signed in. */
class AccountWatch extends OncePerRequestFilter {

    /** How often a session that is used is looked at; twice that stays below the minute that is allowed. */
    static final Duration INTERVAL = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(AccountWatch.class);
    private static final String LOOKED_AT = AccountWatch.class.getName();

    private final Accounts accounts;
    private final Clock clock;

    AccountWatch(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isDue(session)) {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null && authentication.getPrincipal() instanceof SignedIn then && !isStill(then)) {
                SecurityContextHolder.clearContext();
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isDue(HttpSession session) {
        var now = clock.instant();
        if (session.getAttribute(LOOKED_AT) instanceof Instant last
                && Duration.between(last, now).abs().compareTo(INTERVAL) < 0) {
            return false;
        }
        session.setAttribute(LOOKED_AT, now);
        return true;
    }

    /** Without its database the portal shows nobody anything, so a session may outlive that. */
    private boolean isStill(SignedIn then) {
        try {
            return accounts.signedIn(then.account()).filter(then::mayTheSame).isPresent();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Could not look whether a session may go on: {}", e.getMessage());
            return true;
        }
    }
}
