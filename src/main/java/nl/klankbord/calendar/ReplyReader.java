package nl.klankbord.calendar;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.klankbord.calendar.InvitationAnswered.Answer;
import nl.klankbord.calendar.ics.CalendarReply;

/** Finds the answer to an invitation in a mail (RFC 5546, 3.2.3), as far as a mail of anybody is to be trusted. */
final class ReplyReader {

    /** Longer than what any calendar answers, pictures in its signature aside. */
    static final int LARGEST = 1_000_000;

    private static final int LARGEST_CALENDAR = 100_000;
    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 30;

    private static final List<Answer> ANSWERS = List.of(Answer.values());

    private int parts;

    private ReplyReader() {}

    /** What a mail holds. */
    sealed interface Found {

        /**
         * An answer, of whoever the mail says it is from.
         *
         * @param uid of the appointment
         * @param at when it was given, as the calendar that gave it says
         */
        record Reply(String uid, int sequence, String from, Answer answer, Instant at) implements Found {}

        /** Something else. */
        record Nothing(Skipped why) implements Found {}
    }

    /** Why a mail is left alone. */
    enum Skipped {
        TOO_LARGE,
        NO_CALENDAR,
        NO_REPLY,
        NOT_FROM_ATTENDEE,
        UNREADABLE,
        UNKNOWN,
        OUTDATED
    }

    static Found read(MimeMessage message) throws MessagingException, IOException {
        if (message.getSize() > LARGEST) {
            return new Found.Nothing(Skipped.TOO_LARGE);
        }
        var calendar = new ReplyReader().calendar(message, 0);
        return calendar.isEmpty() ? new Found.Nothing(Skipped.NO_CALENDAR) : read(calendar.get(), sender(message));
    }

    private static String sender(MimeMessage message) throws MessagingException {
        var from = message.getFrom();
        return from != null && from.length == 1 && from[0] instanceof InternetAddress one
                ? Optional.ofNullable(one.getAddress()).orElse("")
                : "";
    }

    /** The first part that is a calendar. */
    private Optional<String> calendar(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            return Optional.empty();
        }
        if (part.isMimeType("multipart/*")) {
            if (part.getContent() instanceof Multipart several) {
                for (var n = 0; n < several.getCount(); n++) {
                    BodyPart one = several.getBodyPart(n);
                    var found = calendar(one, depth + 1);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }
        return part.isMimeType("text/calendar") || part.isMimeType("application/ics") ? text(part) : Optional.empty();
    }

    private static Optional<String> text(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            var bytes = in.readNBytes(LARGEST_CALENDAR + 1);
            return bytes.length > LARGEST_CALENDAR ? Optional.empty() : Optional.of(new String(bytes, charset(part)));
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        try {
            var named = new ContentType(part.getContentType()).getParameter("charset");
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static Found read(String text, String sender) {
        var read = CalendarReply.read(text);
        var answer = read.flatMap(reply -> ANSWERS.stream()
                .filter(known -> known.name().equals(reply.status()))
                .findFirst());
        if (read.isEmpty() || answer.isEmpty()) {
            return new Found.Nothing(Skipped.NO_REPLY);
        }
        var reply = read.get();
        return reply.attendee().equalsIgnoreCase(sender)
                ? new Found.Reply(
                        Events.appointmentOf(reply.uid()),
                        reply.sequence(),
                        reply.attendee(),
                        answer.get(),
                        reply.stamp())
                : new Found.Nothing(Skipped.NOT_FROM_ATTENDEE);
    }
}
