package nl.klankbord.insight.ui.balance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.OptionalInt;
import nl.klankbord.balance.LedgerQuestion.Side;
import nl.klankbord.base.PartnerId;
import nl.klankbord.insight.Period;
import org.junit.jupiter.api.Test;

class BalanceStateTest {

    @Test
    void whatStandsInTheAddressIsReadBack() {
        var period = Period.parse("2027-k2").orElseThrow();
        var some = new BalanceState(period, PartnerId.random(), Side.GOT, PartnerId.random(), true, 3);
        assertThat(BalanceState.from(some.parameters())).isEqualTo(some);
        var all = new BalanceState(null, PartnerId.random(), null, null, true, 1);
        assertThat(BalanceState.from(all.parameters())).isEqualTo(all);
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        assertThat(BalanceState.from(QueryParameters.fromString("periode=x&partner=y&posten=z&met=1&page=-2")))
                .isEqualTo(new BalanceState(null, null, null, null, false, 1));
    }

    @Test
    void hoursAreReadAsPeopleWriteThem() {
        assertThat(CorrectForm.minutes(" 1,5 ")).isEqualTo(OptionalInt.of(90));
        assertThat(CorrectForm.minutes("0")).isEqualTo(OptionalInt.of(0));
        assertThat(CorrectForm.minutes("0.25")).isEqualTo(OptionalInt.of(15));
        for (var no : new String[] {"", "-1", "1e3", "1.234,5", "1001", "999999"}) {
            assertThat(CorrectForm.minutes(no)).as(no).isEmpty();
        }
    }
}
