package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpertiseTest {

    private static final Instant CONFIRMED = Instant.parse("2026-01-31T09:00:00Z");

    private static Expertise line(ExpertiseOrigin origin, boolean byColleague) {
        return new Expertise(3, "Werkte eraan.", CONFIRMED, byColleague, origin);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01T09:00:00Z, false, DECLARED",
        "2026-02-01T09:00:00Z, true, CONFIRMED",
        "2027-01-31T08:59:59Z, true, CONFIRMED",
        "2027-01-31T09:00:00Z, true, RECONFIRM_DUE",
        "2027-07-31T07:59:59Z, false, RECONFIRM_DUE",
        "2027-07-31T08:00:00Z, true, STALE"
    })
    void aLineAgesFromItsLastConfirmation(Instant now, boolean byColleague, ExpertiseState state) {
        assertThat(line(ExpertiseOrigin.OWN, byColleague).state(now)).isEqualTo(state);
    }

    @Test
    void writingTheSameAgainConfirmsNothing() {
        var line = line(ExpertiseOrigin.OWN, true);

        assertThat(line.rewritten(3, "Werkte eraan.", true, CONFIRMED.plus(400, ChronoUnit.DAYS)))
                .isSameAs(line);
    }

    @Test
    void anotherLevelNeedsAColleagueAnew() {
        var later = CONFIRMED.plus(400, ChronoUnit.DAYS);

        var line = line(ExpertiseOrigin.OWN, true).rewritten(5, "Werkte eraan.", true, later);

        assertThat(line.state(later)).isEqualTo(ExpertiseState.DECLARED);
        assertThat(line.confirmedAt()).isEqualTo(later);
    }

    @Test
    void whatTheOrganisationSaidIsForItsOwnUntilThePersonTakesItOver() {
        var line = line(ExpertiseOrigin.ORGANISATION, false);

        assertThat(line.seenByNetwork()).isFalse();
        assertThat(line.rewritten(3, "Werkte eraan.", false, CONFIRMED).seenByNetwork())
                .isFalse();
        assertThat(line.rewritten(3, "Werkte eraan.", true, CONFIRMED).seenByNetwork())
                .isTrue();
        assertThat(line.stillTrue(CONFIRMED).seenByNetwork()).isTrue();
    }
}
