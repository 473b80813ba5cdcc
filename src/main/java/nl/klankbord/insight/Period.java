package nl.klankbord.insight;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.klankbord.base.WorkingDays;

/**
 * A year, a quarter or a month, as it stands in an address: {@code 2027}, {@code 2027-k2}, {@code 2027-04}.
 *
 * @param number of the quarter or the month, from 1; 1 for a year
 */
public record Period(Kind kind, int year, int number) implements Serializable {

    /** How long a period is. */
    public enum Kind {
        YEAR(12),
        QUARTER(3),
        MONTH(1);

        private final int months;

        Kind(int months) {
            this.months = months;
        }
    }

    private static final Pattern WRITTEN = Pattern.compile("(20|21)[0-9]{2}(-(k[1-4]|0[1-9]|1[0-2]))?");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private static final int YEAR_DIGITS = 4;

    /** Empty for what is no period, or one before 2000 or after 2199. */
    public static Optional<Period> parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(text.substring(0, YEAR_DIGITS));
        var rest = text.substring(YEAR_DIGITS);
        if (rest.isEmpty()) {
            return Optional.of(new Period(Kind.YEAR, year, 1));
        }
        return Optional.of(
                rest.startsWith("-k")
                        ? new Period(Kind.QUARTER, year, Integer.parseInt(rest.substring(2)))
                        : new Period(Kind.MONTH, year, Integer.parseInt(rest.substring(1))));
    }

    /** The one of this length that a day lies in. */
    public static Period of(Kind kind, LocalDate day) {
        return new Period(kind, day.getYear(), (day.getMonthValue() - 1) / kind.months + 1);
    }

    /** Its months, in order. */
    public List<YearMonth> months() {
        var first = YearMonth.of(year, (number - 1) * kind.months + 1);
        return IntStream.range(0, kind.months).mapToObj(first::plusMonths).toList();
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return months().getFirst().atDay(1);
    }

    /** The first day after it. */
    public LocalDate nextDay() {
        return months().getLast().plusMonths(1).atDay(1);
    }

    /** Its first moment. */
    public Instant from() {
        return firstDay().atStartOfDay(WorkingDays.HERE).toInstant();
    }

    /** The first moment after it. */
    public Instant until() {
        return nextDay().atStartOfDay(WorkingDays.HERE).toInstant();
    }

    /** The same length, so much later; itself where that is out of bounds. */
    public Period step(int ahead) {
        var to = firstDay().plusMonths((long) ahead * kind.months);
        return to.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR ? this : of(kind, to);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case YEAR -> String.valueOf(year);
            case QUARTER -> year + "-k" + number;
            case MONTH -> YearMonth.of(year, number).toString();
        };
    }
}
