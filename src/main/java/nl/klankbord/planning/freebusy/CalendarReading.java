package nl.klankbord.planning.freebusy;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VFreeBusy;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalReader;
import biweekly.parameter.FreeBusyType;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.planning.Span;

/**
 * Reads from a calendar when its owner is taken, within a period. Bounded whatever the calendar says: the rules of all series
 * together are followed for so many steps, and for so long.
 */
final class CalendarReading {

    static final int MOST_SPANS = 5_000;
    private static final int MOST_STEPS = 300_000;
    private static final int MOST_RULES = 3_000;
    private static final Duration LONGEST = Duration.ofDays(370);
    private static final Duration MOST_TIME = Duration.ofSeconds(20);
    private static final TimeZone HERE = TimeZone.getTimeZone(WorkingDays.HERE);

    private final Instant from;
    private final Instant until;
    private final List<Span> spans = new ArrayList<>();
    private final long end = System.nanoTime() + MOST_TIME.toNanos();
    private int steps;
    private int rules;
    private boolean partly;

    CalendarReading(Instant from, Instant until) {
        this.from = from;
        this.until = until;
    }

    /**
     * What was read.
     *
     * @param spans in order, none meeting another, at most {@link #MOST_SPANS}
     * @param state {@code READ}, {@code READ_PARTLY} or {@code NOT_A_CALENDAR}
     */
    record Times(List<Span> spans, CalendarState state) {}

    Times read(byte[] content) {
        var essence = CalendarText.essence(content);
        partly = !essence.whole();
        if (essence.text().isEmpty()) {
            return new Times(List.of(), CalendarState.NOT_A_CALENDAR);
        }
        try (var reader = new ICalReader(essence.text())) {
            reader.setDefaultTimezone(HERE);
            for (var calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                take(calendar);
            }
        } catch (IOException e) {
            partly = true;
        }
        var merged = merged();
        if (merged.size() > MOST_SPANS) {
            partly = true;
        }
        return new Times(
                List.copyOf(merged.subList(0, Math.min(MOST_SPANS, merged.size()))),
                partly ? CalendarState.READ_PARTLY : CalendarState.READ);
    }

    private void take(ICalendar calendar) {
        var zones = calendar.getTimezoneInfo();
        var moved = moved(calendar);
        for (var event : calendar.getEvents()) {
            if (isTaken(event)) {
                take(event, zones, moved);
            }
        }
        for (var busy : calendar.getComponents(VFreeBusy.class)) {
            for (var times : busy.getFreeBusy()) {
                if (times.getType() == null || times.getType() != FreeBusyType.FREE) {
                    times.getValues().forEach(period -> {
                        if (period.getStartDate() != null) {
                            var begin = period.getStartDate().toInstant();
                            var length = period.getDuration() == null
                                    ? null
                                    : period.getDuration().toMillis();
                            add(
                                    begin,
                                    period.getEndDate() != null
                                            ? period.getEndDate().toInstant()
                                            : begin.plusMillis(length == null ? 0 : length));
                        }
                    });
                }
            }
        }
    }

    /** By UID the moments of a series that stand elsewhere in the calendar. */
    private static Map<String, Set<Instant>> moved(ICalendar calendar) {
        var moved = new HashMap<String, Set<Instant>>();
        for (var event : calendar.getEvents()) {
            var instead = event.getRecurrenceId();
            if (instead != null && instead.getValue() != null) {
                moved.computeIfAbsent(uid(event), _ -> new HashSet<>()).add(moment(instead.getValue()));
            }
        }
        return moved;
    }

    private static String uid(VEvent event) {
        return event.getUid() == null || event.getUid().getValue() == null
                ? ""
                : event.getUid().getValue();
    }

    private static boolean isTaken(VEvent event) {
        var outlook = event.getExperimentalProperty("X-MICROSOFT-CDO-BUSYSTATUS");
        return !(event.getTransparency() != null && event.getTransparency().isTransparent())
                && !(event.getStatus() != null && event.getStatus().isCancelled())
                && !(outlook != null && "FREE".equalsIgnoreCase(outlook.getValue()));
    }

