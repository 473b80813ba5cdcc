package nl.klankbord.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.klankbord.base.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes of a mail what goes over the line: headers, a part in plain text and one in HTML, from the templates of the house. */
@Component
class Letters {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Texts texts;
    private final PortalAddress portal;
    private final Clock clock;
    private final Template text = template("mail/message.txt", false);
    private final Template html = template("mail/message.html", true);

    Letters(Texts texts, PortalAddress portal, Clock clock) {
        this.texts = texts;
        this.portal = portal;
        this.clock = clock;
    }

    private static Template template(String path, boolean escape) {
        try (var reader = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(escape).compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills an empty message. */
    void write(MimeMessage message, OutgoingMail outgoing, Mail mail, MailAddress from) throws MessagingException {
        message.setFrom(internet(from));
        message.setRecipient(Message.RecipientType.TO, internet(mail.to()));
        if (mail.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {internet(mail.replyTo())});
        }
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", outgoing.messageId());
        if (outgoing.thread() != null) {
            message.setHeader("In-Reply-To", outgoing.thread());
            message.setHeader("References", outgoing.thread());
        }
        // RFC 3834, and what Exchange wants to hear: no out-of-office replies to this.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        message.setHeader("Content-Language", mail.language().getLanguage());
        var filling = filling(mail);
        var plain = new MimeBodyPart();
        plain.setText(text.execute(filling), UTF_8);
        var rich = new MimeBodyPart();
        rich.setText(html.execute(filling), UTF_8, "html");
        var calendar = mail.parts().stream()
                .flatMap(part -> part instanceof MailPart.Calendar found ? Stream.of(found) : Stream.empty())
                .findFirst();
        message.setContent(
                calendar.isPresent()
                        ? withCalendar(plain, rich, calendar.get())
                        : new MimeMultipart("alternative", plain, rich));
    }

    /**
     * The appointment in two ways (RFC 6047): as what the mail says, which calendars act on, and as a file, for readers
     * of mail without a calendar.
     */
    private static MimeMultipart withCalendar(MimeBodyPart plain, MimeBodyPart rich, MailPart.Calendar calendar)
            throws MessagingException {
        var said = new MimeBodyPart();
        said.setDataHandler(data(calendar, "text/calendar; method=" + calendar.kind() + "; charset=UTF-8"));
        var readings = new MimeBodyPart();
        readings.setContent(new MimeMultipart("alternative", plain, rich, said));
        var file = new MimeBodyPart();
        file.setDataHandler(data(calendar, "application/ics"));
        file.setFileName("invite.ics");
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", readings, file);
    }

    private static DataHandler data(MailPart.Calendar calendar, String mediaType) {
        return new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), mediaType));
    }

    private Map<String, Object> filling(Mail mail) {
        var language = mail.language();
        return Map.of(
                "language", Texts.nearest(language).getLanguage(),
                "subject", mail.subject(),
                "parts",
                        mail.parts().stream()
                                .map(this::filling)
                                .filter(part -> !part.isEmpty())
                                .toList(),
                "about", texts.get(language, "mail.about"),
                "reply",
                        mail.replyTo() == null
                                ? texts.get(language, "mail.reply.nobody")
                                : texts.get(language, "mail.reply.person", called(mail.replyTo())));
    }

    private static String called(MailAddress person) {
        return person.name().isEmpty() ? person.address() : person.name();
    }

    private Map<String, Object> filling(MailPart part) {
        return switch (part) {
            case MailPart.Paragraph paragraph -> Map.of("paragraph", List.of(Map.of("text", paragraph.text())));
            case MailPart.Heading heading -> Map.of("heading", List.of(Map.of("text", heading.text())));
            case MailPart.Item item ->
                Map.of(
                        "item",
                        List.of(Map.of("text", item.text(), "link", portal.of(item.path()), "detail", item.detail())));
            case MailPart.Button button ->
                Map.of("button", List.of(Map.of("text", button.label(), "link", portal.of(button.path()))));
            case MailPart.Note note ->
                Map.of(
                        "note",
                        List.of(Map.of("text", note.text(), "label", note.label(), "link", portal.of(note.path()))));
            case MailPart.Calendar _ -> Map.of();
        };
    }

    private static InternetAddress internet(MailAddress of) {
        try {
            return of.name().isEmpty()
                    ? new InternetAddress(of.address(), "", UTF_8)
                    : new InternetAddress(of.address(), of.name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
