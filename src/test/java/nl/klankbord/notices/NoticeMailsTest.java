package nl.klankbord.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Preferences;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.mail.Mail;
import nl.klankbord.mail.MailAddress;
import nl.klankbord.mail.MailPart;
import nl.klankbord.mail.WrittenMails;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.turns.Turn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** From what was told to what lies in the outbox. */
@PortalTest
class NoticeMailsTest {

    private static final QuietHours NEVER = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false);

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeStore store;

    @Autowired
    private NoticeMails mails;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private Overviews overviews;

    @Autowired
    private ActionLinks links;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentActor current;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    private final String address = "noor-" + UUID.randomUUID() + "@zundert.example";
    private Actor noor;

    /** Noor reads mail at any hour; it is Tuesday. */
    @BeforeEach
    void noorIsThere() {
        TurnableClock.CLOCK.turnTo(at("2031-03-11T14:30"));
        var partner = PartnerId.random();
        noor = as.colleague(Recipients.registered(people, current, partner, address), partner);
        choices.keepQuiet(noor, NEVER);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(QuietHours.HERE).toInstant();
    }

    private static NoticeKind kind(Pace usual) {
        return new NoticeKind("saved-search", "notices.kind.saved-search", usual);
    }

    private NewNotice notice(Pace pace, String key) {
        return NewNotice.of(kind(pace), noor.colleague(), key, "notices.saved-search", "collegas?q=" + key)
                .with(1, key);
    }

    private void tell(NewNotice notice) {
        transaction.executeWithoutResult(_ -> notices.tell(notice));
    }

    private void round() {
        current.asPortal(() -> store.dueRecipients(clockNow(), 1_000).stream()
                .filter(noor.colleague()::equals)
                .forEach(mails::write));
    }

    private static Instant clockNow() {
        return TurnableClock.CLOCK.instant();
    }

    private List<Mail> written() {
        return WrittenMails.to(context, address);
    }

    @Test
    void whatIsToldDirectlyIsMailedOnceInTheReadersLanguage() {
        var joost = Recipients.registered(people, current, PartnerId.random(), "joost@moerdijk.example");
        accounts.prefer(noor, new Preferences(Texts.ENGLISH, true));
        tell(notice(Pace.DIRECT, "duinen").inThread("opinion|1").from(joost));
        round();
        round();

        assertThat(written()).hasSize(1);
        var mail = written().getFirst();
        assertThat(mail.to()).isEqualTo(new MailAddress(address, "Noor van Zundert"));
        assertThat(mail.replyTo()).isEqualTo(new MailAddress("joost@moerdijk.example", "Noor van Zundert"));
        assertThat(mail.thread()).isEqualTo("opinion|1");
        assertThat(mail.language()).isEqualTo(Texts.ENGLISH);
        assertThat(mail.subject()).isEqualTo("A new colleague for \u201cduinen\u201d");
        assertThat(mail.parts())
                .contains(
                        new MailPart.Paragraph("Hello Noor van Zundert,"),
                        new MailPart.Button("Open in Klankbord", "collegas?q=duinen"));
    }

    @Test
    void whatWasReadMeanwhileIsNotMailed() {
        tell(notice(Pace.DIRECT, "a"));
        tell(notice(Pace.DAILY, "b"));
        notices.readAll(noor);
        TurnableClock.CLOCK.forward(Duration.ofDays(1));
        round();
        assertThat(written()).isEmpty();
    }

    @Test
    void quietHoursHoldMailBack() {
        choices.keepQuiet(noor, QuietHours.USUAL);
        TurnableClock.CLOCK.turnTo(at("2031-03-14T19:00"));
        tell(notice(Pace.DIRECT, "a"));
        TurnableClock.CLOCK.turnTo(at("2031-03-17T07:59"));
        round();
        assertThat(written()).isEmpty();
        TurnableClock.CLOCK.turnTo(at("2031-03-17T08:00"));
        round();
        assertThat(written()).hasSize(1);
    }

    @Test
    void theOverviewOfTheDayHoldsWhatWasToldSinceTheLast() {
        tell(notice(Pace.DAILY, "een"));
        tell(notice(Pace.DAILY, "twee"));
        round();
        assertThat(written()).isEmpty();

        TurnableClock.CLOCK.turnTo(at("2031-03-12T08:00"));
        round();
        round();
        assertThat(written()).hasSize(1);
        var mail = written().getFirst();
        assertThat(mail.subject()).isEqualTo("Klankbord vandaag: 2 meldingen");
        assertThat(mail.replyTo()).isNull();
        assertThat(mail.parts())
                .contains(new MailPart.Item(
                        "Een nieuwe collega voor \u201ctwee\u201d", "collegas?q=twee", "di 11 maart 2031"));

        tell(notice(Pace.DAILY, "drie"));
        TurnableClock.CLOCK.turnTo(at("2031-03-13T08:00"));
        round();
        TurnableClock.CLOCK.turnTo(at("2031-03-14T08:00"));
        round();
        assertThat(written()).extracting(Mail::subject).hasSize(2).contains("Klankbord vandaag: 1 melding");
    }

    private void waits(String title, boolean open) {
        var turn = new Turn(
                "Proef",
                title,
                "",
                LocalDate.parse("2031-03-14"),
                null,
                "second-opinions/" + UUID.randomUUID(),
                List.of());
        TriedTurns.in((ConfigurableApplicationContext) context).say(noor.colleague(), open ? turn.open() : turn);
    }

    @Test
    void theOverviewHoldsWhatWaitsByPlaceAndNothingThatOnlyItsReaderMayKnow() {
        waits("Geheim dossier over de wethouder", false);
        waits("Kies een datum", true);
        tell(notice(Pace.DAILY, "een"));
        TurnableClock.CLOCK.turnTo(at("2031-03-12T08:00"));
        round();

        var mail = written().getFirst();
        assertThat(mail.subject()).isEqualTo("Klankbord vandaag: 1 melding, 2 dingen wachten op jou");
        assertThat(mail.toString()).doesNotContain("Geheim").contains("Kies een datum");
        assertThat(mail.parts())
                .contains(new MailPart.Heading("Second opinions"), new MailPart.Heading("Collega's"))
                .anySatisfy(part -> assertThat(part).isInstanceOfSatisfying(MailPart.Item.class, item -> {
                    assertThat(item.text()).isEqualTo("Jij bent aan zet");
                    assertThat(item.path()).startsWith("second-opinions/");
                    assertThat(item.detail()).isEqualTo("voor vr 14 maart 2031");
                }));
    }

    @Test
    void whatWaitsComesOnceAWeekAlsoWhenNothingIsNew() {
        TurnableClock.CLOCK.turnTo(at("2031-03-17T07:15"));
        waits("Kies een datum", true);
        current.asPortal(overviews::plan);
        round();
        assertThat(written()).as("not before eight").isEmpty();
        TurnableClock.CLOCK.turnTo(at("2031-03-17T08:00"));
        round();
        round();
        assertThat(written()).extracting(Mail::subject).containsExactly("Klankbord deze week: 1 ding wacht op jou");

        for (var day : List.of("2031-03-17", "2031-03-18", "2031-03-21", "2031-03-23")) {
            TurnableClock.CLOCK.turnTo(at(day + "T09:00"));
            current.asPortal(overviews::plan);
            round();
        }
        assertThat(written())
                .as("planned again, also after a crash, it comes once")
                .hasSize(1);
        TurnableClock.CLOCK.turnTo(at("2031-03-24T09:00"));
        current.asPortal(overviews::plan);
        round();
        assertThat(written()).hasSize(2);
    }

    @Test
    void whatWaitsComesEachWorkingDayToWhoWantsThatAndInOneMailWithWhatIsNew() {
        choices.choose(noor, "waiting", Pace.DAILY);
        waits("Kies een datum", true);
        tell(notice(Pace.WEEKLY, "een"));
        tell(notice(Pace.DAILY, "twee"));
        for (var day = LocalDate.parse("2031-03-14");
                day.isBefore(LocalDate.parse("2031-03-18"));
                day = day.plusDays(1)) {
            TurnableClock.CLOCK.turnTo(at(day + "T07:15"));
            current.asPortal(overviews::plan);
            TurnableClock.CLOCK.turnTo(at(day + "T08:00"));
            round();
        }
        assertThat(written())
                .extracting(Mail::subject)
                .as("Friday and Monday, each one mail")
                .containsExactly(
                        "Klankbord vandaag: 1 melding, 1 ding wacht op jou",
                        "Klankbord deze week: 1 melding, 1 ding wacht op jou");
    }

    @Test
    void whoWantsNothingOrHasNothingWaitingGetsNoMail() {
        TurnableClock.CLOCK.turnTo(at("2031-03-17T09:00"));
        current.asPortal(overviews::plan);
        round();
        assertThat(written()).as("nothing to say").isEmpty();

        choices.choose(noor, "waiting", Pace.OFF);
        waits("Kies een datum", true);
        TurnableClock.CLOCK.turnTo(at("2031-03-24T09:00"));
        current.asPortal(overviews::plan);
        round();
        assertThat(written()).as("does not want it").isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> choices.choose(noor, "waiting", Pace.DIRECT));
    }

    @Test
    void whatWaitsKeepsToTheQuietHours() {
        choices.keepQuiet(noor, new QuietHours(LocalTime.of(17, 0), LocalTime.of(10, 0), true));
        waits("Kies een datum", true);
        TurnableClock.CLOCK.turnTo(at("2031-03-17T07:15"));
        current.asPortal(overviews::plan);
        TurnableClock.CLOCK.turnTo(at("2031-03-17T09:59"));
        round();
        assertThat(written()).isEmpty();
        TurnableClock.CLOCK.turnTo(at("2031-03-17T10:00"));
        round();
        assertThat(written()).hasSize(1);
    }

    @Test
    void overviewsStopByTheLinkInThemButOnlyWhenTheButtonIsPressed() {
        tell(notice(Pace.DAILY, "een"));
        TurnableClock.CLOCK.turnTo(at("2031-03-12T08:00"));
        round();
        var stop = written().getFirst().parts().stream()
                .flatMap(part ->
                        part instanceof MailPart.Note note && note.path().startsWith("actie/")
                                ? Stream.of(note.path().substring("actie/".length()))
                                : Stream.empty())
                .findFirst()
                .orElseThrow();
        as.nobody();
        assertThat(links.open(stop, Texts.DUTCH)).isInstanceOf(ActionLinks.Opened.Asked.class);
        assertThat(choices.getsOverviews(noor)).as("looking changes nothing").isTrue();

        assertThat(links.use(stop, null, Texts.DUTCH)).isInstanceOf(ActionLinks.Used.Answered.class);
        assertThat(choices.getsOverviews(noor)).isFalse();
        assertThat(links.open(stop, Texts.DUTCH)).isInstanceOf(ActionLinks.Opened.Gone.class);
        tell(notice(Pace.DAILY, "twee"));
        TurnableClock.CLOCK.turnTo(at("2031-03-13T08:00"));
        round();
        assertThat(written()).hasSize(1);
    }

    @Test
    void aSecondOverviewOfTheSamePeriodWaitsForTheNext() {
        tell(notice(Pace.DAILY, "een"));
        TurnableClock.CLOCK.turnTo(at("2031-03-12T08:00"));
        round();
        // Told just before eight in a transaction that took until after.
        TurnableClock.CLOCK.turnTo(at("2031-03-12T07:59"));
        tell(notice(Pace.DAILY, "twee"));
        TurnableClock.CLOCK.turnTo(at("2031-03-12T08:01"));
        round();
        assertThat(written()).hasSize(1);
        TurnableClock.CLOCK.turnTo(at("2031-03-13T08:00"));
        round();
        assertThat(written()).hasSize(2);
    }

    @Test
    void theOverviewOfTheWeekComesOnMonday() {
        tell(notice(Pace.WEEKLY, "een"));
        TurnableClock.CLOCK.turnTo(at("2031-03-16T23:00"));
        round();
        assertThat(written()).isEmpty();
        TurnableClock.CLOCK.turnTo(at("2031-03-17T08:00"));
        round();
        assertThat(written()).extracting(Mail::subject).containsExactly("Klankbord deze week: 1 melding");
    }

    @Test
    void whatSomebodyChoosesCountsForWhatWaitsToo() {
        assertThat(choices.of(noor)).contains(new NoticeChoices.Choice(kind(Pace.DAILY), Pace.DAILY));
        tell(notice(Pace.DAILY, "een"));
        choices.choose(noor, "saved-search", Pace.DIRECT);
        round();
        assertThat(written()).hasSize(1);

        choices.choose(noor, "saved-search", Pace.OFF);
        tell(notice(Pace.DAILY, "twee"));
        TurnableClock.CLOCK.forward(Duration.ofDays(8));
        round();
        assertThat(written()).hasSize(1);
        assertThat(notices.unread(noor)).isEqualTo(2);
        assertThat(choices.of(noor)).contains(new NoticeChoices.Choice(kind(Pace.DAILY), Pace.OFF));
    }

    @Test
    void theUsualHoursAreQuietInTheEveningAndTheWeekend() {
        var other = as.somebody(PartnerId.random());
        assertThat(choices.quietHours(other)).isEqualTo(QuietHours.USUAL);
        assertThat(choices.quietHours(noor)).isEqualTo(NEVER);
    }

    @Test
    void aKindThatThereIsNotCannotBeChosen() {
        assertThatIllegalArgumentException().isThrownBy(() -> choices.choose(noor, "no-kind", Pace.DIRECT));
    }

    @Test
    void whoHasNoAddressOrIsNotThereStandsAtTheBellOnly() {
        var stranger = ColleagueId.random();
        tell(NewNotice.of(kind(Pace.DIRECT), stranger, "a", "notices.saved-search", "collegas")
                .with(1, "a"));
        current.asPortal(() -> mails.write(stranger));
        assertThat(store.unread(stranger)).isEqualTo(1);
        assertThat(store.lockPending(stranger)).isEmpty();
    }

    @Test
    void twoNodesMailEachNoticeOnce() {
        for (var n = 0; n < 5; n++) {
            tell(notice(Pace.DIRECT, "nummer" + n));
            tell(notice(Pace.DAILY, "dag" + n));
        }
        TurnableClock.CLOCK.forward(Duration.ofDays(1));
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var n = 0; n < 4; n++) {
                nodes.execute(this::round);
            }
        }
        assertThat(written()).hasSize(6);
    }

    @Test
    void aCrashWhileWritingMailsAllOnceAfterwards() {
        tell(notice(Pace.DIRECT, "een"));
        tell(notice(Pace.DAILY, "twee"));
        TurnableClock.CLOCK.forward(Duration.ofDays(1));
        transaction.executeWithoutResult(status -> {
            round();
            status.setRollbackOnly();
        });
        assertThat(written()).isEmpty();
        round();
        round();
        assertThat(written()).hasSize(2);
    }
}
