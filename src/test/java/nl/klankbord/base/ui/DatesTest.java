package nl.klankbord.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.klankbord.base.Texts;
import org.junit.jupiter.api.Test;

class DatesTest {

    /** Half past twelve at night in Amsterdam, still the day before in Greenwich. */
    private static final Instant NOW = Instant.parse("2027-03-08T23:30:00Z");

    private final Dates dates = new Dates(Clock.fixed(NOW, ZoneOffset.UTC), new Texts());

    @Test
    void today_is_the_day_in_amsterdam() {
        assertThat(dates.today()).isEqualTo(LocalDate.of(2027, 3, 9));
    }

    @Test
    void days_up_to_a_week_away_are_said_relatively() {
        assertThat(relative(0)).isEqualTo("vandaag");
        assertThat(relative(-1)).isEqualTo("gisteren");
        assertThat(relative(-7)).isEqualTo("7 dagen geleden");
        assertThat(relative(1)).isEqualTo("morgen");
        assertThat(relative(3)).isEqualTo("over 3 dagen");
    }

    @Test
    void days_further_away_are_said_in_full() {
        assertThat(relative(-8)).isEqualTo("1 maart 2027");
        assertThat(dates.relative(dates.today().plusDays(8), Texts.ENGLISH)).isEqualTo("17 March 2027");
    }

    @Test
    void a_heading_names_the_day_and_the_week() {
        assertThat(dates.heading(dates.today(), Texts.DUTCH)).isEqualTo("Dinsdag 9 maart 2027, week 10");
    }

    @Test
    void a_moment_tells_the_local_hour() {
        assertThat(dates.moment(NOW, Texts.DUTCH)).isEqualTo("9 maart 2027, 00.30 uur");
    }

    private String relative(int days) {
        return dates.relative(dates.today().plusDays(days), Texts.DUTCH);
    }
}
