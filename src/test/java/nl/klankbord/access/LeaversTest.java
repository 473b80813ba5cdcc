package nl.klankbord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@PortalTest
class LeaversTest {

    @Autowired
    private Leavers leavers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private CurrentActor current;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter doors;

    @Autowired
    private As as;

    private final PartnerId partner = PartnerId.random();
    private final ColleagueId colleague = ColleagueId.random();

    private List<String> audited(Actor actor) {
        return jdbc.sql("select action from audit_event where partner = ? order by id")
                .param(actor.partner().toString())
                .query(String.class)
                .list();
    }

    @Test
    void aClosedAccountHasNoTokensAndIsNotEnabledUntilItsColleagueIsBack() {
        var actor = as.colleague(colleague, partner);
        var token = tokens.make(actor, "script");

        current.asPortal(() -> leavers.close(Set.of(colleague)));
        current.asPortal(() -> leavers.close(Set.of(colleague)));

        assertThat(SignIns.isOpen(accounts, actor.account())).isFalse();
        assertThat(tokens.accountOf(token)).isEmpty();
        current.asPortal(() -> leavers.reopen(Set.of(colleague)));
        assertThat(SignIns.isOpen(accounts, actor.account())).isTrue();
        assertThat(tokens.accountOf(token)).isEmpty();
        assertThat(audited(actor)).containsExactly("TOKEN_MADE", "ACCOUNT_CLOSED", "TOKEN_REVOKED", "ACCOUNT_REOPENED");
    }

    @Test
    void aSessionEndsSoonAfterItsAccountIsClosed() throws ServletException, IOException {
        var actor = as.colleague(colleague, partner);
        var session = session();
        assertThat(isLetIn(session)).isTrue();
        current.asPortal(() -> leavers.close(Set.of(colleague)));

        TurnableClock.CLOCK.forward(AccountWatch.INTERVAL);
        assertThat(isLetIn(session)).isFalse();

        assertThat(session.isInvalid()).isTrue();
        assertThat(AccountWatch.INTERVAL).isLessThan(Duration.ofMinutes(1));
        assertThat(SignIns.isOpen(accounts, actor.account())).isFalse();
    }

    @Test
    void aSessionEndsWhenARoleIsWithdrawn() throws ServletException, IOException {
        var actor = as.colleague(colleague, partner, Grant.networkWide(Role.NETWORK_ADMIN));
        var session = session();
        assertThat(isLetIn(session)).isTrue();

        jdbc.sql("delete from role_grant where account = ?")
                .param(actor.account().toString())
                .update();
        TurnableClock.CLOCK.forward(AccountWatch.INTERVAL);
        assertThat(isLetIn(session)).isFalse();

        assertThat(session.isInvalid()).isTrue();
    }

    /** Whether a request of this session comes through the door of the browser. */
    private boolean isLetIn(MockHttpSession session) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/collegas");
        request.setServletPath("/collegas");
        request.addHeader("Accept", "text/html");
        request.setSession(session);
        var behind = new MockFilterChain();
        var response = new MockHttpServletResponse();
        doors.doFilter(request, response, behind);
        assertThat(behind.getRequest() != null || response.getStatus() == 302).isTrue();
        return behind.getRequest() != null;
    }

    /** A session of whoever is signed in. */
    private static MockHttpSession session() {
        var session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(Objects.requireNonNull(SignIns.current())));
        return session;
    }

    @Test
    void administratorsCloseAccountsOfTheOwnPartnerOnly() {
        var actor = as.colleague(colleague, partner);
        var elsewhere = PartnerId.random();
        as.somebody(elsewhere, Grant.at(elsewhere, Role.PARTNER_ADMIN));

        leavers.close(Set.of(colleague));
        assertThat(SignIns.isOpen(accounts, actor.account())).isTrue();

        as.somebody(partner);
        assertThatThrownBy(() -> leavers.close(Set.of(colleague))).hasMessageContaining("Denied");
        as.somebody(partner, Grant.at(partner, Role.PARTNER_ADMIN));
        leavers.close(Set.of(colleague));
        assertThat(SignIns.isOpen(accounts, actor.account())).isFalse();
    }
}
