package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShownTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);

    @Test
    void isReadAsItWasWritten() {
        var lines = Arrays.stream(ExpertiseOrigin.values())
                .map(origin -> new Shown.Line(
                        UUID.randomUUID(), 5, 1_790_000_000_000L, true, origin, origin == ExpertiseOrigin.OWN))
                .toList();
        for (var shown : List.of(
                new Shown(
                        "EL-1\u001f\"7\"",
                        "Ayşe van den Çelik 🦉",
                        "AÇ",
                        UUID.randomUUID(),
                        "Beleidsmedewerker\nparticipatie",
                        UUID.randomUUID(),
                        "Sociaal domein",
                        List.of(DayOfWeek.values()),
                        3,
                        DAY,
                        DAY.plusDays(400),
                        UUID.randomUUID(),
                        2,
                        lines),
                new Shown("", "", "", UUID.randomUUID(), "", null, "", List.of(), 0, null, null, null, 0, List.of()))) {
            assertThat(Shown.from(shown.written())).isEqualTo(shown);
        }
    }
}
