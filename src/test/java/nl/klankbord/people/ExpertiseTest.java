package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpertiseTest {

    private static final Instant CONFIRMED = Instant.parse("2026-01-31T09:00:00Z");

    private static Expertise line(ExpertiseOrigin origin, boolean byColleague) {
        return new Expertise(3, "Werkte eraan.", CONFIRMED, byColleague, origin);
    }

    private static ExpertiseEntry entry(int level) {
        return new ExpertiseEntry("Plan", level, "Werkte eraan.");
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

        assertThat(line.rewritten(entry(3), true, CONFIRMED.plus(400, ChronoUnit.DAYS)))
                .isSameAs(line);
    }

    @Test
    void anotherLevelNeedsAColleagueAnew() {
        var later = CONFIRMED.plus(400, ChronoUnit.DAYS);

        var line = line(ExpertiseOrigin.OWN, true).rewritten(entry(5), true, later);

        assertThat(line.state(later)).isEqualTo(ExpertiseState.DECLARED);
        assertThat(line.confirmedAt()).isEqualTo(later);
    }

    @Test
    void whatTheOrganisationSaidIsForItsOwnUntilThePersonTakesItOver() {
        var line = line(ExpertiseOrigin.ORGANISATION, false);

        assertThat(line.seenByNetwork()).isFalse();
        assertThat(line.rewritten(entry(3), false, CONFIRMED).seenByNetwork()).isFalse();
        assertThat(line.rewritten(entry(3), true, CONFIRMED).seenByNetwork()).isFalse();
        assertThat(line.rewritten(entry(4), true, CONFIRMED).seenByNetwork()).isTrue();
        assertThat(line.stillTrue(CONFIRMED).seenByNetwork()).isTrue();
    }

    @Test
    void aColleagueConfirmsWhatThePersonStandsByOnce() {
        var colleague = ColleagueId.random();
        var line = line(ExpertiseOrigin.OWN, false);
        assertThat(line.awaitsColleague(CONFIRMED)).isTrue();
        assertThat(line(ExpertiseOrigin.ORGANISATION, false).awaitsColleague(CONFIRMED))
                .isFalse();
        assertThat(line.awaitsColleague(CONFIRMED.plus(400, ChronoUnit.DAYS))).isFalse();

        var confirmed = line.confirmedByColleague(colleague);

        assertThat(confirmed.state(CONFIRMED)).isEqualTo(ExpertiseState.CONFIRMED);
        assertThat(confirmed.awaitsColleague(CONFIRMED)).isFalse();
        assertThat(confirmed.confirmedBy(colleague)).isTrue();
        assertThat(confirmed.confirmedBy(ColleagueId.random())).isFalse();
        assertThat(confirmed.unconfirmed().state(CONFIRMED)).isEqualTo(ExpertiseState.DECLARED);
    }

    @Test
    void aLineThatNoLongerHoldsComesBackAsOldAsItWas() {
        var retired = line(ExpertiseOrigin.OWN, false).retire();

        assertThat(retired.state(CONFIRMED)).isEqualTo(ExpertiseState.RETIRED);
        assertThat(retired.reinstated().state(CONFIRMED)).isEqualTo(ExpertiseState.DECLARED);
        assertThat(retired.reinstated().confirmedAt()).isEqualTo(CONFIRMED);
    }

    @Test
    void offeringMoreOnATopicConfirmsNothing() {
        var standIn = ColleagueId.random();
        var offer = new ExpertiseEntry("Plan", 3, "Werkte eraan.", Set.of(Intent.TEACH), standIn);

        var line = line(ExpertiseOrigin.OWN, true).rewritten(offer, true, CONFIRMED.plus(9, ChronoUnit.DAYS));

        assertThat(line.intents()).containsExactly(Intent.TEACH);
        assertThat(line.standIn()).isEqualTo(standIn);
        assertThat(line.confirmedAt()).isEqualTo(CONFIRMED);
        assertThat(line.state(CONFIRMED)).isEqualTo(ExpertiseState.CONFIRMED);
    }
}
