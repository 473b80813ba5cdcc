package nl.klankbord.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A mail server that keeps what a portal sends, on the loopback address; it ends with the test run. */
public final class MailBox {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private MailBox() {}

    static MailBox open() {
        var box = new MailBox();
        box.server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(box.server::stop));
        return box;
    }

    /** What makes a portal on this port send its mail here. */
    Map<String, String> settings(int port) {
        return Map.of(
                "KLANKBORD_URL",
                "http://127.0.0.1:" + port,
                "KLANKBORD_MAIL_FROM",
                "klankbord@de6.example",
                "SPRING_MAIL_HOST",
                "127.0.0.1",
                "SPRING_MAIL_PORT",
                String.valueOf(server.getSmtp().getPort()));
    }

    /** Waits for the first mail whose plain text holds this. */
    public MimeMessage awaitWith(String text) {
        RunningPortal.await("a mail says " + text, PATIENCE, () -> with(text).isPresent());
        return with(text).orElseThrow();
    }

    private Optional<MimeMessage> with(String text) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> text(mail).contains(text))
                .findFirst();
    }

    /** The plain text of a mail, its first part. */
    public static String text(MimeMessage mail) {
        try {
            var content = mail.getContent();
            return String.valueOf(
                    content instanceof MimeMultipart parts
                            ? parts.getBodyPart(0).getContent()
                            : content);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
