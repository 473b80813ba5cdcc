package nl.klankbord.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.Texts;
import nl.klankbord.mail.Mail;
import nl.klankbord.mail.WrittenMails;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.ToldRecords;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.testing.Unique;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices and the mails about them. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class NoticesPersonalDataTest {

    private static final QuietHours NEVER = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false);

    @Autowired
    private List<PersonalDataSource> sources;

    @Autowired
    private NoticesPersonalData data;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeMails mails;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private ActionLinks links;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @Autowired
    private Texts texts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private final String name = Unique.word();
    private Person noor;
    private Person joost;

    private record Person(Actor actor, String address) {

        DataSubject subject() {
            return new DataSubject(actor.colleague(), Set.of(actor.account()));
        }
    }

    @BeforeEach
    void twoReadMailAtAnyHour() {
        TurnableClock.CLOCK.turnTo(Instant.parse("2031-03-11T14:30:00Z"));
        noor = person("noor-");
        joost = person("joost-");
    }

    private Person person(String called) {
        var address = called + UUID.randomUUID() + "@zundert.example";
        var partner = PartnerId.random();
        var actor = as.colleague(Recipients.registered(people, current, partner, address), partner);
        choices.keepQuiet(actor, NEVER);
        return new Person(actor, address);
    }

    private static NoticeKind kind(Pace pace) {
        return new NoticeKind("saved-search", "notices.kind.saved-search", pace);
    }

    /** Tells this person something that the other stands in by name. */
    private void tell(Person whom, Person about, Pace pace, String key) {
        transaction.executeWithoutResult(_ -> notices.tell(
                NewNotice.of(kind(pace), whom.actor().colleague(), key, "notices.saved-search", "collegas?q=" + key)
                        .with(1, name)
                        .from(about.actor().colleague())));
    }

    private void tellNothingOfOthers(Person whom) {
        transaction.executeWithoutResult(_ -> notices.tell(NewNotice.of(
                kind(Pace.DIRECT), whom.actor().colleague(), "plain", "notices.unknown", "collegas?q=plain")));
    }

    private void write(Person whom) {
        current.asPortal(() -> mails.write(whom.actor().colleague()));
    }

    private List<Mail> waiting(Person whom) {
        return WrittenMails.to(context, whom.address());
    }

    private int bell(Person whom) {
        return notices.of(whom.actor(), false, new PageRequest(1, 50), Texts.DUTCH)
                .items()
                .size();
    }

    private String told(PersonalDataSource source, Person whom) {
        return ToldRecords.read(transaction.execute(_ -> source.about(whom.subject())), texts);
    }

    private PersonalDataSource ofMail() {
        return sources.stream()
                .filter(source -> source.tables().contains("outgoing_mail"))
                .findFirst()
                .orElseThrow();
    }

    private void erase(Person whom) {
        for (var time = 0; time < 2; time++) {
            transaction.executeWithoutResult(
                    _ -> List.of(ofMail(), data).forEach(source -> source.erase(whom.subject())));
        }
    }

    private void fillEveryTable(Person whom) {
        var me = whom.actor().colleague();
        choices.choose(whom.actor(), "saved-search", Pace.DIRECT);
        transaction.executeWithoutResult(
                _ -> links.make("stop", "", me, TurnableClock.CLOCK.instant().plus(Duration.ofDays(1))));
        jdbc.sql("insert into notice_newcomer (search, colleague) values (?, ?)")
                .params(UUID.randomUUID().toString(), me.toString())
                .update();
        jdbc.sql("insert into notice_overview (colleague, planned_for) values (?, ?)")
                .params(me.toString(), LocalDate.parse("2031-03-10"))
                .update();
    }

    private int rows(Person whom) {
        return List.of(
                        "notice where recipient",
                        "notice where answers_to",
                        "notice_choice where colleague",
                        "notice_hours where colleague",
                        "notice_newcomer where colleague",
                        "notice_overview where colleague",
                        "action_link where whose",
                        "outgoing_mail where recipient",
                        "outgoing_mail where answers_to")
                .stream()
                .mapToInt(each -> jdbc.sql("select count(*) from " + each + " = ?")
                        .param(whom.actor().colleague().toString())
                        .query(Integer.class)
                        .single())
                .sum();
    }

    @Test
    void oneIsToldWhatOneWasToldButNoNamesOfOthers() {
        fillEveryTable(noor);
        tell(noor, joost, Pace.DIRECT, "een");
        tellNothingOfOthers(noor);
        write(noor);
        assertThat(told(data, noor))
                .contains(
                        "Bericht aan jou",
                        "Bericht: " + texts.get(Texts.DUTCH, "notices.unknown"),
                        "Per mail: Meteen",
                        "Geen mail vanaf: 00:00",
                        "Gepland voor: 2031-03-10",
                        "Aantal zoekopdrachten: 1",
                        "Werkt tot: 2031-03-12")
                .doesNotContain(name, joost.actor().colleague().toString());
        assertThat(told(ofMail(), noor))
                .contains("Mail van Klankbord aan jou", "Stand: Wacht")
                .doesNotContain(name);
        assertThat(told(data, joost)).doesNotContain("Bericht aan jou");
    }

    @Test
    void whoIsForgottenStandsInNobodysNoticesOrMailsAnyMore() {
        fillEveryTable(noor);
        tell(noor, joost, Pace.DIRECT, "een");
        tell(joost, noor, Pace.DIRECT, "twee");
        tellNothingOfOthers(joost);
        write(noor);
        write(joost);
        tell(joost, noor, Pace.DIRECT, "drie");
        assertThat(waiting(noor)).isNotEmpty();
        assertThat(waiting(joost)).hasSize(2);

        erase(noor);

        assertThat(rows(noor)).isZero();
        assertThat(waiting(noor)).isEmpty();
        assertThat(bell(noor)).isZero();
        assertThat(bell(joost)).isEqualTo(1);
        assertThat(waiting(joost)).singleElement().satisfies(mail -> assertThat(mail.toString())
                .doesNotContain(name));
        write(joost);
        assertThat(waiting(joost)).hasSize(1);
        assertThat(choices.quietHours(joost.actor())).isEqualTo(NEVER);
    }

    @Test
    void anOverviewThatNamesThemIsNotSentEither() {
        tell(joost, noor, Pace.DAILY, "overzicht");
        TurnableClock.CLOCK.turnTo(
                LocalDateTime.parse("2031-03-12T12:00").atZone(QuietHours.HERE).toInstant());
        write(joost);
        assertThat(waiting(joost)).singleElement().satisfies(mail -> assertThat(mail.toString())
                .contains(name));
        erase(noor);
        assertThat(waiting(joost)).isEmpty();
    }
}
