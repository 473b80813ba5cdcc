package nl.klankbord.partners;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.klankbord.base.PlainText;
import nl.klankbord.partners.PartnerOutcome.Flaw;
import nl.klankbord.partners.PartnerOutcome.Reason;

/** What a partner must look like, said once for the screen and the import. */
final class PartnerRules {

    static final int NAME_LENGTH = 100;
    static final int DESCRIPTION_LENGTH = 100;
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;
    static final BigDecimal HIGHEST = new BigDecimal("999999999999");

    private static final int MOST_ROWS = 500;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern MARK = Pattern.compile("[A-Z]{2}");

    private PartnerRules() {}

    /** The entry in the form in which it is kept, before it is judged. */
    static PartnerEntry tidied(PartnerEntry entry) {
        return new PartnerEntry(
                PlainText.tidy(entry.name()),
                entry.mark().strip().toUpperCase(Locale.ROOT),
                entry.accent().strip().toLowerCase(Locale.ROOT),
                entry.figures(),
                entry.days().stream()
                        .map(day -> new PartnerDay(day.date(), PlainText.tidy(day.description()), day.worked()))
                        .toList(),
                PremisesRules.tidied(entry.premises()),
                entry.approval());
    }

    /** Everything that is wrong with a tidied entry by itself. */
    static List<Flaw> flaws(PartnerEntry entry) {
        var flaws = new ArrayList<Flaw>();
        line("name", entry.name(), NAME_LENGTH, flaws);
        if (!entry.mark().isEmpty() && !MARK.matcher(entry.mark()).matches()) {
            flaws.add(new Flaw("mark", Reason.NOT_A_MARK));
        }
        if (!COLOUR.matcher(entry.accent()).matches()) {
            flaws.add(new Flaw("accent", Reason.NOT_A_COLOUR));
        }
        figures(entry.figures(), flaws);
        days(entry.days(), flaws);
        flaws.addAll(PremisesRules.flaws(entry.premises()));
        return flaws;
    }

    static boolean validYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static boolean validValue(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(HIGHEST) <= 0;
    }

    private static void figures(List<Figure> figures, List<Flaw> flaws) {
        if (figures.size() > MOST_ROWS
                || figures.stream().anyMatch(figure -> !validYear(figure.year()) || !validValue(figure.value()))) {
            flaws.add(new Flaw("figures", Reason.OUT_OF_RANGE));
        }
        var seen = new HashSet<String>();
        if (!figures.stream().allMatch(figure -> seen.add(figure.kind() + " " + figure.year()))) {
            flaws.add(new Flaw("figures", Reason.TWICE));
        }
    }

    private static void days(List<PartnerDay> days, List<Flaw> flaws) {
        if (days.size() > MOST_ROWS
                || days.stream().anyMatch(day -> !validYear(day.date().getYear()))) {
            flaws.add(new Flaw("days", Reason.OUT_OF_RANGE));
        }
        if (days.stream().map(PartnerDay::date).distinct().count() < days.size()) {
            flaws.add(new Flaw("days", Reason.TWICE));
        }
        days.forEach(day -> line("days", day.description(), DESCRIPTION_LENGTH, flaws));
    }

    static void line(String field, String text, int length, List<Flaw> flaws) {
        if (text.isEmpty()) {
            flaws.add(new Flaw(field, Reason.EMPTY));
        } else if (text.length() > length) {
            flaws.add(new Flaw(field, Reason.TOO_LONG));
        } else if (PlainText.hidesSomething(text)) {
            flaws.add(new Flaw(field, Reason.HIDDEN_CHARACTERS));
        }
    }

    /** A monogram that nobody has yet: initials, else the first letter with a later one, else any two letters. */
    static String markFor(String name, Set<String> taken) {
        var words = PlainText.key(name).toUpperCase(Locale.ROOT).split("[^A-Z]+");
        var letters = String.join("", words);
        var candidates = new ArrayList<String>();
        var initials = new StringBuilder();
        for (var word : words) {
            if (!word.isEmpty()) {
                initials.append(word.charAt(0));
            }
        }
        if (initials.length() > 1) {
            candidates.add(initials.substring(0, 2));
        }
        for (var i = 1; i < letters.length(); i++) {
            candidates.add("" + letters.charAt(0) + letters.charAt(i));
        }
        for (var first = 'A'; first <= 'Z'; first++) {
            for (var second = 'A'; second <= 'Z'; second++) {
                candidates.add("" + first + second);
            }
        }
        return candidates.stream()
                .filter(mark -> !taken.contains(mark))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Every mark is taken"));
    }
}
