package nl.klankbord.notices;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When somebody gets no mail, in Europe/Amsterdam.
 *
 * @param from may lie after {@code until}: then it is quiet over midnight; the same as {@code until} is never
 * @param weekends also all of Saturday and Sunday
 */
public record QuietHours(LocalTime from, LocalTime until, boolean weekends) implements Serializable {

    /** For who chose nothing: no mail after work. */
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(18, 0), LocalTime.of(8, 0), true);

    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** The first moment from this one on at which mail may come. */
    Instant next(Instant moment) {
        var at = moment.atZone(HERE);
        while (quiet(at.toLocalDateTime())) {
            var midnight = at.toLocalDate().plusDays(1).atStartOfDay(HERE);
            var end = at.toLocalDate().atTime(until).atZone(HERE);
            at = end.isAfter(at) && end.isBefore(midnight) ? end : midnight;
        }
        return at.toInstant();
    }

    private boolean quiet(LocalDateTime at) {
        var day = at.getDayOfWeek();
        if (weekends && (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY)) {
            return true;
        }
        var time = at.toLocalTime();
        var afterFrom = !time.isBefore(from);
        var beforeUntil = time.isBefore(until);
        return from.isBefore(until) ? afterFrom && beforeUntil : !from.equals(until) && (afterFrom || beforeUntil);
    }
}
