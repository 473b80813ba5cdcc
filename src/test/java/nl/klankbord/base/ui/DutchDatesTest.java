package nl.klankbord.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-3-2027",
                "12/3/2027",
                "12.03.2027",
                "12 3 2027",
                " 12-03-27 ",
                "12 maart 2027",
                "12 mrt. 2027",
                "12 March 2027",
                "2027-03-12"
            })
    void reads_a_date_as_people_write_it(String typed) {
        assertThat(DutchDates.parse(typed)).contains(LocalDate.of(2027, 3, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31-2-2027", "12-13-2027", "morgen", "12 ma 2027", "99999999999", "12-3-20270", "٣-٣-٢٠٢٧"})
    void reads_no_date_in_anything_else(String typed) {
        assertThat(DutchDates.parse(typed)).isEmpty();
    }
}
