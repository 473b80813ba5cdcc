package nl.klankbord.calendar.ics;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.CalendarScale;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.Duration;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import nl.klankbord.mail.MailPart.Calendar.Kind;

/** Writes iCalendar (RFC 5545), invitations as in iTIP (RFC 5546). */
public final class CalendarWriter {

    private static final String PRODUCT = "-//Klankbord//Klankbord//NL";
    private static final int HOURS_BETWEEN_READS = 4;

    private CalendarWriter() {}

    /**
     * An invitation, or its withdrawal, for one person, who is the only one it names beside its organiser.
     *
     * @param answers whether somebody reads the answer; otherwise none is asked, since the person committed before
     */
    public static String invitation(Kind kind, Event event, Party organiser, Party attendee, boolean answers) {
        var calendar = calendar(kind == Kind.CANCEL ? Method.CANCEL : Method.REQUEST);
        var written = add(calendar, event);
        written.setStatus(kind == Kind.CANCEL ? Status.cancelled() : Status.confirmed());
        written.setOrganizer(new Organizer(CalendarText.name(organiser.name()), organiser.address()));
        written.addAttendee(attendee(attendee, kind, answers));
        return text(calendar);
    }

    private static Attendee attendee(Party party, Kind kind, boolean answers) {
        var attendee = new Attendee(CalendarText.name(party.name()), party.address());
        attendee.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        if (kind == Kind.REQUEST) {
            attendee.setParticipationStatus(answers ? ParticipationStatus.NEEDS_ACTION : ParticipationStatus.ACCEPTED);
            attendee.setRsvp(answers);
        }
        return attendee;
    }

    /** All of these, under a name, for whoever reads them again and again. Names nobody. */
    public static String feed(String name, List<Event> events) {
        var calendar = calendar(Method.PUBLISH);
        var shown = CalendarText.line(name);
        calendar.setName(shown);
        calendar.setExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(shown));
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT" + HOURS_BETWEEN_READS + "H");
        calendar.setRefreshInterval(
                Duration.builder().hours(HOURS_BETWEEN_READS).build());
        for (var event : events) {
            add(calendar, event).setStatus(Status.confirmed());
        }
        return text(calendar);
    }

    private static ICalendar calendar(String method) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setCalendarScale(CalendarScale.gregorian());
        calendar.setMethod(method);
        return calendar;
    }

    private static VEvent add(ICalendar calendar, Event event) {
        var written = new VEvent();
        calendar.addEvent(written);
        written.setUid(event.uid());
        written.setSequence(event.sequence());
        written.setDateTimeStamp(Date.from(event.stamp()));
        written.setLastModified(Date.from(event.stamp()));
        inZone(calendar, written.setDateStart(CalendarZone.date(event.start())), event.start());
        inZone(calendar, written.setDateEnd(CalendarZone.date(event.end())), event.end());
        written.setSummary(CalendarText.line(event.title()));
        var place = CalendarText.line(event.place());
        if (!place.isEmpty()) {
            written.setLocation(place);
        }
        var text = CalendarText.lines(event.text());
        if (!text.isEmpty()) {
            written.setDescription(text);
        }
        written.setUrl(event.url());
        written.setTransparency(false);
        return written;
    }

    /** Of a time that exists twice every reader makes something else, so that one stays in UTC. */
    private static void inZone(ICalendar calendar, DateOrDateTimeProperty written, LocalDateTime local) {
        if (CalendarZone.existsOnce(local)) {
            calendar.getTimezoneInfo().setTimezone(written, CalendarZone.WRITTEN);
        }
    }

    private static String text(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // It counts characters where the standard counts octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CalendarText.fold(text.toString());
    }
}
