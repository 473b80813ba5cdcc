package nl.klankbord.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2027-k1", "2027-k4", "2027-01", "2027-12", "2000", "2199-12"})
    void whatIsWrittenIsReadBack(String text) {
        assertThat(Period.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1999",
                "2200",
                "2027-k0",
                "2027-k5",
                "2027-13",
                "2027-00",
                "2027-1",
                " 2027",
                "2027-k1-k1",
                "٢٠٢٧"
            })
    void whatIsNoPeriodIsNone(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void monthsBeginAndEndHereInSummerAndWinter() {
        var quarter = Period.parse("2027-k2").orElseThrow();
        assertThat(quarter.months())
                .containsExactly(YearMonth.of(2027, 4), YearMonth.of(2027, 5), YearMonth.of(2027, 6));
        assertThat(quarter.from()).isEqualTo(Instant.parse("2027-03-31T22:00:00Z"));
        assertThat(Period.parse("2027").orElseThrow().until()).isEqualTo(Instant.parse("2027-12-31T23:00:00Z"));
    }

    @Test
    void stepsLeadToTheNextAndStayWithinBounds() {
        assertThat(Period.parse("2027-k4").orElseThrow().step(1)).hasToString("2028-k1");
        assertThat(Period.parse("2000").orElseThrow().step(-1)).hasToString("2000");
        assertThat(Period.of(Period.Kind.QUARTER, LocalDate.of(2027, 9, 30))).hasToString("2027-k3");
    }
}
