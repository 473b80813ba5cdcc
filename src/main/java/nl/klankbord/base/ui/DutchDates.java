package nl.klankbord.base.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the ways in which people type a date: 12-3-2027, 12/3/2027, 12 3 27, 12 maart 2027, 2027-03-12. */
final class DutchDates {

    private static final int CENTURY = 2000;
    private static final int SHORTEST_PREFIX = 3;
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/.\\s]+(\\d{1,2}|\\p{L}+)\\.?[-/.\\s]+(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private static final Map<String, Integer> MONTHS = numbered(List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december"));
    private static final Map<String, Integer> ENGLISH_MONTHS = numbered(List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"));

    private DutchDates() {}

    private static Map<String, Integer> numbered(List<String> names) {
        return IntStream.range(0, names.size()).boxed().collect(Collectors.toUnmodifiableMap(names::get, i -> i + 1));
    }

    static Optional<LocalDate> parse(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        var dutch = DAY_FIRST.matcher(text);
        if (!dutch.matches()) {
            return Optional.empty();
        }
        int year = number(dutch.group(3));
        return month(dutch.group(2))
                .flatMap(month -> date(year < 100 ? CENTURY + year : year, month, number(dutch.group(1))));
    }

    private static Optional<Integer> month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(number(text));
        }
        return named(MONTHS, text)
                .or(() -> named(ENGLISH_MONTHS, text))
                .or(() -> text.equals("mrt") ? Optional.of(3) : Optional.empty());
    }

    private static Optional<Integer> named(Map<String, Integer> months, String text) {
        return text.length() < SHORTEST_PREFIX
                ? Optional.empty()
                : months.entrySet().stream()
                        .filter(month -> month.getKey().startsWith(text))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
