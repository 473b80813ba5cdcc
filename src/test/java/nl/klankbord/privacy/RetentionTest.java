package nl.klankbord.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.NewAccount;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Retention;
import nl.klankbord.base.Texts;
import nl.klankbord.intervision.meeting.RunningCircle;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.Leaving;
import nl.klankbord.people.NewColleague;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.testing.Unique;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.HeldTraining;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class RetentionTest {

    @Autowired
    private List<Retention> retentions;

    @Autowired
    private RetentionTurns turns;

    @Autowired
    private Retentions page;

    @Autowired
    private PersonErasure erasure;

    @Autowired
    private LeaverTerm term;

    @Autowired
    private Leaving leaving;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentActor current;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private As as;

    @Autowired
    private ApplicationContext portal;

    private final PartnerId partner = PartnerId.random();
    private final String word = Unique.word();

    /** Three things to let go. */
    private static final class Store {

        private final AtomicInteger left = new AtomicInteger(3);

        private Retention kept(String name, int days) {
            return Retention.of(name, Period.ofDays(days), left::get, () -> left.set(0));
        }
    }

    private RetentionRounds rounds(Retention... some) {
        return new RetentionRounds(List.of(some), jdbc, TurnableClock.CLOCK);
    }

    @Test
    void whatIsNewIsCountedForAWeekAndThenGoesEveryNight() {
        var store = new Store();
        var nights = rounds(store.kept("test." + word, 30));
        var begun = TurnableClock.CLOCK.instant();

        nights.night();
        assertThat(store.left).hasValue(3);
        assertThat(nights.waiting()).singleElement().satisfies(waits -> {
            assertThat(waits.due()).isEqualTo(3);
            assertThat(waits.takesFrom()).isBetween(begun.plus(Duration.ofDays(6)), begun.plus(Duration.ofDays(8)));
        });

        TurnableClock.CLOCK.forward(Duration.ofDays(6));
        nights.night();
        assertThat(store.left).hasValue(3);

        TurnableClock.CLOCK.forward(Duration.ofDays(1).plusMinutes(1));
        nights.night();
        nights.night();
        assertThat(store.left).hasValue(0);
        assertThat(nights.waiting()).isEmpty();
        assertThat(nights.standing()).singleElement().satisfies(stands -> {
            assertThat(stands.taken()).isEqualTo(3);
            assertThat(stands.takenAt()).isNotNull();
            assertThat(stands.due()).isZero();
        });
    }

    @Test
    void aTermThatChangesIsCountedAnew() {
        var store = new Store();
        var name = "test." + word;
        rounds(store.kept(name, 300)).night();
        TurnableClock.CLOCK.forward(Duration.ofDays(8));

        rounds(store.kept(name, 3)).night();
        assertThat(store.left).as("somebody dropped two digits").hasValue(3);

        rounds(store.kept(name, 300)).night();
        TurnableClock.CLOCK.forward(Duration.ofDays(8));
        rounds(store.kept(name, 300)).night();
        assertThat(store.left).hasValue(0);
    }

    @Test
    void whatPeopleWereToldTheDayOfGoesOnThatDay() {
        var store = new Store();
        rounds(store.kept("test." + word, 30).onTheDay()).night();
        assertThat(store.left).hasValue(0);
    }

    @Test
    void oneThatFailsDoesNotKeepTheOthers() {
        var store = new Store();
        var broken = Retention.of("a." + word, Period.ofDays(1), () -> 1, () -> {
            throw new IllegalStateException("broken");
        });
        rounds(broken.onTheDay(), store.kept("b." + word, 1).onTheDay()).night();
        assertThat(store.left).hasValue(0);
    }

    private ColleagueId somebody() {
        var ids = new ArrayList<ColleagueId>();
        current.asPortal(() -> {
            ids.addAll(people.register(List.of(noor())));
            accounts.open(new NewAccount(
                    "test", "subject-" + word, "user-" + word, null, ids.getFirst(), partner, name(), Set.of()));
        });
        return ids.getFirst();
    }

    private String name() {
        return "Noor van " + word;
    }

    private NewColleague noor() {
        return new NewColleague(
                "number-" + word,
                partner,
                "Noor",
                "van",
                word,
                "",
                "",
                "",
                "",
                "",
                Set.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                null,
                null);
    }

    private void leaves(ColleagueId who) {
        current.asPortal(() -> transaction.executeWithoutResult(_ -> leaving.leave(who)));
    }

    private String nameOf(ColleagueId who) {
        return people.card(who).map(ColleagueCard::name).orElseThrow();
    }

    @Test
    void whoLeftIsErasedAfterTheTermAndNotBefore() {
        var who = somebody();
        leaves(who);
        TurnableClock.CLOCK.forward(Duration.ofDays(term.term().getDays() - 1L));
        term.erase();
        assertThat(nameOf(who)).isEqualTo(name());

        TurnableClock.CLOCK.forward(Duration.ofDays(2));
        assertThat(term.due()).isPositive();
        term.erase();
        term.erase();

        assertThat(nameOf(who)).startsWith("Oud-collega").doesNotContain(word);
        assertThat(term.due()).isZero();
    }

    @Test
    void whoCameBackInTheMeantimeStays() {
        var who = somebody();
        leaves(who);
        TurnableClock.CLOCK.forward(Duration.ofDays(term.term().getDays() + 2L));
        jdbc.sql("update colleague set left_on = null where id = ?")
                .param(who.toString())
                .update();

        erasure.eraseAfterTerm(who, LocalDate.now(TurnableClock.CLOCK));

        assertThat(nameOf(who)).isEqualTo(name());
    }

    @Test
    void anAdministratorErasesWhoLeftByTheirNameAndNobodyElse() {
        var who = somebody();
        var administrator = as.networkAdmin();
        assertThat(erasure.eraseLeaver(who, name(), administrator)).isEqualTo(ErasureOutcome.NO_LEAVER);

        leaves(who);
        as.account(administrator.account());
        assertThat(erasure.eraseLeaver(who, "Noor", administrator)).isEqualTo(ErasureOutcome.NAME_DIFFERS);
        assertThat(nameOf(who)).isEqualTo(name());

        var other = as.somebody(partner, new Grant(Role.PARTNER_ADMIN, partner));
        assertThatThrownBy(() -> erasure.eraseLeaver(who, name(), other)).isInstanceOf(AccessDeniedException.class);
        assertThat(nameOf(who)).isEqualTo(name());

        as.account(administrator.account());
        assertThat(erasure.eraseLeaver(who, " noor VAN " + word, administrator)).isEqualTo(ErasureOutcome.ERASED);
        assertThat(nameOf(who)).doesNotContain(word);
        assertThat(erasure.eraseLeaver(who, nameOf(who), administrator)).isEqualTo(ErasureOutcome.NO_LEAVER);
    }

    @Test
    void thePageTellsWhoLeftAndTheDayOfTheirErasure() {
        var who = somebody();
        as.networkAdmin();
        assertThat(left()).extracting(leaver -> leaver.who().id()).doesNotContain(who);

        leaves(who);

        as.networkAdmin();
        assertThat(left())
                .filteredOn(leaver -> leaver.who().id().equals(who))
                .singleElement()
                .satisfies(leaver -> {
                    assertThat(leaver.who().name()).isEqualTo(name());
                    assertThat(leaver.erasedOn())
                            .isEqualTo(leaver.who().leftOn().plus(term.term()).plusDays(1));
                });

        jdbc.sql("update colleague set left_on = ? where id = ?")
                .params(LocalDate.of(2020, 1, 6), who.toString())
                .update();
        assertThat(left()).as("a day that is still to come").allSatisfy(leaver -> assertThat(leaver.erasedOn())
                .isAfter(LocalDate.now(TurnableClock.CLOCK)));
        as.somebody(partner);
        assertThatThrownBy(() -> page.leavers(new PageRequest(1, 20))).isInstanceOf(AccessDeniedException.class);
    }

    private List<Retentions.Leaver> left() {
        var all = new ArrayList<Retentions.Leaver>();
        var number = 1;
        var some = page.leavers(new PageRequest(number, PageRequest.LARGEST));
        while (!some.items().isEmpty()) {
            all.addAll(some.items());
            number++;
            some = page.leavers(new PageRequest(number, PageRequest.LARGEST));
        }
        return all;
    }

    @Test
    void anAdministratorHearsOfWhatGoesForTheFirstTime() {
        jdbc.sql("delete from retention_round where name = 'privacy.retention.leavers'")
                .update();
        leaves(somebody());
        TurnableClock.CLOCK.forward(Duration.ofDays(term.term().getDays() + 2L));

        assertThat(turns.turns(as.networkAdmin(), Texts.DUTCH))
                .singleElement()
                .satisfies(turn -> assertThat(turn.path()).isEqualTo("beheer/bewaartermijnen"));
        assertThat(turns.turns(as.somebody(partner), Texts.DUTCH)).isEmpty();
    }

    @Test
    void aTrainingOfSevenYearsAgoIsNowhereAnyMore() {
        var training = new HeldTraining(portal, 2, 1, "300", CostRule.CLOSED_PURSE, null).held();
        var all = new ArrayList<UUID>();
        all.add(training.id.value());
        all.addAll(ids("select id from training_lesson where edition = ?", training.id.value()));
        all.addAll(ids("select id from training_enrolment where edition = ?", training.id.value()));

        passes("training.retention", Duration.ofDays(6 * 365));
        assertThat(tablesWith("training", all)).contains("training_edition", "training_enrolment");

        passes("training.retention", Duration.ofDays(370));
        assertThat(tablesWith("training", all)).isEmpty();
    }

    @Test
    void aProgrammeThatEndedSevenYearsAgoIsNowhereAnyMore() {
        var circle = new RunningCircle(portal);
        var meetings = ids("select id from intervision_meeting where circle = ?", circle.id.value());
        assertThat(meetings).isNotEmpty();
        jdbc.sql("insert into intervision_meeting_attended (meeting, colleague) values (?, ?)")
                .params(
                        meetings.getFirst().toString(),
                        circle.member().colleague().toString())
                .update();
        var all = new ArrayList<>(meetings);
        all.add(circle.id.value());
        all.add(circle.programme.value());
        passes("intervision.retention", Duration.ofDays(8 * 365));
        assertThat(tablesWith("intervision", all)).as("it still runs").contains("intervision_programme");

        jdbc.sql("update intervision_programme set state = 'CLOSED' where id = ?")
                .param(circle.programme.toString())
                .update();
        passes("intervision.retention", Duration.ofDays(1));
        assertThat(tablesWith("intervision", all)).isEmpty();
    }

    private void passes(String name, Duration time) {
        TurnableClock.CLOCK.forward(time);
        var retention = retentions.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        retention.remove().run();
        assertThat(retention.due().getAsLong()).isZero();
        retention.remove().run();
    }

    private List<UUID> ids(String query, UUID of) {
        return jdbc.sql(query).param(of.toString()).query(UUID.class).list();
    }

    /** The tables of a module that know one of these ids in any column. */
    private List<String> tablesWith(String module, List<UUID> ids) {
        var texts = ids.stream().map(UUID::toString).toList();
        return jdbc
                .sql("select table_name, column_name from information_schema.columns where table_schema = database()"
                        + " and data_type = 'uuid' and table_name like ? order by table_name")
                .param(module + "%")
                .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(column ->
                        jdbc.sql("select count(*) from " + column.get(0) + " where `" + column.get(1) + "` in (:ids)")
                                        .param("ids", texts)
                                        .query(Long.class)
                                        .single()
                                > 0)
                .map(List::getFirst)
                .distinct()
                .toList();
    }
}
