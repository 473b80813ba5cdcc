package nl.klankbord.base.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import nl.klankbord.base.Texts;
import org.springframework.stereotype.Component;

/** Writes moments and dates as people say them, in Europe/Amsterdam. */
@Component
public class Dates {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final int DAYS_SAID_RELATIVELY = 7;

    private final Clock clock;
    private final Texts texts;

    Dates(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /** The day it is now. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The day of a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** "vandaag", "gisteren", "2 dagen geleden" up to a week, then "12 maart 2027"; likewise "over 3 dagen". */
    public String relative(LocalDate day, Locale language) {
        long ahead = ChronoUnit.DAYS.between(today(), day);
        return Math.abs(ahead) > DAYS_SAID_RELATIVELY
                ? full(day, language)
                : texts.get(language, ahead <= 0 ? "base.date.ago" : "base.date.ahead", Math.abs(ahead));
    }

    public String relative(Instant moment, Locale language) {
        return relative(dayOf(moment), language);
    }

    /** A day that something lasts from, to stand behind "sinds": "vandaag", "gisteren", then "do 4 maart 2027". */
    public String since(Instant moment, Locale language) {
        var day = dayOf(moment);
        return day.isBefore(today().minusDays(1)) ? withDay(day, language) : relative(day, language);
    }

    /** "12 maart 2027". */
    public static String full(LocalDate day, Locale language) {
        return format(day, "d MMMM yyyy", language);
    }

    /** "di 12 maart 2027". */
    public static String withDay(LocalDate day, Locale language) {
        return shortDay(day, language) + " " + full(day, language);
    }

    /** "di 12 maart": where the year stands beside it. */
    public static String dayAndMonth(LocalDate day, Locale language) {
        return shortDay(day, language) + " " + inMonth(day, language);
    }

    /** "12 maart". */
    public static String inMonth(LocalDate day, Locale language) {
        return format(day, "d MMMM", language);
    }

    /** "maart 2027". */
    public static String month(LocalDate day, Locale language) {
        return format(day, "MMMM yyyy", language);
    }

    /** "dinsdag 12 maart 2027, week 10": for a heading, so it starts with a capital. */
    public String heading(LocalDate day, Locale language) {
        var name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Texts.nearest(language));
        var text = texts.get(language, "base.date.heading", name, full(day, language), String.valueOf(week(day)));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** "14-04-2027". */
    public static String numbers(LocalDate day) {
        return format(day, "dd-MM-yyyy", Texts.DUTCH);
    }

    /** "09.30". */
    public static String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT).format(time);
    }

    /** "12 maart 2027, 09.30 uur". */
    public String moment(Instant moment, Locale language) {
        var local = moment.atZone(ZONE);
        return texts.get(language, "base.date.moment", full(local.toLocalDate(), language), time(local.toLocalTime()));
    }

    /** The ISO number of the week. */
    public static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static String shortDay(LocalDate day, Locale language) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Texts.nearest(language));
    }

    private static String format(LocalDate day, String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, Texts.nearest(language)).format(day);
    }
}
