package nl.klankbord.calendar;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.Texts;
import nl.klankbord.calendar.ics.Event;
import nl.klankbord.mail.PortalAddress;
import org.springframework.stereotype.Component;

/** Makes of an appointment what a calendar outside shows of it, with the ways back to the portal. */
@Component
class Events {

    private static final String AT = "@klankbord";

    private final Texts texts;
    private final PortalAddress portal;

    Events(Texts texts, PortalAddress portal) {
        this.texts = texts;
        this.portal = portal;
    }

    Event of(Appointment appointment, int sequence, Instant stamp, Locale language) {
        var url = portal.of(appointment.path());
        var text = Stream.of(
                        appointment.description(),
                        appointment.link().isBlank()
                                ? ""
                                : texts.get(language, "calendar.event.online", appointment.link()),
                        texts.get(language, "calendar.event.portal", url))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        return new Event(
                uid(appointment.uid()),
                sequence,
                stamp,
                appointment.start(),
                appointment.end(),
                appointment.title(),
                appointment.place().isBlank() ? appointment.link() : appointment.place(),
                text,
                url);
    }

    /** Known by it for ever and everywhere, also when the portal moves to another address. */
    static String uid(String ofAppointment) {
        return ofAppointment + AT;
    }

    /** What {@link #uid} was made of; the whole text when it was not. */
    static String appointmentOf(String uid) {
        return uid.endsWith(AT) ? uid.substring(0, uid.length() - AT.length()) : uid;
    }
}
