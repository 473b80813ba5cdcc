package nl.klankbord.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.klankbord.access.ui.SignInView;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Where a sign-in leads that did not succeed, and what the audit keeps of signing in and out. */
@Component
class SignInOutcomes implements AuthenticationFailureHandler, AccessDeniedHandler, LogoutHandler {

    private final Audit audit;

    SignInOutcomes(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        var throttled = exception instanceof LockedException;
        audit.recordApart(SecurityEvent.refused(
                throttled ? SecurityEvent.Action.SIGN_IN_THROTTLED : SecurityEvent.Action.SIGN_IN_FAILED, null, null));
        back(request, response, throttled ? SignInView.Problem.THROTTLED : SignInView.Problem.WRONG);
    }

    /** The form stood open longer than its session lived. */
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException accessDeniedException)
            throws IOException {
        back(request, response, SignInView.Problem.EXPIRED);
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, SignInView.Problem problem)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/" + SignInView.ROUTE + "?" + problem.parameter());
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        record(SecurityEvent.Action.SIGNED_IN, event.getAuthentication());
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        record(SecurityEvent.Action.SIGNED_OUT, authentication);
    }

    private void record(SecurityEvent.Action action, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            audit.recordApart(SecurityEvent.done(action, signedIn.account().value(), null, signedIn.account()));
        }
    }
}
