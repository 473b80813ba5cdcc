package nl.klankbord.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.klankbord.run.EmbeddedMariaDb;
import nl.klankbord.testing.RunningPortal;
import nl.klankbord.testing.TestDatabase;
import tools.jackson.databind.ObjectMapper;

/**
 * Cuts the power while mails are written and sent, again and again: each notice is mailed, and what the mail server got
 * twice has the same Message-ID, at most once for each cut.
 */
public final class KilledMail {

    private static final int NOTICES = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private KilledMail() {}

    /** Does it so many times, at moments spread over the time that sending takes. */
    public static void times(int times) {
        var database = TestDatabase.get();
        var name = "killed_mail_" + times;
        execute(database, "mysql", "drop database if exists " + name);
        execute(database, "mysql", "create database " + name + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        var settings = Map.of(
                "KLANKBORD_DEMO", "accounts",
                "SPRING_DATASOURCE_URL", database.url(name),
                "SPRING_DATASOURCE_USERNAME", database.user(),
                "SPRING_DATASOURCE_PASSWORD", database.password(),
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", String.valueOf(server.getSmtp().getPort()),
                "KLANKBORD_MAIL_FROM", "klankbord@de6.example");
        var data = RunningPortal.emptyData("killed-mail-" + times);
        var moments = new Random(34);
        var portal = RunningPortal.start(data, settings).awaitReady();
        try {
            var recipient = new ObjectMapper()
                    .readTree(portal.get("api/v1/me", "demo-medewerker").body())
                    .path("id")
                    .asString();
            for (var time = 1; time <= times; time++) {
                var before = server.getReceivedMessages().length;
                tell(database, name, recipient, time);
                RunningPortal.await("a mail is sent", PATIENCE, () -> server.getReceivedMessages().length > before);
                pause(moments.nextInt(400));
                portal.kill();
                portal = RunningPortal.start(data, settings).awaitReady();
                // What the dead portal had taken would wait for its lease; that it does, another test shows.
                execute(database, name, "update outgoing_mail set due_at = utc_timestamp(6) where state = 'WAITING'");
            }
            // What was left behind at each cut goes out now, some in each round.
            while (subjects(server).size() < times * NOTICES) {
                var before = subjects(server).size();
                RunningPortal.await(
                        "one more is sent", PATIENCE, () -> subjects(server).size() > before);
            }
            RunningPortal.await("nothing waits", PATIENCE, () -> waiting(database, name) == 0);
            var messages = server.getReceivedMessages();
            assertEquals(
                    times * NOTICES,
                    Arrays.stream(messages).map(KilledMail::id).distinct().count());
            assertTrue(
                    messages.length <= times * NOTICES + times,
                    messages.length - times * NOTICES + " mails came twice, after " + times + " cuts");
        } finally {
            portal.close();
            server.stop();
            execute(database, "mysql", "drop database if exists " + name);
        }
    }

    private static void tell(EmbeddedMariaDb database, String name, String recipient, int time) {
        for (var n = 0; n < NOTICES; n++) {
            execute(
                    database,
                    name,
                    "insert into notice (recipient, kind, notice_key, text_key, arguments, path, actions, told_at, pace,"
                            + " mail_due_at) values ('" + recipient + "', 'saved-search', 'proef|" + time + "|" + n
                            + "', 'notices.saved-search', '[{\"number\":1},{\"text\":\"proef " + time + " " + n
                            + "\"}]', 'collegas', '[]', utc_timestamp(6), 'DIRECT', utc_timestamp(6))");
        }
    }

    private static long waiting(EmbeddedMariaDb database, String name) {
        try (var connection = DriverManager.getConnection(database.url(name), database.user(), database.password());
                var statement = connection.createStatement();
                var found = statement.executeQuery("select (select count(*) from outgoing_mail where state <> 'SENT')"
                        + " + (select count(*) from notice where mail_due_at is not null)")) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void execute(EmbeddedMariaDb database, String name, String statement) {
        try (var connection = DriverManager.getConnection(database.url(name), database.user(), database.password());
                var run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> subjects(GreenMail server) {
        return Arrays.stream(server.getReceivedMessages())
                .map(KilledMail::subject)
                .collect(Collectors.toSet());
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
