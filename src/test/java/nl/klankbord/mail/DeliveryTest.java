package nl.klankbord.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Retention;
import nl.klankbord.base.Texts;
import nl.klankbord.mail.MailPart.Button;
import nl.klankbord.mail.MailPart.Item;
import nl.klankbord.mail.MailPart.Note;
import nl.klankbord.mail.MailPart.Paragraph;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Against real mail servers: one that takes everything, and one that is told what to answer. */
@PortalTest
class DeliveryTest {

    private static final MailAddress PORTAL = new MailAddress("klankbord@de6.example", "Klankbord");

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailStore store;

    @Autowired
    @Qualifier("oldMails")
    private Retention retention;

    @Autowired
    private MailDesk desk;

    @Autowired
    private Letters letters;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private As as;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void emptyOutbox() {
        jdbc.update("delete from outgoing_mail");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        jdbc.update("delete from outgoing_mail");
    }

    private Delivery through(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
        sender.getJavaMailProperties().setProperty("mail.smtp.quitwait", "false");
        return new Delivery(store, new Post(sender, PORTAL, letters));
    }

    private Delivery toServer() {
        return through(server.getSmtp().getPort());
    }

    private static Mail mail(String key, String to, @Nullable String thread) {
        return new Mail(
                key,
                new MailAddress(to, "Noor van Zundert"),
                new MailAddress("joost@moerdijk.example", "Joost \u2013 Moerdijk"),
                thread,
                Texts.DUTCH,
                "Iemand vraagt je om raad: caf\u00e9 & terras",
                List.of(
                        new Paragraph("Een vraag van <b>Moerdijk</b>."),
                        new Button("Open in Klankbord", "second-opinions/1?a=b&c=d"),
                        new Item("Nog een", "meldingen", "gisteren"),
                        new Note("Te veel?", "Stel het in", "meldingen/instellingen")));
    }

    private void write(String key, String to) {
        transaction.executeWithoutResult(_ -> outbox.write(mail(key, to, null)));
    }

    private MimeMessage onlyMessage() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private MailDesk.Line onlyLine() {
        as.networkAdmin();
        var lines = desk.unsent(new PageRequest(1, 20)).items();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    @Test
    void aMailIsDeliveredOnceAndStaysNowhere() throws MessagingException {
        write("a", "noor@zundert.example");
        toServer().round();
        toServer().round();

        assertThat(onlyMessage().getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("Noor van Zundert <noor@zundert.example>");
        assertThat(jdbc.queryForMap("select state, sealed from outgoing_mail"))
                .containsEntry("state", "SENT")
                .containsEntry("sealed", null);
    }

    @Test
    void theHeadersSayWhereItComesFromAndWhoAnswersGoTo() throws MessagingException {
        transaction.executeWithoutResult(_ -> {
            outbox.write(mail("a", "noor@zundert.example", "opinion|1"));
            outbox.write(mail("b", "piet@rucphen.example", "opinion|1"));
        });
        toServer().round();

        var messages = server.getReceivedMessages();
        assertThat(messages).hasSize(2);
        for (var message : messages) {
            assertThat(message.getFrom())
                    .extracting(Object::toString)
                    .containsExactly("Klankbord <klankbord@de6.example>");
            assertThat(message.getReplyTo()[0].toString()).contains("joost@moerdijk.example");
            assertThat(message.getSubject()).isEqualTo("Iemand vraagt je om raad: caf\u00e9 & terras");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getHeader("Content-Language")).containsExactly("nl");
            assertThat(message.getHeader("References")).isEqualTo(message.getHeader("In-Reply-To"));
            assertThat(message.getSentDate()).isNotNull();
        }
        assertThat(messages[0].getHeader("References")).isEqualTo(messages[1].getHeader("References"));
        assertThat(messages[0].getMessageID())
                .matches("<[0-9a-f-]{36}@localhost>")
                .isNotEqualTo(messages[1].getMessageID());
    }

    @Test
    void bothPartsSayTheSameAndHtmlIsEscaped() throws MessagingException, IOException {
        write("a", "noor@zundert.example");
        toServer().round();

        var parts = (MimeMultipart) onlyMessage().getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        var text = String.valueOf(parts.getBodyPart(0).getContent());
        var html = String.valueOf(parts.getBodyPart(1).getContent());
        assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat(text)
                .contains("Een vraag van <b>Moerdijk</b>.")
                .contains("Open in Klankbord:\r\nhttp://localhost:")
                .contains("/second-opinions/1?a=b&c=d\r\n")
                .contains("- Nog een (gisteren)")
                .contains("Antwoord je op deze mail, dan krijgt Joost \u2013 Moerdijk je antwoord.");
        assertThat(html)
                .contains("<html lang=\"nl\">")
                .contains("Een vraag van &lt;b&gt;Moerdijk&lt;/b&gt;.")
                .contains("/second-opinions/1?a&#x3D;b&amp;c&#x3D;d\"")
                .contains("Stel het in</a>")
                .doesNotContain("<b>");
    }

    @Test
    void whatIsRolledBackIsNotSentAndWithoutATransactionNothingIsWritten() {
        transaction.executeWithoutResult(status -> {
            outbox.write(mail("a", "noor@zundert.example", null));
            status.setRollbackOnly();
        });
        toServer().round();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> outbox.write(mail("b", "noor@zundert.example", null)));
    }

