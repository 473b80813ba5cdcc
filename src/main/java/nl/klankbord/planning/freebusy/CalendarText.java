package nl.klankbord.planning.freebusy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes from a calendar what tells when somebody is taken, line by line, before anything else reads it: no titles, no
 * people, no places. Of time zones it takes the rules that come once a year, and nothing that would take long to follow.
 */
final class CalendarText {

    private static final Set<String> KEPT = Set.of(
            "BEGIN",
            "END",
            "VERSION",
            "UID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "TRANSP",
            "STATUS",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "FREEBUSY",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO");

    private static final Set<String> COMPONENTS =
            Set.of("VCALENDAR", "VEVENT", "VFREEBUSY", "VTIMEZONE", "STANDARD", "DAYLIGHT");

    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");
    /** Comes at most once a day, and says nothing that no calendar has. */
    private static final Pattern RULE = Pattern.compile("RRULE:FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;("
            + "BYMONTH=" + list("(1[0-2]|[1-9])")
            + "|BYMONTHDAY=" + list("[-+]?([12][0-9]|3[01]|[1-9])")
            + "|BYDAY=" + list("([-+]?([1-4][0-9]|5[0-3]|[1-9]))?(MO|TU|WE|TH|FR|SA|SU)")
            + "|BYWEEKNO=" + list("[-+]?([1-4][0-9]|5[0-3]|[1-9])")
            + "|(BYYEARDAY|BYSETPOS)=" + list("[-+]?([1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9]|36[0-6])")
            + "|(BYHOUR|BYMINUTE|BYSECOND)=[0-5]?[0-9]"
            + "|(COUNT|INTERVAL)=[1-9][0-9]{0,4}"
            + "|UNTIL=[12][0-9]{3}(0[1-9]|1[0-2])([0-2][0-9]|3[01])(T([01][0-9]|2[0-3])([0-5][0-9]){2}Z?)?"
            + "|WKST=(MO|TU|WE|TH|FR|SA|SU)))*");

    private static final Set<String> DATES = Set.of("DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID");

    private static final String DATE =
            "[0-9]{4}(0[1-9]|1[0-2])([0-2][0-9]|3[01])(T([01][0-9]|2[0-3])([0-5][0-9]){2}Z?)?(/[-+0-9A-Z]{1,20})?";

    private static final Pattern DATED = Pattern.compile(DATE);

    /** No calendar writes a longer rule; what is longer could wear out whatever reads it. */
    private static final int LONGEST_RULE = 1_000;

    private static final Pattern YEARLY =
            Pattern.compile("RRULE:FREQ=YEARLY(;(BYMONTH|BYDAY|BYMONTHDAY|UNTIL|INTERVAL|WKST)=.*)*");

    private static final int MOST_ZONE_LINES = 5_000;

    private CalendarText() {}

    private static String list(String one) {
        return one + "(," + one + "){0,60}";
    }

    /**
     * What is left.
     *
     * @param text empty when it is no calendar
     * @param whole false when a rule of a series was left out, so that only its first time stands
     */
    record Essence(String text, boolean whole) {}

    static Essence essence(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "");
        if (!text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            return new Essence("", true);
        }
        var kept = new StringBuilder();
        var inZone = false;
        var zoneLines = 0;
        var left = "";
        var whole = true;
        for (var line : FOLD.matcher(text).replaceAll("").split("\r\n|\r|\n", -1)) {
            var name = name(line);
            var value = line.substring(line.lastIndexOf(':') + 1).strip().toUpperCase(Locale.ROOT);
            if (!left.isEmpty()) {
                // Within something that tells nothing, such as a task or an alarm.
                left = name.equals("END") && value.equals(left) ? "" : left;
                continue;
            }
            if (name.equals("BEGIN") && !COMPONENTS.contains(value)) {
                left = value;
                continue;
            }
            if (value.equals("VTIMEZONE")) {
                inZone = name.equals("BEGIN");
            }
            zoneLines += inZone ? 1 : 0;
            var rule = name.equals("RRULE");
            var harmless = rule
                    ? isHarmless(line, inZone)
                    : (!inZone || zoneLines < MOST_ZONE_LINES) && (!DATES.contains(name) || areDates(value));
            if (KEPT.contains(name) && (harmless || name.equals("END") || name.equals("BEGIN"))) {
                kept.append(line).append("\r\n");
            }
            whole &= harmless || inZone;
        }
        return new Essence(kept.toString(), whole);
    }

    /** One by one: a pattern for many of them goes as deep as there are dates. */
    private static boolean areDates(String value) {
        return Stream.of(value.split(",", -1))
                .allMatch(date -> DATED.matcher(date).matches());
    }

    private static boolean isHarmless(String line, boolean inZone) {
        var rule = line.strip().toUpperCase(Locale.ROOT);
        return rule.length() <= LONGEST_RULE
                && RULE.matcher(rule).matches()
                && (!inZone || YEARLY.matcher(rule).matches());
    }

    private static String name(String line) {
        var end = 0;
        while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != ';') {
            end++;
        }
        return line.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
