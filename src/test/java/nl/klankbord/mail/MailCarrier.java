package nl.klankbord.mail;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Brings what lies in the outbox to a mail server, for the tests of modules that care how mail arrives. */
public final class MailCarrier {

    /** As {@code klankbord.mail.from} is not set in tests. */
    public static final String PORTAL = "klankbord@localhost";

    private MailCarrier() {}

    /** Sends everything that is due; the answer is all that the server ever got, in order of arrival. */
    public static List<MimeMessage> carry(ApplicationContext context, GreenMail server) {
        round(context, server.getSmtp().getPort());
        return List.of(server.getReceivedMessages());
    }

    /** Tries to send everything that is due to the server at this port, which may be away. */
    public static void round(ApplicationContext context, int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.quitwait", "false");
        new Delivery(
                        context.getBean(MailStore.class),
                        new Post(sender, new MailAddress(PORTAL, "Klankbord"), context.getBean(Letters.class)))
                .round();
    }
}
