package nl.klankbord.knowledge.success;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.knowledge.success.SuccessFlaw.Reason;
import org.junit.jupiter.api.Test;

class SuccessEntryTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    private static SuccessEntry entry(String figure, String source, YearMonth month, boolean named, boolean agreed) {
        return new SuccessEntry(
                "Samen een rooster",
                "We delen één rooster.",
                "",
                List.of(new SuccessEntry.Gain(new PartnerId(UUID.randomUUID()), "Minder gaten")),
                named ? Set.of(new ColleagueId(UUID.randomUUID())) : Set.of(),
                agreed,
                figure,
                source,
                SuccessOrigin.NONE,
                month,
                List.of());
    }

    private static List<Reason> reasons(SuccessEntry entry) {
        return entry.flaws(NOW).stream().map(SuccessFlaw::reason).toList();
    }

    @Test
    void aNumberWithoutASourceIsRefused() {
        assertThat(reasons(entry("12 weken", "", NOW, false, false))).containsExactly(Reason.NO_SOURCE);
    }

    @Test
    void aSourceWithoutANumberIsRefused() {
        assertThat(reasons(entry("", "Jaarverslag", NOW, false, false))).containsExactly(Reason.NO_NUMBER);
        assertThat(reasons(entry("veel", "Jaarverslag", NOW, false, false))).containsExactly(Reason.NO_NUMBER);
    }

    @Test
    void aNumberWithItsSourceAndNoNumberAtAllAreAccepted() {
        assertThat(reasons(entry("12 weken", "Jaarverslag", NOW, false, false))).isEmpty();
        assertThat(reasons(entry("", "", NOW, false, false))).isEmpty();
    }

    @Test
    void peopleAreNamedOnlyWhenTheyAgreed() {
        assertThat(reasons(entry("", "", NOW, true, false))).containsExactly(Reason.NOT_AGREED);
        assertThat(reasons(entry("", "", NOW, true, true))).isEmpty();
    }

    @Test
    void whatIsStillToComeIsNoSuccess() {
        assertThat(reasons(entry("", "", NOW.plusMonths(1), false, false))).containsExactly(Reason.IN_THE_FUTURE);
    }
}
