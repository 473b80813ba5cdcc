package nl.klankbord.calendar;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A mail as it arrived. */
record ReceivedMail(String to, String subject, List<String> types, String everything, String calendar, String file) {

    static ReceivedMail of(MimeMessage message) {
        var types = new ArrayList<String>();
        var everything = new StringBuilder();
        var calendar = new StringBuilder();
        var file = new StringBuilder();
        try {
            for (var headers = message.getAllHeaderLines(); headers.hasMoreElements(); ) {
                everything.append(headers.nextElement()).append('\n');
            }
            read(message, types, everything, calendar, file);
            return new ReceivedMail(
                    ((jakarta.mail.internet.InternetAddress) message.getAllRecipients()[0]).getAddress(),
                    message.getSubject(),
                    types,
                    everything.toString(),
                    calendar.toString(),
                    file.toString());
        } catch (MessagingException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(
            Part part, List<String> types, StringBuilder everything, StringBuilder calendar, StringBuilder file)
            throws MessagingException, IOException {
        types.add(part.getContentType().replaceAll("\\s+", " "));
        if (part.getContent() instanceof Multipart several) {
            for (var n = 0; n < several.getCount(); n++) {
                read(several.getBodyPart(n), types, everything, calendar, file);
            }
            return;
        }
        var text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        everything.append(text).append(text.replace("\r\n ", ""));
        if (part.isMimeType("text/calendar")) {
            calendar.append(text);
        } else if (part.isMimeType("application/ics")) {
            file.append(text);
        }
    }
}
