package nl.klankbord.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.actions.ActionOutcome.Missing;
import nl.klankbord.actions.ActionOutcome.NotAccepted;
import nl.klankbord.actions.ActionOutcome.Refused;
import nl.klankbord.actions.ActionOutcome.Saved;
import nl.klankbord.actions.ActionOutcome.Stale;
import nl.klankbord.actions.ActionQuery.View;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Download;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Retention;
import nl.klankbord.base.Texts;
import nl.klankbord.intervision.MemberLeft;
import nl.klankbord.intervision.meeting.CircleActions;
import nl.klankbord.intervision.meeting.RunningCircle;
import nl.klankbord.notices.Notice;
import nl.klankbord.notices.Notices;
import nl.klankbord.opinion.OpinionActions;
import nl.klankbord.opinion.RequestInReview;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.testing.As;
import nl.klankbord.testing.Canary;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TestDatabase;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.TrainingActions;
import nl.klankbord.training.TrainingSetup;
import nl.klankbord.turns.Turn.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class ActionsTest {

    private static final PageRequest PAGE = new PageRequest(1, 50);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Actions actions;

    @Autowired
    private ActionExport export;

    @Autowired
    private ActionTurns turns;

    @Autowired
    private ActionReminders reminders;

    @Autowired
    @Qualifier("settledActions")
    private Retention retention;

    @Autowired
    private ActionsOfLeavers leavers;

    @Autowired
    private Notices notices;

    @Autowired
    private SearchIndex index;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment settings;

    private TrainingSetup setup;
    private Actor giver;
    private Actor doer;

    @BeforeEach
    void people() {
        setup = new TrainingSetup(portal);
        doer = setup.somebody(setup.partner(1));
        giver = setup.somebody(setup.partner(0));
    }

    private ActionEntry entry(String what, Actor who) {
        return new ActionEntry(what, "Met een toelichting", who.colleague(), setup.day(20));
    }

    private ActionCard added(@Nullable OriginRef origin, Actor by, Actor to) {
        return saved(actions.add(entry("Stuur de lijst", to), origin, by));
    }

    private static ActionCard saved(ActionOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).card();
    }

    private static List<ActionFlaw> flaws(ActionOutcome outcome) {
        assertThat(outcome).isInstanceOf(NotAccepted.class);
        return ((NotAccepted) outcome).flaws();
    }

    private List<ActionId> listed(View view, Actor actor) {
        return actions.list(ActionQuery.of(view, null, PAGE), actor).items().stream()
                .map(ActionCard::id)
                .toList();
    }

    private List<String> told(Actor who) {
        return notices.of(who, false, PAGE, Texts.DUTCH).items().stream()
                .map(Notice::text)
                .toList();
    }

    private void tell(Object event) {
        current.asPortal(() -> transactions.executeWithoutResult(_ -> events.publishEvent(event)));
    }

    private void known(ActionCard card, Actor... to) {
        for (var one : to) {
            assertThat(actions.find(card.id(), one)).isPresent();
            assertThat(listed(View.ALL, one)).contains(card.id());
        }
    }

    private void unknown(ActionCard card, Actor... to) {
        for (var one : to) {
            assertThat(actions.find(card.id(), one)).isEmpty();
            assertThat(listed(View.ALL, one)).doesNotContain(card.id());
            assertThat(listed(View.MINE, one)).doesNotContain(card.id());
            assertThat(listed(View.GIVEN, one)).doesNotContain(card.id());
            assertThat(actions.pressing(one)).noneMatch(other -> other.id().equals(card.id()));
            assertThat(actions.done(card.id(), one)).isEqualTo(new Missing());
            assertThat(actions.handOver(card.id(), one.colleague(), one)).isEqualTo(new Missing());
            assertThat(actions.change(card.id(), card.version(), entry("Iets anders", one), one))
                    .isEqualTo(new Missing());
        }
    }

    /** Everybody who holds a role and has nothing to do with it. */
    private Actor[] outsiders() {
        return Stream.of(
                        new Grant[] {Grant.networkWide(Role.COORDINATOR)},
                        new Grant[] {Grant.networkWide(Role.NETWORK_ADMIN)},
                        new Grant[] {Grant.networkWide(Role.GOVERNOR)},
                        new Grant[] {Grant.at(setup.partner(0), Role.PARTNER_ADMIN)},
                        new Grant[] {Grant.at(setup.partner(0), Role.MANAGER)},
                        new Grant[] {})
                .map(grants -> as.somebody(setup.partner(0), grants))
                .toArray(Actor[]::new);
    }

    @Test
    void anActionFromNothingIsKnownToWhoGaveItAndWhoDoesItOnly() {
        var card = added(null, giver, doer);
        known(card, giver, doer);
        unknown(card, outsiders());
        assertThat(listed(View.MINE, doer)).containsExactly(card.id());
        assertThat(listed(View.GIVEN, giver)).containsExactly(card.id());
        assertThat(listed(View.MINE, giver)).isEmpty();
    }

    @Test
    void anActionOfADossierIsKnownToItsReadersOnlyAndDoneByThem() {
        var dossier = RequestInReview.make(portal);
        var origin = OpinionActions.of(dossier.id());
        var card = added(origin, dossier.requester(), dossier.reviewer());
        known(card, dossier.requester(), dossier.reviewer());
        unknown(card, dossier.stranger());
        unknown(card, outsiders());
        assertThat(actions.of(origin, dossier.reviewer())).hasSize(1);
        assertThat(actions.of(origin, dossier.stranger())).isEmpty();
        assertThat(actions.add(entry("Iets", doer), origin, dossier.stranger())).isEqualTo(new Missing());
        assertThat(flaws(actions.add(entry("Iets", dossier.stranger()), origin, dossier.requester())))
                .containsExactly(ActionFlaw.DOER_NO_PARTY);
        assertThat(flaws(actions.handOver(card.id(), dossier.stranger().colleague(), dossier.reviewer())))
                .containsExactly(ActionFlaw.DOER_NO_PARTY);
    }

    @Test
    void anActionOfACircleIsKnownToItsMembersOnlyAlsoAfterSomebodyLeftIt() {
        var circle = new RunningCircle(portal);
        var card = added(CircleActions.of(circle.id), circle.leader(), circle.member());
        known(card, circle.people.toArray(Actor[]::new));
        unknown(card, circle.organiser);
        unknown(card, outsiders());
        jdbc.sql("update intervision_membership set state = 'LEFT' where circle = ? and person = ?")
                .params(circle.id.toString(), circle.member().colleague().toString())
                .update();
        unknown(card, circle.member());
        known(card, circle.leader());
        tell(new MemberLeft(circle.id, circle.member().colleague()));
        tell(new MemberLeft(circle.id, circle.leader().colleague()));
        assertThat(actions.find(card.id(), circle.leader()).orElseThrow().doer())
                .extracting(who -> who.id())
                .isEqualTo(circle.leader().colleague());
    }

    @Test
    void anActionOfATrainingIsKnownToWhoGivesItWhoHasASeatAndWhoDoesIt() {
        var trainer = setup.somebody(setup.partner(0), Role.TRAINER);
        var edition = setup.open(trainer, Set.of(setup.partner(0), setup.partner(1)), 5, Map.of());
        var seated = setup.somebody(setup.partner(1));
        var waiting = setup.somebody(setup.partner(1));
        setup.seat(edition, setup.partner(1), List.of(seated.colleague()), EnrolmentState.CONFIRMED);
        setup.seat(edition, setup.partner(1), List.of(waiting.colleague()), EnrolmentState.WAITLISTED);
        var card = added(TrainingActions.of(edition), trainer, doer);
        known(card, trainer, seated, doer);
        unknown(card, waiting, as.somebody(setup.partner(1)));
        assertThat(actions.find(card.id(), seated).orElseThrow().origin()).isNotNull();
        assertThat(actions.find(card.id(), doer).orElseThrow().origin()).isNull();
    }

    @Test
    void anOriginThatIsForgedIsAnUnknownOne() {
        for (var ref : List.of(
                new OriginRef("opinion", UUID.randomUUID()),
                new OriginRef("circle", UUID.randomUUID()),
                new OriginRef("no-kind", UUID.randomUUID()))) {
            assertThat(actions.add(entry("Iets", doer), ref, giver)).isEqualTo(new Missing());
        }
        assertThat(actions.done(new ActionId(UUID.randomUUID()), giver)).isEqualTo(new Missing());
    }

    @Test
    void badInputIsAskedAgain() {
        var gone = ColleagueId.random();
        assertThat(flaws(actions.add(new ActionEntry(" ", "", null, null), null, giver)))
                .containsExactly(ActionFlaw.WHAT_EMPTY, ActionFlaw.DOER_EMPTY, ActionFlaw.DUE_EMPTY);
        assertThat(flaws(actions.add(
                        new ActionEntry("x".repeat(201), "y".repeat(2_001), gone, setup.day(-1)), null, giver)))
                .containsExactly(ActionFlaw.WHAT_LONG, ActionFlaw.NOTE_LONG, ActionFlaw.DOER_GONE, ActionFlaw.DUE_PAST);
        assertThat(flaws(actions.add(
                        new ActionEntry("Iets", "", doer.colleague(), LocalDate.of(9999, 1, 1)), null, giver)))
                .containsExactly(ActionFlaw.DUE_FAR);
    }

    @Test
    void aDayThatPassedMayStayWhenTheWordsChange() {
        var card = added(null, giver, doer);
        TurnableClock.CLOCK.forward(Duration.ofDays(40));
        var late = actions.find(card.id(), giver).orElseThrow();
        assertThat(late.late()).isTrue();
        var again = saved(actions.change(
                card.id(),
                card.version(),
                new ActionEntry("Stuur de hele lijst", "", doer.colleague(), card.due()),
                giver));
        assertThat(again.what()).isEqualTo("Stuur de hele lijst");
    }

    @Test
    void theSecondOfTwoEditorsSeesWhatTheFirstWrote() {
        var card = added(null, giver, giver);
        saved(actions.change(card.id(), card.version(), entry("Van de eerste", giver), giver));
        var outcome = actions.change(card.id(), card.version(), entry("Van de tweede", giver), giver);
        assertThat(outcome).isInstanceOf(Stale.class);
        assertThat(((Stale) outcome).now().what()).isEqualTo("Van de eerste");
        assertThat(actions.take(card.id(), ActionStep.DONE, card.version(), giver))
                .isInstanceOf(Stale.class);
    }

    @Test
    void ofManyWhoFinishAtTheSameMomentOneDoes() throws Exception {
        for (var round = 0; round < 3; round++) {
            var card = added(null, giver, doer);
            var tries = new ArrayList<Callable<ActionOutcome>>();
            for (var each = 0; each < 8; each++) {
                var other = each % 2 == 0;
                tries.add(() -> {
                    as.account(giver.account());
                    return other
                            ? actions.done(card.id(), doer)
                            : actions.change(card.id(), card.version(), entry("Anders", doer), giver);
                });
            }
            try (var pool = Executors.newFixedThreadPool(8)) {
                var outcomes = new ArrayList<ActionOutcome>();
                for (var each : pool.invokeAll(tries)) {
                    outcomes.add(each.get());
                }
                assertThat(outcomes.stream().filter(Saved.class::isInstance).count())
                        .isBetween(1L, 2L);
                assertThat(outcomes)
                        .allMatch(one -> one instanceof Saved || one instanceof Refused || one instanceof Stale);
                assertThat(actions.find(card.id(), giver).orElseThrow().state()).isEqualTo(ActionState.DONE);
            }
            assertThat(told(giver).stream()
                            .filter(text -> text.startsWith("Een actie is klaar"))
                            .count())
                    .isEqualTo(round + 1L);
        }
    }

    @Test
    void aDoerHandsOverAndFinishesAndTheGiverHearsWithoutTheWords() {
        var third = setup.somebody(setup.partner(2));
        var card = added(null, giver, doer);
        assertThat(told(doer)).anyMatch(text -> text.startsWith("Er staat een actie voor je"));
        assertThat(actions.drop(card.id(), doer)).isInstanceOf(Refused.class);
        assertThat(actions.change(card.id(), card.version(), entry("Iets anders", doer), doer))
                .isInstanceOf(Refused.class);
        saved(actions.handOver(card.id(), third.colleague(), doer));
        unknown(card, doer);
        saved(actions.done(card.id(), third));
        assertThat(actions.done(card.id(), third)).isInstanceOf(Refused.class);
        saved(actions.reopen(card.id(), third));
        saved(actions.drop(card.id(), giver));
        assertThat(told(giver)).hasSize(3);
        assertThat(Stream.of(giver, doer, third).flatMap(who -> told(who).stream()))
                .noneMatch(text -> text.contains("Stuur"));
    }

    @Test
    void somebodyIsRemindedOnceOfEachDay() {
        var card = added(null, giver, doer);
        remind();
        assertThat(reminded()).isZero();
        for (var days : List.of(14, 6, 1)) {
            TurnableClock.CLOCK.forward(Duration.ofDays(days));
            remind();
            remind();
        }
        assertThat(told(doer).stream()
                        .filter(text -> text.startsWith("Over een week"))
                        .count())
                .isEqualTo(1);
        assertThat(told(doer).stream()
                        .filter(text -> text.startsWith("Vandaag"))
                        .count())
                .isEqualTo(1);
        assertThat(told(doer).stream()
                        .filter(text -> text.contains("is te laat"))
                        .count())
                .isEqualTo(1);
        saved(actions.done(card.id(), doer));
        TurnableClock.CLOCK.forward(Duration.ofDays(89));
        clean();
        assertThat(actions.find(card.id(), doer)).isPresent();
        TurnableClock.CLOCK.forward(Duration.ofDays(2));
        clean();
        assertThat(actions.find(card.id(), doer)).isEmpty();
        assertThat(jdbc.sql("select count(*) from action_text where action = ?")
                        .param(card.id().toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long reminded() {
        return jdbc.sql("select count(*) from notice where recipient = ? and kind = 'action-reminder'")
                .param(doer.colleague().toString())
                .query(Long.class)
                .single();
    }

    private void remind() {
        reminders.due().forEach(reminders::remind);
    }

    private void clean() {
        retention.remove().run();
    }

    @Test
    void whatALeaverDidIsTheGiversAgainAndWhatNobodyHasIsTakenUpByAReader() {
        var own = added(null, giver, giver);
        var card = added(null, giver, doer);
        tell(new ColleaguesLeft(Set.of(doer.colleague())));
        tell(new ColleaguesLeft(Set.of(doer.colleague())));
        var back = actions.find(card.id(), giver).orElseThrow();
        assertThat(back.doer()).extracting(who -> who.id()).isEqualTo(giver.colleague());
        assertThat(told(giver)).filteredOn(text -> text.contains("wie hem had")).hasSize(1);

        var circle = new RunningCircle(portal);
        var shared = added(CircleActions.of(circle.id), circle.leader(), circle.member());
        tell(new ColleaguesLeft(
                Set.of(circle.leader().colleague(), circle.member().colleague(), giver.colleague())));
        assertThat(actions.find(own.id(), giver).orElseThrow().state()).isEqualTo(ActionState.DROPPED);
        var reader = circle.people.get(2);
        var left = actions.find(shared.id(), reader).orElseThrow();
        assertThat(left.doer()).isNull();
        assertThat(left.steps()).containsExactlyInAnyOrder(ActionStep.HAND_OVER, ActionStep.DROP);
        saved(actions.handOver(shared.id(), reader.colleague(), reader));
        saved(actions.done(shared.id(), reader));
        assertThat(leavers.gone()).doesNotContain(reader.colleague());
    }

    @Test
    void theStartPageTellsWhatPressesAndDoesItThere() {
        var card =
                saved(actions.add(new ActionEntry("Bel de griffier", "", doer.colleague(), setup.day(3)), null, giver));
        added(null, giver, doer);
        var mine = turns.told(doer, Texts.DUTCH).mine();
        assertThat(mine).hasSize(1);
        assertThat(mine.getFirst().title()).isEqualTo("Bel de griffier");
        assertThat(turns.told(giver, Texts.DUTCH).others()).hasSize(2);
        as.account(doer.account());
        ((Step.Do) mine.getFirst().steps().getFirst()).step().run();
        assertThat(actions.find(card.id(), doer).orElseThrow().state()).isEqualTo(ActionState.DONE);
        assertThat(turns.told(doer, Texts.DUTCH).mine()).isEmpty();
    }

    @Test
    void aListCostsTheSameQueriesForAnyNumber() {
        added(null, giver, doer);
        var query = ActionQuery.of(View.ALL, null, PAGE);
        actions.list(query, giver);
        var few = setup.statements(() -> actions.list(query, giver));
        for (var each = 0; each < 12; each++) {
            added(null, giver, doer);
        }
        assertThat(setup.statements(() -> actions.list(query, giver))).isEqualTo(few);
    }

    @Test
    void pagesAreWholeAndInOrder() {
        var ids = new ArrayList<ActionId>();
        for (var day = 1; day <= 5; day++) {
            ids.add(saved(actions.add(new ActionEntry("Dag " + day, "", doer.colleague(), setup.day(day)), null, giver))
                    .id());
        }
        saved(actions.done(ids.getFirst(), doer));
        var open = actions.list(ActionQuery.of(View.GIVEN, ActionState.OPEN, new PageRequest(2, 3)), giver);
        assertThat(open.total()).isEqualTo(4);
        assertThat(open.items()).extracting(ActionCard::id).containsExactly(ids.getLast());
        assertThat(actions.list(ActionQuery.of(View.GIVEN, null, PAGE), giver).items())
                .extracting(ActionCard::id)
                .containsExactly(ids.get(1), ids.get(2), ids.get(3), ids.get(4), ids.get(0));
        assertThat(actions.list(ActionQuery.of(View.GIVEN, null, new PageRequest(9, 3)), giver)
                        .total())
                .isEqualTo(5);
    }

    @Test
    void theListGoesAlongAsAFileOfWhatItsMakerMayRead() throws IOException {
        saved(actions.add(new ActionEntry("=HYPERLINK(1)", "", doer.colleague(), setup.day(3)), null, giver));
        as.account(giver.account());
        var query = ActionQuery.of(View.GIVEN, ActionState.OPEN, PAGE);
        var csv = bytes(export.csv(query, giver, Texts.DUTCH));
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("'=HYPERLINK(1)")
                .contains("Wie doet het?");
        assertThat(bytes(export.xlsx(query, giver, Texts.DUTCH))).startsWith('P', 'K');
        assertThat(new String(bytes(export.pdf(query, giver, Texts.DUTCH)), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(new String(bytes(export.csv(query, doer, Texts.DUTCH)), StandardCharsets.UTF_8))
                .doesNotContain("HYPERLINK");
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'ACTIONS_EXPORTED' and actor = ?")
                        .param(giver.account().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    private static byte[] bytes(Download download) throws IOException {
        var out = new ByteArrayOutputStream();
        download.content().writeTo(out);
        return out.toByteArray();
    }

    @Test
    void theWordsOfAnActionAreNowhereInPlainText(CapturedOutput log) throws IOException {
        var began = Instant.now();
        var hidden = new Canary(jdbc);
        var dossier = RequestInReview.make(portal);
        var circle = new RunningCircle(portal);
        for (var each : List.of(
                saved(actions.add(
                        words(hidden.word(), dossier.reviewer()),
                        OpinionActions.of(dossier.id()),
                        dossier.requester())),
                saved(actions.add(
                        words(hidden.word(), circle.member()), CircleActions.of(circle.id), circle.leader())))) {
            var by = actions.find(each.id(), dossier.requester()).isPresent() ? dossier.requester() : circle.leader();
            saved(actions.change(
                    each.id(),
                    each.version(),
                    new ActionEntry(
                            hidden.word() + " anders",
                            hidden.word(),
                            each.doer() == null ? null : each.doer().id(),
                            each.due()),
                    by));
            as.account(by.account());
            bytes(export.pdf(ActionQuery.of(View.ALL, null, PAGE), by, Texts.DUTCH));
            TurnableClock.CLOCK.forward(Duration.ofDays(15));
            remind();
            saved(actions.done(each.id(), by));
        }
        index.awaitCaughtUp();
        assertThat(hidden.columns()).isEmpty();
        assertThat(hidden.files(Path.of(settings.getRequiredProperty("klankbord.data")), began))
                .isEmpty();
        assertThat(hidden.files(TestDatabase.FOLDER, began)).isEmpty();
        assertThat(log.toString().toLowerCase(Locale.ROOT)).doesNotContain(hidden.word());
        assertThat(told(dossier.reviewer())).noneMatch(text -> text.contains(hidden.word()));
    }

    private ActionEntry words(String word, Actor who) {
        return new ActionEntry(word, word, who.colleague(), setup.day(20));
    }
}