    private void take(VEvent event, TimezoneInfo zones, Map<String, Set<Instant>> moved) {
        var start = event.getDateStart();
        if (start == null || start.getValue() == null) {
            partly = true;
            return;
        }
        var begin = moment(start.getValue());
        var length = length(event, start);
        if (length.isNegative() || length.compareTo(LONGEST) > 0) {
            partly = true;
            return;
        }
        if (!repeats(event)) {
            add(begin, begin.plus(length));
            return;
        }
        if (++rules > MOST_RULES || System.nanoTime() > end) {
            partly = true;
            add(begin, begin.plus(length));
            return;
        }
        follow(event, start, length, zones, moved);
    }

    private void follow(
            VEvent event, DateStart start, Duration length, TimezoneInfo zones, Map<String, Set<Instant>> moved) {
        var elsewhere = event.getRecurrenceId() == null ? moved.getOrDefault(uid(event), Set.of()) : Set.<Instant>of();
        var dates = event.getDateIterator(zone(start, zones));
        if (!isCounted(event)) {
            dates.advanceTo(Date.from(from.minus(length)));
        }
        while (dates.hasNext()) {
            if (++steps > MOST_STEPS || System.nanoTime() > end) {
                partly = true;
                return;
            }
            var next = dates.next();
            var begin = start.getValue().hasTime() ? next.toInstant() : dayHere(next);
            if (!begin.isBefore(until)) {
                return;
            }
            if (!elsewhere.contains(begin)) {
                add(begin, begin.plus(length));
            }
        }
    }

    /** A day without a time begins at midnight here; the library puts it at midnight of the machine. */
    private static Instant moment(ICalDate date) {
        return date.hasTime() ? date.toInstant() : dayHere(date);
    }

    private static Instant dayHere(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault())
                .atStartOfDay(WorkingDays.HERE)
                .toInstant();
    }

    private static TimeZone zone(DateOrDateTimeProperty start, TimezoneInfo zones) {
        if (!start.getValue().hasTime()) {
            return TimeZone.getDefault();
        }
        var zone = zones.getTimezone(start);
        var utc = zone == null
                && !zones.isFloating(start)
                && start.getValue().hasTime()
                && start.getValue().getRawComponents() != null
                && start.getValue().getRawComponents().isUtc();
        return zone != null ? zone.getTimeZone() : utc ? TimeZone.getTimeZone("UTC") : HERE;
    }

    private static boolean repeats(VEvent event) {
        return event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
    }

    private static boolean isCounted(VEvent event) {
        return event.getRecurrenceRule() != null
                && event.getRecurrenceRule().getValue() != null
                && (event.getRecurrenceRule().getValue().getCount() != null
                        || !event.getRecurrenceRule().getValue().getBySetPos().isEmpty());
    }

    private static Duration length(VEvent event, DateStart start) {
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            return Duration.between(
                    moment(start.getValue()), moment(event.getDateEnd().getValue()));
        }
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        return start.getValue().hasTime() ? Duration.ZERO : Duration.ofDays(1);
    }

    private void add(Instant begin, Instant close) {
        if (begin.isBefore(close) && begin.isBefore(until) && from.isBefore(close)) {
            spans.add(new Span(begin.isBefore(from) ? from : begin, close.isAfter(until) ? until : close));
        }
    }

    /** In order, with those that meet made one. */
    private List<Span> merged() {
        spans.sort(Comparator.comparing(Span::from));
        var merged = new ArrayList<Span>();
        for (var span : spans) {
            if (!merged.isEmpty() && !merged.getLast().until().isBefore(span.from())) {
                var last = merged.removeLast();
                merged.add(new Span(last.from(), last.until().isAfter(span.until()) ? last.until() : span.until()));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
