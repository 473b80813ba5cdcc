package nl.klankbord.partners;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * When schools have holidays, as the national government publishes it by region. What is not published is not guessed:
 * after {@link #lastKnownDay()} nothing is known.
 */
public final class SchoolHolidays {

    private static final String FILE = "partners/school-holidays.csv";
    private static final SchoolHolidays PUBLISHED = new SchoolHolidays(read());

    private final List<SchoolHoliday> all;
    private final LocalDate lastKnownDay;

    private SchoolHolidays(List<SchoolHoliday> all) {
        this.all = all;
        this.lastKnownDay = all.stream()
                .map(SchoolHoliday::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The holidays that came with the portal; see {@code partners/SOURCE.md}. */
    public static SchoolHolidays published() {
        return PUBLISHED;
    }

    /** The holiday that schools in a region have on a day. */
    public Optional<SchoolHoliday> on(SchoolRegion region, LocalDate day) {
        return all.stream()
                .filter(holiday -> holiday.region() == region && holiday.contains(day))
                .findFirst();
    }

    /** The last day of the last holiday that is known. */
    public LocalDate lastKnownDay() {
        return lastKnownDay;
    }

    private static List<SchoolHoliday> read() {
        var holidays = new ArrayList<SchoolHoliday>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    var cells = line.split(";", -1);
                    holidays.add(new SchoolHoliday(
                            SchoolHoliday.Kind.valueOf(cells[0]),
                            SchoolRegion.valueOf(cells[1]),
                            LocalDate.parse(cells[2]),
                            LocalDate.parse(cells[3])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(holidays);
    }
}
