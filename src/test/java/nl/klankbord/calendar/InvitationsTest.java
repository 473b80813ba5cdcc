package nl.klankbord.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Retention;
import nl.klankbord.calendar.ics.CalendarZone;
import nl.klankbord.calendar.ics.OtherCalendars;
import nl.klankbord.mail.MailAddress;
import nl.klankbord.mail.MailCarrier;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.people.People;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** From what a feature says to what arrives at a mail server, and what a calendar makes of it. */
@PortalTest
class InvitationsTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2031, 5, 12, 9, 0);

    @Autowired
    private Invitations invitations;

    @Autowired
    @Qualifier("oldInvitations")
    private Retention retention;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ApplicationEventPublisher events;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final PartnerId partner = PartnerId.random();
    private final String uid = "lesson-" + UUID.randomUUID();

    @BeforeEach
    void start() {
        jdbc.update("delete from outgoing_mail");
        TurnableClock.CLOCK.turnTo(Instant.parse("2031-03-03T09:00:00Z"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        jdbc.update("delete from outgoing_mail");
    }

    private List<ColleagueId> colleagues(String given, int count) {
        return Invited.colleagues(people, current, partner, given, count);
    }

    private Appointment lesson(String title, LocalDateTime start) {
        return new Appointment(
                uid,
                title,
                start,
                start.plusHours(3),
                "Raadhuis; kamer 2",
                "https://meet.example/abc",
                "trainingen/1",
                "Neem mee: niets.",
                false);
    }

    private static Invitation invitation(Appointment of, ColleagueId who) {
        return new Invitation(of, Invitee.of(who), "Gemeente Moerdijk", null);
    }

    private void invite(Appointment of, ColleagueId... who) {
        transaction.executeWithoutResult(_ -> invitations.invite(
                List.of(who).stream().map(one -> invitation(of, one)).toList()));
    }

    private void cancel(Appointment of, ColleagueId... who) {
        transaction.executeWithoutResult(_ -> invitations.cancel(
                List.of(who).stream().map(one -> invitation(of, one)).toList()));
    }

    private List<ReceivedMail> received() {
        return MailCarrier.carry(context, server).stream().map(ReceivedMail::of).toList();
    }

    @Test
    void anInvitationArrivesAsCalendarsAndPeopleReadIt() throws Exception {
        var noor = colleagues("Noor", 1).getFirst();
        var joost = colleagues("Joost", 1).getFirst();
        transaction.executeWithoutResult(_ -> invitations.invite(
                List.of(new Invitation(lesson("Omgevingswet", NINE), Invitee.of(noor), "Joost van Zundert", joost))));
        var mail = received().getFirst();

        assertThat(mail.subject()).isEqualTo("Uitnodiging: Omgevingswet");
        assertThat(mail.to()).isEqualTo("noor0@zundert.example");
        assertThat(mail.types().stream().map(type -> type.split(";")[0]))
                .containsExactly(
                        "multipart/mixed",
                        "multipart/alternative",
                        "text/plain",
                        "text/html",
                        "text/calendar",
                        "application/ics");
        assertThat(mail.types().get(4)).contains("method=REQUEST", "charset=UTF-8");
        assertThat(mail.types().get(5)).contains("invite.ics");
        assertThat(mail.file()).isEqualTo(mail.calendar());
        assertThat(mail.everything())
                .contains("Hallo Noor0 van Zundert", "ma 12 mei 2031, 09.00 - 12.00 uur", "Plaats: Raadhuis; kamer 2")
                .contains("Online meedoen: https://meet.example/abc", "/trainingen/1");
        assertThat(mail.calendar().replace("\r\n ", ""))
                .contains("METHOD:REQUEST", "UID:" + uid + "@klankbord", "SEQUENCE:0")
                .contains("ORGANIZER;CN=Joost van Zundert:mailto:" + MailCarrier.PORTAL)
                .contains("RSVP=FALSE", "CN=Noor0 van Zundert", "mailto:noor0@zundert.example")
                .contains("DTSTART;TZID=Europe/Amsterdam:20310512T090000", "LOCATION:Raadhuis\\; kamer 2");
        assertThat(server.getReceivedMessages()[0].getFrom()[0].toString()).contains(MailCarrier.PORTAL);
        assertThat(server.getReceivedMessages()[0].getReplyTo()[0].toString()).contains("joost0@zundert.example");
    }

    @Test
    void onlyWhatChangedIsSentAndTheSequenceRises(@TempDir Path folder) {
        var noor = colleagues("Noor", 1).getFirst();
        invite(lesson("Omgevingswet", NINE), noor);
        invite(lesson("Omgevingswet", NINE), noor);
        received();
        invite(lesson("Omgevingswet", NINE.plusDays(1)), noor);
        invite(lesson("Omgevingswet", NINE.plusDays(1)), noor);
        var mails = received();
        assertThat(mails)
                .extracting(ReceivedMail::subject)
                .containsExactly("Uitnodiging: Omgevingswet", "Gewijzigd: Omgevingswet");
        assertThat(OtherCalendars.icalJs(
                        folder, mails.getFirst().calendar(), mails.getLast().calendar()))
                .singleElement()
                .satisfies(held -> {
                    assertThat(held.path("sequence").asInt()).isEqualTo(1);
                    assertThat(held.path("start").asLong())
                            .isEqualTo(CalendarZone.date(NINE.plusDays(1))
                                    .toInstant()
                                    .getEpochSecond());
                });

        cancel(lesson("Omgevingswet", NINE.plusDays(1)), noor);
        cancel(lesson("Omgevingswet", NINE.plusDays(1)), noor);
        var last = received();
        assertThat(last).hasSize(3);
        assertThat(last.getLast().types().get(4)).contains("method=CANCEL");
        assertThat(last.getLast().calendar()).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2");
        assertThat(OtherCalendars.icalJs(
                        folder, last.stream().map(ReceivedMail::calendar).toArray(String[]::new)))
                .isEmpty();

        invite(lesson("Omgevingswet", NINE), noor);
        assertThat(received().getLast().calendar()).contains("METHOD:REQUEST", "SEQUENCE:3");
    }

    @Test
    void anAppointmentThatIsCancelledLeavesTheCalendar() {
        var noor = colleagues("Noor", 1).getFirst();
        var on = lesson("Omgevingswet", NINE);
        var off = new Appointment(
                uid, on.title(), on.start(), on.end(), on.place(), on.link(), on.path(), on.description(), true);
        invite(off, noor);
        assertThat(received()).isEmpty();
        invite(on, noor);
        received();
        invite(off, noor);
        assertThat(received())
                .extracting(ReceivedMail::subject)
                .containsExactly("Uitnodiging: Omgevingswet", "Vervallen: Omgevingswet");
    }

    @Test
    void whatDidNotLeaveYetIsReplacedByWhatCameAfterIt() {
        var noor = colleagues("Noor", 1).getFirst();
        var port = server.getSmtp().getPort();
        server.stop();
        invite(lesson("Omgevingswet", NINE), noor);
        MailCarrier.round(context, port);
        TurnableClock.CLOCK.forward(Duration.ofHours(1));
        invite(lesson("Omgevingswet", NINE.plusDays(1)), noor);
        MailCarrier.round(context, port);
        cancel(lesson("Omgevingswet", NINE.plusDays(1)), noor);
        var back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            TurnableClock.CLOCK.forward(Duration.ofHours(1));
            assertThat(MailCarrier.carry(context, back))
                    .map(ReceivedMail::of)
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.calendar()).contains("METHOD:CANCEL", "SEQUENCE:2"));
        } finally {
            back.stop();
        }
    }

    @Test
    void nobodysMessageNamesAnother() {
        var three = new ArrayList<ColleagueId>();
        three.addAll(colleagues("Noor", 1));
        three.addAll(colleagues("Fatima", 1));
        three.addAll(colleagues("Joris", 1));
        var names = List.of("noor0", "fatima0", "joris0");
        var all = three.toArray(ColleagueId[]::new);
        invite(lesson("Omgevingswet", NINE), all);
        received();
        invite(lesson("Omgevingswet", NINE.plusHours(1)), all);
        received();
        cancel(lesson("Omgevingswet", NINE.plusHours(1)), all[1]);
        cancel(lesson("Omgevingswet", NINE.plusHours(1)), all);
        var mails = received();
        assertThat(mails).hasSize(9);
        for (var mail : mails) {
            var own = mail.to().split("@")[0];
            assertThat(mail.everything().toLowerCase(java.util.Locale.ROOT)).contains(own);
            for (var other : names) {
                if (!other.equals(own)) {
                    assertThat(mail.everything().toLowerCase(java.util.Locale.ROOT))
                            .doesNotContain(other);
                }
            }
            assertThat(mail.calendar()).containsOnlyOnce("ATTENDEE").containsOnlyOnce("BEGIN:VEVENT");
        }
    }

    @Test
    void fiveHundredPeopleAtOnce() {
        var all = colleagues("Veel", 500).toArray(ColleagueId[]::new);
        invite(lesson("Omgevingswet", NINE), all);
        invite(lesson("Omgevingswet", NINE), all);
        assertThat(jdbc.queryForObject("select count(*) from outgoing_mail", Integer.class))
                .isEqualTo(500);
        assertThat(jdbc.queryForObject(
                        "select count(*) from calendar_invitation where uid = ? and sequence = 0", Integer.class, uid))
                .isEqualTo(500);
        cancel(lesson("Omgevingswet", NINE), all);
        assertThat(jdbc.queryForObject("select count(*) from outgoing_mail", Integer.class))
                .isEqualTo(500);
    }

    @Test
    void changesAtTheSameTimeEachGetTheirOwnNumber() throws InterruptedException {
        var people = colleagues("Samen", 5).toArray(ColleagueId[]::new);
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 40).forEach(n -> threads.execute(() -> invite(lesson("Versie " + n, NINE), people)));
        }
        assertThat(jdbc.queryForObject("select count(*) from outgoing_mail", Integer.class))
                .isEqualTo(5);
        assertThat(jdbc.queryForList(
                        "select distinct sequence from calendar_invitation where uid = ?", Integer.class, uid))
                .containsExactly(39);
    }

    @Test
    void whatIsRolledBackIsNotSentAndWithoutATransactionNothingIs() {
        var noor = colleagues("Noor", 1).getFirst();
        transaction.executeWithoutResult(status -> {
            invitations.invite(List.of(invitation(lesson("Omgevingswet", NINE), noor)));
            status.setRollbackOnly();
        });
        assertThat(received()).isEmpty();
        invite(lesson("Omgevingswet", NINE), noor);
        assertThat(received()).singleElement().satisfies(mail -> assertThat(mail.calendar())
                .contains("SEQUENCE:0"));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> invitations.invite(List.of(invitation(lesson("Omgevingswet", NINE), noor))));
    }

    @Test
    void aboutWhatIsOverAndToWhoHasLeftNothingIsSent() {
        var noor = colleagues("Noor", 1).getFirst();
        invite(lesson("Omgevingswet", NINE), noor);
        TurnableClock.CLOCK.turnTo(CalendarZone.date(NINE.plusHours(3)).toInstant());
        invite(lesson("Anders", NINE), noor);
        cancel(lesson("Anders", NINE), noor);
        TurnableClock.CLOCK.turnTo(Instant.parse("2031-03-03T10:00:00Z"));
        assertThat(received()).hasSize(1);
        current.asPortal(() -> transaction.executeWithoutResult(_ -> {
            jdbc.update("update colleague set left_on = '2031-03-02' where id = ?", noor.toString());
            events.publishEvent(new ColleaguesLeft(Set.of(noor)));
        }));
        cancel(lesson("Omgevingswet", NINE), noor);
        assertThat(received()).hasSize(1);
    }

    @Test
    void somebodyFromOutsideIsInvitedToo() {
        transaction.executeWithoutResult(_ -> invitations.invite(List.of(new Invitation(
                lesson("Omgevingswet", NINE),
                Invitee.outside(new MailAddress("trainer@buiten.example", "Eva de Boer")),
                "Gemeente Moerdijk",
                null))));
        assertThat(received()).singleElement().satisfies(mail -> assertThat(
                        mail.calendar().replace("\r\n ", ""))
                .contains("CN=Eva de Boer", "mailto:trainer@buiten.example"));
    }

    @Test
    void hostileTextsStayText() {
        var noor = colleagues("Noor", 1).getFirst();
        var evil = "Les\r\nBcc: x@y.example\r\n\r\n\u202eEND:VEVENT\u0000 " + "\ud83d\ude00".repeat(200);
        transaction.executeWithoutResult(_ -> invitations.invite(List.of(new Invitation(
                new Appointment(uid, evil, NINE, NINE.plusHours(1), evil, evil, "trainingen/1", evil, false),
                Invitee.of(noor),
                evil,
                null))));
        var mail = received().getFirst();
        assertThat(mail.subject())
                .startsWith("Uitnodiging: Les Bcc: x@y.example")
                .doesNotContain("\u202e", "\n");
        assertThat(mail.calendar()).containsOnlyOnce("BEGIN:VEVENT").containsOnlyOnce("\r\nEND:VEVENT");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatIsLongOverIsForgotten() {
        var noor = colleagues("Noor", 1).getFirst();
        invite(lesson("Omgevingswet", NINE), noor);
        TurnableClock.CLOCK.turnTo(CalendarZone.date(NINE).toInstant().plus(Duration.ofDays(89)));
        retention.remove().run();
        assertThat(jdbc.queryForObject("select count(*) from calendar_invitation where uid = ?", Integer.class, uid))
                .isOne();
        TurnableClock.CLOCK.forward(Duration.ofDays(2));
        retention.remove().run();
        retention.remove().run();
        assertThat(jdbc.queryForObject("select count(*) from calendar_invitation where uid = ?", Integer.class, uid))
                .isZero();
    }
}
