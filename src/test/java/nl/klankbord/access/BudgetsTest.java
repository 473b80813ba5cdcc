package nl.klankbord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import nl.klankbord.access.Budgets.Kind;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.NotNow;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

class BudgetsTest {

    private final Budgets budgets = new Budgets(TurnableClock.CLOCK, 600, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);

    private static UsernamePasswordAuthenticationToken signIn(AccountId account) {
        var principal = new SignedIn(account, "kim", null, true, Set.of(Role.EMPLOYEE));
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
        return authentication;
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        TurnableClock.CLOCK.putRight();
    }

    private void spendAll(Kind kind) {
        for (var time = 0; time < 3; time++) {
            budgets.spend(kind);
        }
    }

    @Test
    void whoUsedUpABudgetIsToldHowLongToWaitAndThenGoesOn() {
        signIn(AccountId.random());
        spendAll(Kind.PHOTO_UPLOAD);

        assertThat(budgets.spare(Kind.PHOTO_UPLOAD)).isFalse();
        assertThatThrownBy(() -> budgets.spend(Kind.PHOTO_UPLOAD)).isInstanceOfSatisfying(NotNow.class, refused -> {
            assertThat(refused.reason()).isEqualTo(NotNow.Reason.TOO_MUCH);
            assertThat(refused.secondsToWait()).isBetween(1L, 1201L);
        });
        assertThat(budgets.spare(Kind.SEARCH)).isTrue();
        TurnableClock.CLOCK.forward(Duration.ofMinutes(21));
        budgets.spend(Kind.PHOTO_UPLOAD);
    }

    @Test
    void lookingWhetherABudgetIsUsedUpTakesNothingOfIt() {
        signIn(AccountId.random());
        for (var time = 0; time < 3; time++) {
            assertThat(budgets.isUsedUp(Kind.DOWNLOAD)).isFalse();
            budgets.spend(Kind.DOWNLOAD);
        }
        assertThat(budgets.isUsedUp(Kind.DOWNLOAD)).isTrue();
        TurnableClock.CLOCK.forward(Duration.ofMinutes(10));
        assertThat(budgets.isUsedUp(Kind.DOWNLOAD)).isFalse();
    }

    @Test
    void everybodyHasABudgetOfTheirOwn() {
        signIn(AccountId.random());
        spendAll(Kind.SEARCH);
        signIn(AccountId.random());
        spendAll(Kind.SEARCH);
        assertThat(budgets.spare(Kind.SEARCH)).isFalse();
    }

    @Test
    void thePortalItselfAndRequestsWithoutABudgetAreNotBounded() {
        for (var kind : Kind.values()) {
            spendAll(kind);
            budgets.spend(kind);
        }
        signIn(AccountId.random()).setDetails(Budgets.UNBOUNDED);
        spendAll(Kind.SUGGESTIONS);
        budgets.spend(Kind.SUGGESTIONS);
    }
}
