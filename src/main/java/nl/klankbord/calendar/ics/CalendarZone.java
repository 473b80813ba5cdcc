package nl.klankbord.calendar.ics;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;

/**
 * Europe/Amsterdam as calendars are told of it: the rule since 1996, in local time, which Outlook reads where it does not
 * read lists of days. A test compares it with what Java knows, and so sees when the rule changes.
 */
public final class CalendarZone {

    public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** Since when the rule holds. */
    public static final int SINCE = 1996;

    private static final int MARCH = 3;
    private static final int OCTOBER = 10;

    public static final TimezoneAssignment WRITTEN = written();

    private CalendarZone() {}

    private static TimezoneAssignment written() {
        var zone = new VTimezone(HERE.getId());
        var summer = observance(new DaylightSavingsTime(), "CEST", "+0100", "+0200");
        summer.setDateStart(new DateTimeComponents(SINCE, MARCH, 31, 2, 0, 0, false));
        summer.setRecurrenceRule(lastSundayOf(MARCH));
        zone.addDaylightSavingsTime(summer);
        var winter = observance(new StandardTime(), "CET", "+0200", "+0100");
        winter.setDateStart(new DateTimeComponents(SINCE, OCTOBER, 27, 3, 0, 0, false));
        winter.setRecurrenceRule(lastSundayOf(OCTOBER));
        zone.addStandardTime(winter);
        return new TimezoneAssignment(TimeZone.getTimeZone(HERE), zone);
    }

    private static <O extends Observance> O observance(O observance, String name, String from, String to) {
        observance.addTimezoneName(name);
        observance.setTimezoneOffsetFrom(UtcOffset.parse(from));
        observance.setTimezoneOffsetTo(UtcOffset.parse(to));
        return observance;
    }

    private static Recurrence lastSundayOf(int month) {
        return new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build();
    }

    public static boolean existsOnce(LocalDateTime local) {
        return HERE.getRules().getValidOffsets(local).size() == 1;
    }

    public static Date date(LocalDateTime local) {
        return Date.from(local.atZone(HERE).toInstant());
    }
}
