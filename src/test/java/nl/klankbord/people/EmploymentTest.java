package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.EmploymentEntry.Kind;
import nl.klankbord.people.EmploymentOutcome.Flaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmploymentTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final PartnerId own = PartnerId.random();
    private final PartnerId other = PartnerId.random();

    private EmploymentEntry entry(Kind kind, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new EmploymentEntry(other, kind, from, until);
    }

    @Test
    void aSecondEmployerNeedsNoDaysAndASecondmentBoth() {
        assertThat(Employment.flaws(entry(Kind.SECOND_EMPLOYER, null, null), own, TODAY))
                .isEmpty();
        assertThat(Employment.flaws(entry(Kind.SECONDMENT, TODAY, TODAY), own, TODAY))
                .isEmpty();
        assertThat(Employment.flaws(entry(Kind.SECONDMENT, TODAY, null), own, TODAY))
                .containsExactly(Flaw.WITHOUT_DAYS);
        assertThat(Employment.flaws(entry(Kind.SECONDMENT, null, TODAY), own, TODAY))
                .containsExactly(Flaw.WITHOUT_DAYS);
    }

    @Test
    void daysThatCannotBeAndTheOwnPartnerAreRefused() {
        assertThat(Employment.flaws(entry(Kind.SECOND_EMPLOYER, TODAY, TODAY.minusDays(1)), own, TODAY))
                .containsExactly(Flaw.ENDS_BEFORE_START);
        assertThat(Employment.flaws(entry(Kind.SECOND_EMPLOYER, LocalDate.of(2, 3, 1), null), own, TODAY))
                .containsExactly(Flaw.TOO_FAR_AWAY);
        assertThat(Employment.flaws(entry(Kind.SECOND_EMPLOYER, null, LocalDate.MAX), own, TODAY))
                .containsExactly(Flaw.TOO_FAR_AWAY);
        assertThat(Employment.flaws(entry(Kind.SECOND_EMPLOYER, null, null), other, TODAY))
                .containsExactly(Flaw.OWN_PARTNER);
    }

    @Test
    void twoLinesAboutOnePartnerShareNoDay() {
        var march = new Employment(ColleagueId.random(), entry(Kind.SECONDMENT, TODAY, TODAY.plusDays(30)));

        assertThat(march.overlaps(entry(Kind.SECONDMENT, TODAY.plusDays(30), TODAY.plusDays(40))))
                .isTrue();
        assertThat(march.overlaps(entry(Kind.SECONDMENT, TODAY.plusDays(31), TODAY.plusDays(40))))
                .isFalse();
        assertThat(march.overlaps(entry(Kind.SECOND_EMPLOYER, null, TODAY.minusDays(1))))
                .isFalse();
        assertThat(march.overlaps(entry(Kind.SECOND_EMPLOYER, null, null))).isTrue();
        assertThat(march.overlaps(new EmploymentEntry(own, Kind.SECOND_EMPLOYER, null, null)))
                .isFalse();
    }
}