    @Test
    void theSameKeyIsWrittenOnceAlsoAfterItWasSent() {
        var written = new java.util.ArrayList<Boolean>();
        transaction.executeWithoutResult(_ -> written.add(outbox.write(mail("a", "noor@zundert.example", null))));
        transaction.executeWithoutResult(_ -> written.add(outbox.write(mail("a", "noor@zundert.example", null))));
        toServer().round();
        transaction.executeWithoutResult(_ -> written.add(outbox.write(mail("a", "noor@zundert.example", null))));
        toServer().round();

        assertThat(written).containsExactly(true, false, false);
        onlyMessage();
    }

    @Test
    void aServerThatIsAwayForAnHourGetsEachMailOnce() {
        var port = server.getSmtp().getPort();
        server.stop();
        IntStream.range(0, 20).forEach(n -> write("mail " + n, "noor" + n + "@zundert.example"));
        var delivery = through(port);
        for (var minute = 0; minute < 60; minute++) {
            delivery.round();
            TurnableClock.CLOCK.forward(Duration.ofMinutes(1));
        }
        assertThat(onlyStates()).containsOnly("WAITING");
        assertThat(jdbc.queryForObject("select max(answer) from outgoing_mail", String.class))
                .isEqualTo("NO_CONNECTION");

        var back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            TurnableClock.CLOCK.forward(Duration.ofMinutes(15));
            delivery.round();
            TurnableClock.CLOCK.forward(Duration.ofMinutes(15));
            delivery.round();
            assertThat(Arrays.stream(back.getReceivedMessages())
                            .map(DeliveryTest::recipient)
                            .sorted()
                            .toList())
                    .hasSize(20)
                    .doesNotHaveDuplicates();
        } finally {
            back.stop();
        }
        assertThat(onlyStates()).containsOnly("SENT");
    }

    private List<String> onlyStates() {
        return jdbc.queryForList("select state from outgoing_mail", String.class);
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aBusyMailboxIsTriedAgainAndKeepsNobodyElseWaiting() {
        write("a", "noor@zundert.example");
        write("b", "piet@zundert.example");
        try (var busy = new StubbornServer(Map.of("RCPT", "451 4.3.0 mailbox busy"))) {
            through(busy.port()).round();
            assertThat(busy.connections()).isEqualTo(2);
        }
        assertThat(jdbc.queryForList("select answer from outgoing_mail", String.class))
                .containsExactly("451", "451");

        toServer().round();
        assertThat(server.getReceivedMessages()).isEmpty();
        TurnableClock.CLOCK.forward(Duration.ofSeconds(16));
        toServer().round();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aFullMailboxIsFinalAndAnAdministratorSeesItAndCanTryAgain() {
        write("a", "noor@zundert.example");
        try (var full = new StubbornServer(Map.of("RCPT", "552 5.2.2 mailbox full"))) {
            through(full.port()).round();
            TurnableClock.CLOCK.forward(Duration.ofDays(1));
            through(full.port()).round();
            assertThat(full.connections()).isEqualTo(1);
        }
        var line = onlyLine();
        assertThat(line.state()).isEqualTo(MailState.REFUSED);
        assertThat(line.answer()).isEqualTo("552");
        assertThat(line.to()).isEqualTo("noor@zundert.example");

        desk.retry(line.id());
        toServer().round();
        onlyMessage();
        assertThat(desk.unsent(new PageRequest(1, 20)).items()).isEmpty();
    }

    @Test
    void aRefusalOfTheContentIsFinalToo() {
        write("a", "noor@zundert.example");
        try (var full = new StubbornServer(Map.of("CONTENT", "552 5.3.4 too big"))) {
            through(full.port()).round();
        }
        assertThat(onlyLine().state()).isEqualTo(MailState.REFUSED);
    }

    @Test
    void aServerThatDoesNotLetThePortalInIsNotTheRecipientsFault() {
        write("a", "noor@zundert.example");
        write("b", "piet@zundert.example");
        try (var closed = new StubbornServer(Map.of("MAIL", "550 5.7.1 not allowed"))) {
            through(closed.port()).round();
            through(closed.port()).round();
            assertThat(closed.connections()).isEqualTo(1);
        }
        assertThat(onlyStates()).containsOnly("WAITING");
    }

    @Test
    void aServerThatSaysNothingIsLeftAndTriedAgain() {
        write("a", "noor@zundert.example");
        for (var silent : List.of("CONNECT", "CONTENT")) {
            try (var server = new StubbornServer(Map.of(silent, StubbornServer.SILENCE))) {
                through(server.port()).round();
            }
            assertThat(onlyLine().answer()).isIn("NO_ANSWER", "NO_CONNECTION");
            TurnableClock.CLOCK.forward(Duration.ofMinutes(1));
        }
        toServer().round();
        onlyMessage();
    }

    @Test
    void nothingIsSentTwiceAfterARestartButForTheGapThatSmtpLeaves() throws MessagingException {
        write("a", "noor@zundert.example");
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        // Killed after the server has it, before the portal notes that.
        var taken = store.take().orElseThrow();
        new Post(sender, PORTAL, letters)
                .send(taken, store.open(taken.id(), taken.sealed()).orElseThrow());

        toServer().round();
        onlyMessage();
        TurnableClock.CLOCK.forward(MailStore.LEASE.plusSeconds(1));
        toServer().round();
        TurnableClock.CLOCK.forward(Duration.ofHours(1));
        toServer().round();

        var messages = server.getReceivedMessages();
        assertThat(messages).hasSize(2);
        assertThat(messages[1].getMessageID()).isEqualTo(messages[0].getMessageID());
    }

    @Test
    void twoNodesSendEachMailOnce() throws InterruptedException {
        IntStream.range(0, 40).forEach(n -> write("mail " + n, "noor" + n + "@zundert.example"));
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var n = 0; n < 4; n++) {
                nodes.execute(toServer()::round);
            }
        }
        assertThat(Arrays.stream(server.getReceivedMessages()).map(DeliveryTest::recipient))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatWaitsTooLongIsGivenUpAndWhatIsLongDoneIsForgotten() {
        write("a", "noor@zundert.example");
        TurnableClock.CLOCK.forward(MailStore.PATIENCE.plusSeconds(1));
        store.giveUp();
        store.giveUp();
        assertThat(onlyLine().state()).isEqualTo(MailState.GIVEN_UP);
        toServer().round();
        assertThat(server.getReceivedMessages()).isEmpty();

        TurnableClock.CLOCK.forward(Duration.ofDays(30).plusSeconds(1));
        retention.remove().run();
        assertThat(onlyStates()).isEmpty();
    }

    @Test
    void withoutAMailServerAllWaits() {
        write("a", "noor@zundert.example");
        new Delivery(store, new Post(null, PORTAL, letters)).round();
        assertThat(onlyLine().tries()).isZero();
        assertThat(desk.ready()).isFalse();
        assertThat(desk.counts()).containsEntry(MailState.WAITING, 1L);
    }

    @Test
    void nothingOfAMailCanBeReadInTheTable() {
        var canary = "kanarie" + UUID.randomUUID();
        transaction.executeWithoutResult(_ -> outbox.write(new Mail(
                "a",
                new MailAddress(canary + "@zundert.example", canary),
                null,
                canary,
                Texts.ENGLISH,
                canary,
                List.of(new Paragraph(canary)))));
        var row = jdbc.queryForMap("select * from outgoing_mail");
        assertThat(row.values()).noneMatch(value -> String.valueOf(
                        value instanceof byte[] bytes
                                ? new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                                : value)
                .contains(canary));
    }
}
