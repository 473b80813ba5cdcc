package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.balance.Balance;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.notices.Notice;
import nl.klankbord.notices.Notices;
import nl.klankbord.opinion.Closing.Scores;
import nl.klankbord.opinion.Closing.Uptake;
import nl.klankbord.opinion.Dossier.Message;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.StepOutcome.Done;
import nl.klankbord.opinion.StepOutcome.Incomplete;
import nl.klankbord.opinion.StepOutcome.Missing;
import nl.klankbord.opinion.StepOutcome.PersonalData;
import nl.klankbord.opinion.StepOutcome.Refused;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class OpinionDeskTest {

    private static final Locale NL = Texts.DUTCH;

    @Autowired
    private OpinionAsking asking;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private OpinionAdvice advice;

    @Autowired
    private OpinionRecords records;

    @Autowired
    private OpinionClocks clocks;

    @Autowired
    private Balance balance;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Notices notices;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    private final PartnerId here = PartnerId.random();
    private final PartnerId there = PartnerId.random();
    private final String topic = "kabels " + UUID.randomUUID().toString().substring(0, 8);
    private Somebody somebody;
    private Actor requester;
    private Actor reviewer;
    private Actor stranger;

    @BeforeEach
    void people() {
        somebody = new Somebody(people, current, as, clock);
        stranger = somebody.at(there);
        reviewer = somebody.knowing(there, topic, 5);
        requester = somebody.at(here);
    }

    private OpinionEntry entry(Visibility visibility) {
        return Questions.about(
                topic,
                visibility,
                LocalDate.ofInstant(clock.instant(), WorkingDays.HERE).plusDays(20));
    }

    private OpinionId submitted(Visibility visibility) {
        var asked = asking.ask(entry(visibility), requester);
        assertThat(asked.outcome()).isInstanceOf(Done.class);
        return asked.id();
    }

    private void take(OpinionId id, OpinionMove move, Actor who) {
        assertThat(desk.take(id, move, who)).as(move.toString()).isInstanceOf(Done.class);
    }

    private OpinionId inReview(Visibility visibility) {
        var id = submitted(visibility);
        take(id, new OpinionMove.Offer(reviewer.colleague()), requester);
        take(id, new OpinionMove.Accept(Declaration.free(), null), reviewer);
        take(id, new OpinionMove.Start(), reviewer);
        return id;
    }

    @Test
    void twoPeopleGoFromQuestionToClosedRequest() {
        var id = asking.draft(OpinionEntry.empty(), requester);
        assertThat(desk.open(id, stranger)).isEmpty();
        assertThat(desk.take(id, new OpinionMove.Submit(), requester))
                .isInstanceOfSatisfying(Incomplete.class, incomplete -> assertThat(incomplete.flaws())
                        .extracting(StepOutcome.Flaw::field)
                        .containsExactly(
                                "question", "ownView", "type", "scopeIn", "scopeOut", "wantedBy", "topics", "ground"));
        var read = desk.open(id, requester).orElseThrow().version();
        assertThat(asking.change(id, read, entry(Visibility.PARTIES_ONLY), requester))
                .isInstanceOf(Done.class);
        assertThat(asking.change(id, read, entry(Visibility.PARTIES_ONLY), requester))
                .isInstanceOf(StepOutcome.Stale.class);
        take(id, new OpinionMove.Submit(), requester);

        var suggestions = asking.suggestions(id, requester, NL).orElseThrow();
        assertThat(suggestions.people()).extracting(one -> one.card().id()).containsExactly(reviewer.colleague());
        assertThat(suggestions.people().getFirst().reasons().getFirst()).isEqualTo("Is vraagbaak voor " + topic);
        take(id, new OpinionMove.Offer(reviewer.colleague()), requester);

        assertThat(desk.list(OpinionQuery.of(View.FOR_ME, new PageRequest(1, 20)), reviewer)
                        .items())
                .extracting(line -> line.card().id())
                .containsExactly(id);
        assertThat(desk.open(id, reviewer).orElseThrow().question()).isNotNull();
        assertThat(desk.take(id, new OpinionMove.Accept(new Declaration(true, "Mijn broer woont er"), null), reviewer))
                .isInstanceOf(StepOutcome.AwaitsWaiver.class);
        assertThat(desk.open(id, requester).orElseThrow().interest()).isEqualTo("Mijn broer woont er");
        take(id, new OpinionMove.Waive(), requester);
        take(id, new OpinionMove.Accept(new Declaration(true, "Mijn broer woont er"), null), reviewer);
        take(id, new OpinionMove.Start(), reviewer);
        take(id, new OpinionMove.AskInfo("Welke kabels?"), reviewer);
        take(id, new OpinionMove.Answer("De dikke"), requester);
        assertThat(desk.take(id, new OpinionMove.Deliver(90), reviewer)).isEqualTo(new Refused(Refusal.NO_ADVICE));
        assertThat(advice.save(id, Questions.advice(""), reviewer)).isInstanceOf(Done.class);
        assertThat(desk.take(id, new OpinionMove.Deliver(90), reviewer)).isInstanceOf(Incomplete.class);
        assertThat(advice.save(id, Questions.advice("Het mag"), reviewer)).isInstanceOf(Done.class);
        assertThat(desk.open(id, requester).orElseThrow().advice()).isEmpty();
        take(id, new OpinionMove.Deliver(90), reviewer);
        assertThat(advice.save(id, Questions.advice("Toch niet"), reviewer)).isEqualTo(new Refused(Refusal.NOT_NOW));
        take(id, new OpinionMove.Close(new Closing(Uptake.ADOPTED, "", new Scores(5, 4, 5), "Dank je")), requester);

        var closed = desk.open(id, requester).orElseThrow();
        assertThat(closed.card().state()).isEqualTo(OpinionState.CLOSED);
        assertThat(closed.advice().getFirst().text().findings()).isEqualTo("Het mag");
        assertThat(closed.messages())
                .extracting(Message::kind)
                .containsExactly(Message.Kind.DECLARED, Message.Kind.WAIVED, Message.Kind.ASKED, Message.Kind.ANSWERED);
        assertThat(closed.readings()).extracting(one -> one.by().id()).contains(reviewer.colleague());
        assertThat(actions(id))
                .containsSubsequence(
                        "OPINION_SUBMITTED",
                        "OPINION_OFFERED",
                        "OPINION_INTEREST_DECLARED",
                        "OPINION_INTEREST_WAIVED",
                        "OPINION_ACCEPTED",
                        "OPINION_STARTED",
                        "OPINION_INFO_ASKED",
                        "OPINION_INFO_GIVEN",
                        "OPINION_DELIVERED",
                        "OPINION_CLOSED");
        var hours = balance.waitingFor(requester);
        assertThat(hours).hasSize(1);
        balance.confirm(hours.getFirst().id(), requester);
        assertThat(balance.between(there, here)).isEqualTo(new Balance.Between(90, 0));
        assertThat(balance.net().values().stream().mapToLong(Long::longValue).sum())
                .isZero();
    }

    private List<String> actions(OpinionId id) {
        return jdbc.sql("select action from audit_event where object_id = ? order by id")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    @Test
    void theQueueShowsTheCardAndOneWhoClaimsReadsTheQuestion() {
        var id = submitted(Visibility.PARTIES_ONLY);
        take(id, new OpinionMove.Queue(), requester);

        var seen = desk.open(id, stranger).orElseThrow();
        assertThat(seen.sight()).isEqualTo(Sight.CARD);
        assertThat(seen.question()).isNull();
        assertThat(seen.requester()).isNull();
        assertThat(seen.card().title()).isEmpty();
        assertThat(seen.card().publicLine()).isEqualTo(Questions.PUBLIC_LINE);
        assertThat(seen.steps()).containsExactly(OpinionStep.CLAIM);
        take(id, new OpinionMove.Claim(), stranger);
        assertThat(desk.open(id, stranger).orElseThrow().question()).isNotNull();
        assertThat(desk.take(id, new OpinionMove.Claim(), reviewer)).isEqualTo(new Refused(Refusal.NOT_NOW));
        take(id, new OpinionMove.Release(GiveBack.TOO_BUSY, "", null), stranger);
        assertThat(desk.open(id, stranger).orElseThrow().question()).isNull();
    }

    @Test
    void whoIsNotIndependentDoesNotClaim() {
        var id = submitted(Visibility.PARTIES_ONLY);
        take(id, new OpinionMove.Queue(), requester);
        var neighbour = somebody.at(here);

        assertThat(desk.take(id, new OpinionMove.Claim(), neighbour)).isEqualTo(new Refused(Refusal.OF_OWN_PARTNER));
        assertThat(desk.take(id, new OpinionMove.Claim(), requester)).isEqualTo(new Refused(Refusal.OWN_REQUEST));
        assertThat(desk.open(id, neighbour).orElseThrow().steps()).isEmpty();
    }

    @Test
    void whoHasEnoughOnTheirPlateIsNotAsked() {
        for (var n = 0; n < 2; n++) {
            take(submitted(Visibility.PARTIES_ONLY), new OpinionMove.Offer(reviewer.colleague()), requester);
        }
        var id = submitted(Visibility.PARTIES_ONLY);
        var suggestions = asking.suggestions(id, requester, NL).orElseThrow();
        assertThat(suggestions.nobodyFits()).isTrue();
        assertThat(suggestions.full()).isEqualTo(1);
        assertThat(desk.take(id, new OpinionMove.Offer(reviewer.colleague()), requester))
                .isEqualTo(new Refused(Refusal.FULL));
    }

    @Test
    void whoIsAwayIsNotAskedButWhoStandsInIs() {
        var standIn = somebody.standingInFor(there, topic, PartnerId.random());
        var id = submitted(Visibility.PARTIES_ONLY);
        var suggestions = asking.suggestions(id, requester, NL).orElseThrow();
        assertThat(suggestions.people())
                .extracting(one -> one.card().id())
                .containsExactly(reviewer.colleague(), standIn.colleague());
        var instead = suggestions.people().getLast();
        assertThat(instead.standsInFor()).isNotNull();
        assertThat(instead.reasons()).anyMatch(reason -> reason.startsWith("Vervangt "));
        assertThat(desk.take(
                        id,
                        new OpinionMove.Offer(java.util.Objects.requireNonNull(instead.standsInFor())
                                .id()),
                        requester))
                .isEqualTo(new Refused(Refusal.AWAY));
    }

    @Test
    void whoIsBlockedIsCountedAndNotNamed() {
        var neighbour = somebody.knowing(here, topic, 4);
        var id = submitted(Visibility.PARTIES_ONLY);
        var suggestions = asking.suggestions(id, requester, NL).orElseThrow();
        assertThat(suggestions.people()).extracting(one -> one.card().id()).doesNotContain(neighbour.colleague());
        assertThat(suggestions.blocked())
                .extracting(Suggestions.Blocked::text)
                .containsExactly("1 collega werkt bij dezelfde gemeente als de aanvrager");
    }

    @Test
    void whatIsForNamedPeopleIsUnknownToEverybodyElse() {
        var id = submitted(Visibility.NAMED_ONLY);
        assertThat(desk.open(id, stranger)).isEmpty();
        assertThat(desk.take(id, new OpinionMove.Claim(), stranger)).isInstanceOf(Missing.class);
        assertThat(desk.take(OpinionId.random(), new OpinionMove.Claim(), stranger))
                .isInstanceOf(Missing.class);
        assertThat(desk.take(id, new OpinionMove.Queue(), requester)).isEqualTo(new Refused(Refusal.NEVER_IN_QUEUE));
        var coordinator = somebody.at(there, Grant.networkWide(Role.COORDINATOR));
        assertThat(desk.open(id, coordinator)).isEmpty();
        assertThat(desk.take(id, new OpinionMove.Offer(reviewer.colleague()), coordinator))
                .isInstanceOf(Missing.class);
        take(id, new OpinionMove.Offer(reviewer.colleague()), requester);
        assertThat(desk.open(id, reviewer).orElseThrow().card().topics()).containsExactly(topic);
        assertThat(desk.list(OpinionQuery.of(View.FOR_ME, new PageRequest(1, 20)), reviewer)
                        .items()
                        .getFirst()
                        .card()
                        .title())
                .isEqualTo(Questions.TITLE);
    }

    @Test
    void noTextLiesInTheDatabaseAsItWasTyped() {
        var canary = "kanarie" + UUID.randomUUID().toString().substring(0, 8);
        var typed = entry(Visibility.NAMED_ONLY);
        var id = asking.ask(Questions.with(typed, canary), requester);
        assertThat(id.outcome()).isInstanceOf(Done.class);
        for (var table : jdbc.sql("select table_name from information_schema.tables where table_schema = database()")
                .query(String.class)
                .list()) {
            var columns = jdbc.sql(
                            "select column_name from information_schema.columns where table_schema = database()"
                                    + " and table_name = ? and data_type in ('varchar', 'longtext', 'json', 'longblob', 'blob')")
                    .param(table)
                    .query(String.class)
                    .list();
            for (var column : columns) {
                assertThat(jdbc.sql("select count(*) from `" + table + "` where instr(`" + column + "`, ?) > 0")
                                .param(canary)
                                .query(Long.class)
                                .single())
                        .as(table + "." + column)
                        .isZero();
            }
        }
    }

    @Test
    void personalDataIsStoppedAndNothingIsKept() {
        var typed = Questions.with(entry(Visibility.PARTIES_ONLY), "BSN 123456782");
        var asked = asking.ask(typed, requester);
        assertThat(asked.outcome()).isInstanceOf(PersonalData.class);
        assertThat(desk.open(asked.id(), requester)).isEmpty();
    }

    @Test
    void aClockTellsOnceAndBringsAnOfferBackToTheQueue() {
        var id = submitted(Visibility.PARTIES_ONLY);
        take(id, new OpinionMove.Offer(reviewer.colleague()), requester);
        TurnableClock.CLOCK.forward(Duration.ofDays(10));
        clocks.due().forEach(clocks::look);
        clocks.look(id.value());
        assertThat(jdbc.sql("select threshold from opinion_signal where request = ? and round = 1 order by threshold")
                        .param(id.toString())
                        .query(Integer.class)
                        .list())
                .containsExactly(50, 80, 100);
        assertThat(told(reviewer))
                .containsExactlyInAnyOrder(
                        "Een collega vraagt jou om een second opinion",
                        "De tijd om te reageren is om. De vraag ligt niet meer bij jou");
        assertThat(told(requester)).containsExactly("Op je vraag kwam op tijd geen antwoord");
        assertThat(desk.open(id, requester).orElseThrow().card().state()).isEqualTo(OpinionState.QUEUED);
    }

    @Test
    void aRequestThatCannotBeReadKeepsNoOtherFromItsClock() {
        var broken = offered();
        var sound = offered();
        TurnableClock.CLOCK.forward(Duration.ofDays(10));
        state(broken, "NONSENSE");
        run(new OpinionJobs().lookAtOpinionClocks(clocks));
        assertThat(desk.open(sound, requester).orElseThrow().card().state()).isEqualTo(OpinionState.QUEUED);

        state(broken, "OFFERED");
        run(new OpinionJobs().lookAtOpinionClocks(clocks));
        assertThat(desk.open(broken, requester).orElseThrow().card().state()).isEqualTo(OpinionState.QUEUED);
    }

    @Test
    void aDraftThatCannotBeReadKeepsNoOtherFromBeingRemoved() {
        var broken = asking.draft(entry(Visibility.PARTIES_ONLY), requester);
        TurnableClock.CLOCK.forward(Duration.ofSeconds(1));
        var sound = asking.draft(entry(Visibility.PARTIES_ONLY), requester);
        visibility(broken, "NONSENSE");
        TurnableClock.CLOCK.forward(Duration.ofDays(31));
        new OpinionJobs().oldOpinionDrafts(clocks).remove().run();
        visibility(broken, "PARTIES_ONLY");
        assertThat(desk.open(sound, requester)).isEmpty();
        assertThat(desk.open(broken, requester)).isPresent();
    }

    @SuppressWarnings("NullAway")
    private static void run(RecurringTask<Void> job) {
        job.execute(null, null);
    }

    private void state(OpinionId id, String state) {
        jdbc.sql("update opinion_request set state = ? where id = ?")
                .params(state, id.toString())
                .update();
    }

    private void visibility(OpinionId id, String visibility) {
        jdbc.sql("update opinion_request set visibility = ? where id = ?")
                .params(visibility, id.toString())
                .update();
    }

    @Test
    void whatIsSeenLateIsToldByItsLastThresholdOnly() {
        var id = inReview(Visibility.PARTIES_ONLY);
        TurnableClock.CLOCK.forward(Duration.ofDays(60));
        clocks.look(id.value());
        assertThat(told(reviewer))
                .containsExactlyInAnyOrder(
                        "Een collega vraagt jou om een second opinion", "De tijd voor het advies is om");
    }

    private List<String> told(Actor who) {
        return notices.of(who, true, new PageRequest(1, 20), NL).items().stream()
                .map(Notice::text)
                .toList();
    }

    private OpinionId offered() {
        var id = submitted(Visibility.PARTIES_ONLY);
        take(id, new OpinionMove.Offer(reviewer.colleague()), requester);
        return id;
    }

    @Test
    void theDossierIsClosedThePortalWayWhenNobodyAnswers() {
        var id = inReview(Visibility.OPEN_NETWORK);
        advice.save(id, Questions.advice("Het mag"), reviewer);
        take(id, new OpinionMove.Deliver(30), reviewer);
        assertThat(advice.download(id, stranger)).isEmpty();
        assertThat(advice.download(id, requester)).isPresent();
        TurnableClock.CLOCK.forward(Duration.ofDays(60));
        clocks.due().forEach(clocks::look);
        assertThat(desk.open(id, requester).orElseThrow().card().state()).isEqualTo(OpinionState.CLOSED);
    }

    @Test
    void aLessonIsSharedOnceBothAgreeWithTheSameText() {
        var id = inReview(Visibility.PARTIES_ONLY);
        advice.save(id, Questions.advice("Het mag"), reviewer);
        take(id, new OpinionMove.Deliver(30), reviewer);
        take(id, new OpinionMove.Close(new Closing(Uptake.ADOPTED, "", Scores.none(), "")), requester);

        assertThat(records.writeLesson(id, "", "Bel 06-12345678", reviewer)).isInstanceOf(PersonalData.class);
        assertThat(records.writeLesson(id, "", "Meet eerst", reviewer)).isInstanceOf(Done.class);
        assertThat(records.writeLesson(id, "", "Meet niet", requester)).isInstanceOf(StepOutcome.Stale.class);
        assertThat(records.lesson(id)).isEmpty();
        assertThat(records.agreeToLesson(id, "Iets anders", requester)).isInstanceOf(StepOutcome.Stale.class);
        assertThat(records.agreeToLesson(id, "Meet eerst", reviewer)).isInstanceOf(Done.class);
        assertThat(records.lesson(id)).isEmpty();
        assertThat(records.agreeToLesson(id, "Meet eerst", requester)).isInstanceOf(Done.class);
        assertThat(records.lesson(id)).contains("Meet eerst");
        assertThat(records.noRecord(id, reviewer)).isInstanceOf(Missing.class);
        assertThat(records.noRecord(id, requester)).isInstanceOf(Done.class);
        assertThat(desk.open(id, requester).orElseThrow().keeping()).isNotNull();
    }

    @Test
    void theBoardAndTheCountsSayTheSameAsTheLists() {
        var ids = new ArrayList<OpinionId>();
        for (var n = 0; n < 3; n++) {
            ids.add(submitted(Visibility.PARTIES_ONLY));
        }
        take(ids.get(0), new OpinionMove.Queue(), requester);
        var query = OpinionQuery.of(View.MINE, new PageRequest(1, 2));
        var page = desk.list(query, requester);
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items()).hasSize(2);
        assertThat(desk.counts(requester)).containsEntry(View.MINE, 3L).containsEntry(View.FOR_ME, 0L);
        assertThat(desk.board(query, requester).columns())
                .extracting(OpinionBoard.Column::state, OpinionBoard.Column::total)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(OpinionState.SUBMITTED, 2L),
                        org.assertj.core.groups.Tuple.tuple(OpinionState.QUEUED, 1L));
        assertThat(desk.list(
                                new OpinionQuery(
                                        View.QUEUE,
                                        "",
                                        Set.of(OpinionType.SECOND_OPINION),
                                        Set.of(here),
                                        Set.of(),
                                        query.page()),
                                stranger)
                        .items())
                .extracting(line -> line.card().id())
                .containsExactly(ids.get(0));
    }

    @Test
    void whoIsAskedHearsItAndNoSentenceSaysWhatItIsAbout() {
        var id = submitted(Visibility.NAMED_ONLY);
        take(id, new OpinionMove.Offer(reviewer.colleague()), requester);
        take(id, new OpinionMove.Accept(Declaration.free(), null), reviewer);

        assertThat(notices.of(reviewer, true, new PageRequest(1, 10), NL).items())
                .extracting(Notice::text)
                .containsExactly("Een collega vraagt jou om een second opinion");
        assertThat(notices.of(requester, true, new PageRequest(1, 10), NL).items())
                .extracting(Notice::text)
                .containsExactly("Je vraag is aangenomen");
    }

    @Test
    void whoLeavesGivesBackWhatWasInHand() {
        var id = inReview(Visibility.PARTIES_ONLY);
        current.asPortal(() -> transactions.executeWithoutResult(
                _ -> events.publishEvent(new ColleaguesLeft(Set.of(reviewer.colleague())))));
        assertThat(desk.open(id, requester).orElseThrow().card().state()).isEqualTo(OpinionState.QUEUED);
    }

    @Test
    void aDraftThatNobodyTouchesIsRemoved() {
        var id = asking.draft(entry(Visibility.PARTIES_ONLY), requester);
        TurnableClock.CLOCK.forward(Duration.ofDays(31));
        clocks.oldDrafts().forEach(clocks::removeOldDraft);
        assertThat(desk.open(id, requester)).isEmpty();
        assertThat(jdbc.sql("select count(*) from opinion_text where request = ?")
                        .param(id.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
