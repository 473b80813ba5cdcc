package nl.klankbord.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.calendar.InvitationAnswered.Answer;
import nl.klankbord.calendar.ReplyReader.Skipped;
import nl.klankbord.mail.MailCarrier;
import nl.klankbord.people.People;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers as they lie in a mailbox, honest and not. */
@PortalTest
class RepliesTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2031, 5, 12, 9, 0);
    private static final Instant NOW = Instant.parse("2031-03-03T09:00:00Z");
    private static final String NOOR = "noor0@zundert.example";

    @Autowired
    private Invitations invitations;

    @Autowired
    private ReplyMailbox mailbox;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ConfigurableApplicationContext context;

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    private final List<InvitationAnswered> told = new ArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<?>> listener = event -> {
        if (event.getPayload() instanceof InvitationAnswered answered) {
            told.add(answered);
        }
    };
    private final String uid = "lesson-" + UUID.randomUUID();
    private ColleagueId noor = ColleagueId.random();
    private GreenMailUser portal;

    @BeforeEach
    void noorIsInvited() {
        TurnableClock.CLOCK.turnTo(NOW);
        jdbc.update("delete from outgoing_mail");
        server.start();
        portal = server.setUser(MailCarrier.PORTAL, "portal", "geheim");
        noor = Invited.colleagues(people, current, PartnerId.random(), "Noor", 1)
                .getFirst();
        invite(NINE);
        context.addApplicationListener(listener);
    }

    @AfterEach
    void stop() {
        context.removeApplicationListener(listener);
        server.stop();
        jdbc.update("delete from outgoing_mail");
    }

    private void invite(LocalDateTime start) {
        transaction.executeWithoutResult(_ -> invitations.invite(List.of(invitation(start))));
    }

    private Invitation invitation(LocalDateTime start) {
        return new Invitation(
                new Appointment(
                        uid, "Omgevingswet", start, start.plusHours(3), "Raadhuis", "", "trainingen/1", "", false),
                Invitee.of(noor),
                "Moerdijk",
                null);
    }

    private ReplyMailbox.Round read() {
        return mailbox.read(new ReplySettings("127.0.0.1", server.getImap().getPort(), false, "portal", "geheim"));
    }

    private static String reply(String uid, String attendee, String status, int sequence, String stamp) {
        return """
                BEGIN:VCALENDAR
                PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
                VERSION:2.0
                METHOD:REPLY
                BEGIN:VTIMEZONE
                TZID:West-Europa (standaardtijd)
                BEGIN:STANDARD
                DTSTART:16010101T000000
                RRULE:FREQ=SECONDLY
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                ATTENDEE;CN="Noor: van; Zundert";PARTSTAT=%s:mailto:%s
                DTSTART;TZID="West-Europa (standaardtijd)":20310512T090000
                DTSTAMP:%s
                SEQUENCE:%d
                SUMMARY:Geaccepteerd: Omgevingswet
                UID:%s@kla
                 nkbord
                END:VEVENT
                END:VCALENDAR
                """.formatted(status, attendee, stamp, sequence, uid).replace("\n", "\r\n");
    }

    private String reply(String status, int sequence) {
        return reply(uid, NOOR, status, sequence, stamp(NOW));
    }

    private static String stamp(Instant moment) {
        return DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
                .withZone(java.time.ZoneOffset.UTC)
                .format(moment);
    }

    private void arrives(String from, String calendar) {
        arrivesRaw(from, "multipart/alternative; boundary=grens", """
                --grens
                Content-Type: text/plain; charset=utf-8

                Ik kom.
                --grens
                Content-Type: text/calendar; charset="utf-8"; method=REPLY
                Content-Transfer-Encoding: base64

                %s
                --grens--
                """.formatted(
                        Base64.getMimeEncoder().encodeToString(calendar.getBytes(StandardCharsets.UTF_8))));
    }

    private void arrivesRaw(String from, String type, String body) {
        var raw = "From: " + from + "\r\nTo: " + MailCarrier.PORTAL
                + "\r\nSubject: Geaccepteerd\r\nMIME-Version: 1.0\r\nContent-Type: " + type + "\r\n\r\n"
                + body.replace("\r\n", "\n").replace("\n", "\r\n");
        try {
            portal.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private void assertSkipped(Skipped why) {
        assertThat(read()).isEqualTo(new ReplyMailbox.Round(0, Map.of(why, 1)));
        assertThat(told).isEmpty();
        assertThat(read()).as("looked at once").isEqualTo(new ReplyMailbox.Round(0, Map.of()));
        assertThat(server.getReceivedMessages()).as("left to people").hasSize(1);
    }

    @Test
    void anAnswerIsToldOnceAndLeavesTheMailbox() {
        arrives("Noor van Zundert <" + NOOR + ">", reply("ACCEPTED", 0));
        assertThat(read()).isEqualTo(new ReplyMailbox.Round(1, Map.of()));
        assertThat(told).containsExactly(new InvitationAnswered(uid, noor.value(), Answer.ACCEPTED));
        assertThat(server.getReceivedMessages()).isEmpty();

        arrives(NOOR, reply("ACCEPTED", 0));
        assertThat(read().taken()).isOne();
        assertThat(told).hasSize(1);
    }

    @Test
    void theLastAnswerCountsInWhateverOrderTheyCome() {
        arrives(NOOR, reply(uid, NOOR, "DECLINED", 0, stamp(NOW.plusSeconds(60))));
        arrives(NOOR, reply(uid, NOOR, "tentative", 0, stamp(NOW)));
        var round = read();
        assertThat(round).isEqualTo(new ReplyMailbox.Round(1, Map.of(Skipped.OUTDATED, 1)));
        assertThat(told).extracting(InvitationAnswered::answer).containsExactly(Answer.DECLINED);
    }

    @Test
    void anAnswerToWhatWasBeforeAChangeIsLeft() {
        invite(NINE.plusDays(1));
        arrives(NOOR, reply("ACCEPTED", 0));
        assertSkipped(Skipped.OUTDATED);
        arrives(NOOR, reply("ACCEPTED", 1));
        assertThat(read().taken()).isOne();
    }

    @Test
    void anAnswerToWhatWasCancelledIsLeft() {
        transaction.executeWithoutResult(_ -> invitations.cancel(List.of(invitation(NINE))));
        arrives(NOOR, reply("ACCEPTED", 1));
        assertSkipped(Skipped.OUTDATED);
    }

    @Test
    void nobodyAnswersForAnother() {
        arrives("joost@moerdijk.example", reply("DECLINED", 0));
        assertSkipped(Skipped.NOT_FROM_ATTENDEE);
    }

    @Test
    void whoWasNotInvitedDoesNotAnswer() {
        arrives("joost@moerdijk.example", reply(uid, "joost@moerdijk.example", "DECLINED", 0, stamp(NOW)));
        assertSkipped(Skipped.UNKNOWN);
    }

    @Test
    void anotherAppointmentIsUnknown() {
        arrives(NOOR, reply("lesson-0", NOOR, "DECLINED", 0, stamp(NOW)));
        assertSkipped(Skipped.UNKNOWN);
    }

    @Test
    void anAnswerFromTheFutureWouldBeTheLastForEver() {
        arrives(NOOR, reply(uid, NOOR, "DECLINED", 0, "99991231T235959Z"));
        assertSkipped(Skipped.OUTDATED);
    }

    @Test
    void aMailThatIsTooLargeIsNotRead() {
        arrivesRaw(NOOR, "text/calendar; charset=utf-8", reply("ACCEPTED", 0) + "X-A:" + "x".repeat(1_100_000));
        assertSkipped(Skipped.TOO_LARGE);
    }

    @Test
    void aMailWithoutACalendarIsLeftToPeople() {
        arrivesRaw(NOOR, "text/plain; charset=utf-8", "Ik ben er niet.");
        assertSkipped(Skipped.NO_CALENDAR);
    }

    @Test
    void aCalendarThatIsTooLargeIsNoCalendar() {
        arrivesRaw(NOOR, "text/calendar", reply("ACCEPTED", 0) + "X-A:" + "x".repeat(200_000));
        assertSkipped(Skipped.NO_CALENDAR);
    }

    @Test
    void rubbishIsNoReply() {
        for (var body : List.of(
                "",
                "Ik kom",
                "BEGIN:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n",
                reply("ACCEPTED", 0).replace("METHOD:REPLY", "METHOD:REQUEST"),
                reply("ACCEPTED", 0).replace("PARTSTAT=ACCEPTED", "PARTSTAT=DELEGATED"),
                reply("ACCEPTED", 0).replace("SEQUENCE:0", "SEQUENCE:99999999999999"),
                reply("ACCEPTED", 0).replace("DTSTAMP:", "DTSTAMP:x"),
                reply("ACCEPTED", 0).replace("mailto:", "urn:"),
                reply("ACCEPTED", 0) + reply("DECLINED", 0),
                reply("ACCEPTED", 0).replace("SUMMARY:", "ATTENDEE;PARTSTAT=DECLINED:mailto:" + NOOR + "\r\nSUMMARY:"),
                "\u0000\u0001\ud83d\ude00:;=\"\r\n".repeat(500))) {
            arrivesRaw(NOOR, "text/calendar; charset=utf-8", body);
            assertThat(read().skipped()).as(body).containsOnlyKeys(Skipped.NO_REPLY);
        }
        assertThat(told).isEmpty();
    }

    @Test
    void strangeMailIsReadAsFarAsItGoes() {
        arrivesRaw(NOOR, "text/calendar; charset=klingon", reply("ACCEPTED", 0));
        assertThat(read().taken()).isOne();
        var deep = new StringBuilder();
        for (var n = 0; n < 40; n++) {
            deep.append("--g")
                    .append(n)
                    .append("\nContent-Type: multipart/mixed; boundary=g")
                    .append(n + 1)
                    .append("\n\n");
        }
        arrivesRaw(
                NOOR,
                "multipart/mixed; boundary=g0",
                deep + "--g40\nContent-Type: text/calendar\n\n" + reply("DECLINED", 0));
        arrivesRaw(NOOR, "multipart/mixed", "zonder grens");
        arrivesRaw("", "text/calendar", reply("DECLINED", 0));
        arrivesRaw(NOOR + ", joost@moerdijk.example", "text/calendar", reply("DECLINED", 0));
        assertThat(read().taken()).isZero();
        assertThat(told).extracting(InvitationAnswered::answer).containsExactly(Answer.ACCEPTED);
    }

    @Test
    void aMailboxThatIsAwayIsTriedInTheNextRound() {
        var port = server.getImap().getPort();
        server.stop();
        assertThat(mailbox.read(new ReplySettings("127.0.0.1", port, false, "portal", "geheim"))
                        .taken())
                .isZero();
    }
}
