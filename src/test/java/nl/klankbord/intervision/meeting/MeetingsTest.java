package nl.klankbord.intervision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.calendar.Agenda;
import nl.klankbord.calendar.Invitations;
import nl.klankbord.intervision.CircleState;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.NextWish;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.RemixWishes;
import nl.klankbord.intervision.meeting.Roles.Role;
import nl.klankbord.intervision.meeting.after.AfterPage.Stage;
import nl.klankbord.intervision.meeting.after.NextRounds;
import nl.klankbord.intervision.meeting.after.Participation;
import nl.klankbord.intervision.meeting.after.Question;
import nl.klankbord.intervision.meeting.dates.DateSearch;
import nl.klankbord.intervision.meeting.dates.PollAnswer;
import nl.klankbord.intervision.programme.ProgrammeOutcome;
import nl.klankbord.intervision.programme.Programmes;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MeetingsTest {

    private static final Whereabouts ONLINE = new Whereabouts(true, "", "");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingDates dates;

    @Autowired
    private MeetingRecords records;

    @Autowired
    private SeriesDesk series;

    @Autowired
    private NextRounds next;

    @Autowired
    private RemixWishes remixes;

    @Autowired
    private Circles circles;

    @Autowired
    private Programmes programmes;

    @Autowired
    private DateSearch search;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Agenda agenda;

    @Autowired
    private Turns turns;

    @Autowired
    private Participation participation;

    @Autowired
    private JdbcClient jdbc;

    private RunningCircle circle;

    @BeforeEach
    void aCircle() {
        circle = new RunningCircle(portal);
    }

    @Test
    void aCircleThatStartsHasASeriesWithRolesAndWithoutDates() {
        assertThat(circle.meetings())
                .hasSize(6)
                .allMatch(one -> one.state() == MeetingState.POLLING && one.slot() == null)
                .allMatch(
                        one -> one.roles().caseBringer() != null && one.roles().facilitator() != null);
        assertThat(todo(circle.leader())).anyMatch(title -> title.startsWith("Plan de bijeenkomsten"));
    }

    @Test
    void whoIsNoMemberFindsNothing() {
        for (var other : List.of(circle.organiser, circle.setup.somebody(circle.setup.partner(1)))) {
            circle.as(other);
            assertThat(meetings.of(circle.id, other)).isEmpty();
            assertThat(meetings.of(circle.first(), other)).isEmpty();
            assertThat(dates.ask(circle.first(), Set.of(circle.slot(20)), other))
                    .isEqualTo(new MeetingOutcome.Missing());
            assertThat(meetings.begin(MeetingId.random(), other)).isEqualTo(new MeetingOutcome.Missing());
        }
    }

    @Test
    void aPollFindsTheDateThatMostCanKeepAndWhoLeadsPicksIt() {
        var id = circle.first();
        var slots = new LinkedHashSet<>(List.of(circle.slot(20), circle.slot(21), circle.slot(22)));
        assertThat(dates.ask(id, slots, circle.member()))
                .isEqualTo(new MeetingOutcome.Refused(MeetingRefusal.NOT_YOURS));
        done(dates.ask(id, slots, circle.leader()));
        assertThat(todo(circle.member())).contains("Zeg welke data je passen voor intervisie");
        answer(id, circle.people.get(0), PollAnswer.YES, PollAnswer.YES, PollAnswer.YES);
        answer(id, circle.people.get(1), PollAnswer.NO, PollAnswer.IF_NEED_BE, PollAnswer.YES);
        answer(id, circle.people.get(2), PollAnswer.YES, PollAnswer.YES, PollAnswer.NO);
        var members = circle.card(id).circleMembers();
        var poll = dates.poll(id, circle.leader());
        assertThat(poll.best(members).orElseThrow().slot()).isEqualTo(circle.slot(21));
        assertThat(poll.answered(members)).hasSize(3);
        done(dates.pick(id, circle.slot(21), ONLINE, circle.leader()));
        assertThat(circle.card(id).state()).isEqualTo(MeetingState.SCHEDULED);
        assertThat(dates.poll(id, circle.leader()).isOpen()).isFalse();
        assertThat(invited(id)).hasSize(5);
        assertThat(agenda.of(circle.member(), circle.setup.day(0), circle.setup.day(60), Locale.of("nl")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.title()).isEqualTo("Intervisie");
                    assertThat(one.description()).isEmpty();
                    assertThat(one.start().toLocalDate()).isEqualTo(circle.setup.day(21));
                });
    }

    @Test
    void thePlannerFindsWholeSeriesAndAllDatesAreSetAtOnce() {
        var found = search.series(circle.id, meetings.terms(circle.id), circle.leader());
        assertThat(found.best()).isNotEmpty().allMatch(one -> one.lessons().size() == 6);
        var slots = found.best().getFirst().lessons().stream()
                .map(one -> new Slot(one.day(), one.from(), one.until()))
                .toList();
        assertThat(series.choose(circle.id, slots, true, circle.member()))
                .isEqualTo(new MeetingOutcome.Refused(MeetingRefusal.NOT_YOURS));
        done(series.choose(circle.id, slots, true, circle.leader()));
        assertThat(circle.meetings())
                .allMatch(one -> one.state() == MeetingState.SCHEDULED)
                .extracting(MeetingCard::slot)
                .containsExactlyElementsOf(slots);
        // What is taken now is not proposed again.
        assertThat(search.dates(circle.first(), circle.leader())).doesNotContainAnyElementsOf(slots);
    }

    @Test
    void whoCannotComeLosesTheAppointmentAndTooFewAskForAnotherDateInOnePress() {
        var id = planned(20);
        circle.as(circle.people.get(1));
        done(dates.expect(id, false, circle.people.get(1)));
        assertThat(invited(id))
                .hasSize(4)
                .doesNotContain(circle.people.get(1).colleague().value());
        done(dates.expect(id, true, circle.people.get(1)));
        assertThat(invited(id)).hasSize(5);
        done(dates.expect(id, false, circle.people.get(1)));
        done(dates.expect(id, false, circle.people.get(2)));
        assertThat(dates.isTooFew(circle.card(id))).isTrue();
        assertThat(todo(circle.leader())).anyMatch(title -> title.startsWith("Er komen te weinig mensen"));
        var offered = search.dates(id, circle.leader());
        assertThat(offered).isNotEmpty().doesNotContain(circle.slot(20));
        done(dates.reschedule(id, Set.copyOf(offered), circle.leader()));
        assertThat(circle.card(id).state()).isEqualTo(MeetingState.RESCHEDULED);
        assertThat(circle.card(id).slot()).isNull();
        assertThat(invited(id)).isEmpty();
        done(dates.pick(id, offered.getFirst(), ONLINE, circle.leader()));
        assertThat(invited(id)).hasSize(5);
        done(dates.cancel(id, circle.leader()));
        assertThat(invited(id)).isEmpty();
    }

    @Test
    void aMeetingIsMovedWithoutAsking() {
        var id = planned(20);
        assertThat(dates.move(id, circle.slot(24), new Whereabouts(false, "Raadzaal", "javascript:1"), circle.leader()))
                .isEqualTo(new MeetingOutcome.Refused(MeetingRefusal.NO_PLACE));
        assertThat(dates.move(id, circle.slot(-3), ONLINE, circle.leader()))
                .isEqualTo(new MeetingOutcome.Refused(MeetingRefusal.NO_MOMENT));
        done(dates.move(id, circle.slot(24), new Whereabouts(false, "Raadzaal", ""), circle.leader()));
        assertThat(circle.card(id).slot()).isEqualTo(circle.slot(24));
        assertThat(circle.card(id).roles().host()).isNotNull();
    }

    @Test
    void aTurnIsSwappedByWhoHasItOrWhoLeads() {
        var all = circle.meetings();
        var id = all.getFirst().id();
        var mine = Objects.requireNonNull(all.getFirst().roles().caseBringer());
        var later = Objects.requireNonNull(all.get(1).roles().caseBringer());
        var holder = actor(mine);
        var bystander = circle.people.stream()
                .filter(one -> !all.getFirst().roles().has(one.colleague()))
                .filter(one -> !circle.card(id).can(MeetingStep.ASSIGN) || one.equals(circle.member()))
                .findFirst();
        bystander.ifPresent(one -> {
            circle.as(one);
            assertThat(series.assign(id, Role.CASE_BRINGER, one.colleague(), one))
                    .isInstanceOf(MeetingOutcome.Refused.class);
        });
        circle.as(holder);
        done(series.assign(id, Role.CASE_BRINGER, later, holder));
        assertThat(circle.meetings().get(0).roles().caseBringer()).isEqualTo(later);
        assertThat(circle.meetings().get(1).roles().caseBringer()).isEqualTo(mine);
        assertThat(series.assign(id, Role.CASE_BRINGER, circle.organiser.colleague(), circle.leader()))
                .isEqualTo(new MeetingOutcome.Refused(MeetingRefusal.NO_MEMBER));
    }

    @Test
    void aMeetingBeginsOnItsDayAndWhatItLeavesHasNoContent() {
        var id = planned(20);
        assertThat(meetings.begin(id, circle.member())).isEqualTo(new MeetingOutcome.Refused(MeetingRefusal.NOT_TODAY));
        circle.turnTo(circle.slot(13));
        circle.look();
        assertThat(circle.card(id).state()).isEqualTo(MeetingState.PREPARING);
        held(id);
        assertThat(records.record(id, there(5), "", "Bel 06-12345678 of mail jan@proef.example", circle.member()))
                .isEqualTo(new MeetingOutcome.Refused(MeetingRefusal.NOT_NEUTRAL));
        done(records.record(id, there(4), "incidentmethode", "Rustig gesprek", circle.member()));
        assertThat(circle.card(id).summary()).isEqualTo("Rustig gesprek");
        assertThat(circle.card(id).coming()).hasSize(4);
    }

    @Test
    void fourAnswersAreShownAtOnceWhenTheyCloseAndHoursFallToWhoWasThere() {
        var id = planned(20);
        circle.turnTo(Objects.requireNonNull(circle.card(id).slot()));
        held(id);
        done(records.record(id, there(5), "", "", circle.leader()));
        for (var n = 0; n < 4; n++) {
            assertThat(stage(id)).isNotEqualTo(Stage.RESULT);
            done(records.answer(id, scores(5 - n), circle.people.get(n)));
            assertThat(records.answer(id, scores(1), circle.people.get(n))).isInstanceOf(MeetingOutcome.Refused.class);
        }
        TurnableClock.CLOCK.forward(Duration.ofDays(8));
        circle.look();
        assertThat(circle.card(id).state()).isEqualTo(MeetingState.EVALUATED);
        var page = records.questions(id, circle.member()).orElseThrow();
        assertThat(page.stage()).isEqualTo(Stage.RESULT);
        assertThat(Objects.requireNonNull(page.result()).counts().get(Question.TOGETHER))
                .containsExactly(0, 1, 1, 1, 1);
        assertThat(jdbc.sql("select (select count(*) from ballot_answered where subject = :id)"
                                + " + (select count(*) from ballot_answer where subject = :id)")
                        .param("id", id.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        // Two hours over five people of five partners; that of the giver's own partner is nobody's to give back.
        assertThat(jdbc.sql("select minutes from intervision_hours where meeting = ? and kind = 'INTERVISION'")
                        .param(id.toString())
                        .query(Integer.class)
                        .list())
                .containsExactly(24, 24, 24, 24);
        assertThat(participation.of(circle.member().colleague(), circle.member()))
                .contains(new Participation.Hours(true, 120));
        assertThat(participation.of(circle.member().colleague(), circle.organiser))
                .isEmpty();
    }

    @Test
    void threeAnswersShowNothingEver() {
        var id = planned(20);
        circle.turnTo(Objects.requireNonNull(circle.card(id).slot()));
        held(id);
        for (var n = 0; n < 3; n++) {
            done(records.answer(id, scores(4), circle.people.get(n)));
        }
        TurnableClock.CLOCK.forward(Duration.ofDays(8));
        circle.look();
        assertThat(stage(id)).isEqualTo(Stage.TOO_FEW);
    }

    @Test
    void afterTheLastMeetingWhatMostWantHappens() {
        var ids = circle.meetings().stream().map(MeetingCard::id).toList();
        ids.subList(1, 6).forEach(id -> done(dates.cancel(id, circle.leader())));
        assertThat(next.of(circle.id, circle.leader())).isEmpty();
        done(dates.pick(ids.getFirst(), circle.slot(20), ONLINE, circle.leader()));
        circle.turnTo(circle.slot(20));
        held(ids.getFirst());
        assertThat(todo(circle.member())).contains("Zeg hoe je verder wilt met je intervisiegroep");
        var wishes = List.of(NextWish.CONTINUE, NextWish.REMIX, NextWish.CONTINUE, NextWish.STOP, NextWish.CONTINUE);
        for (var n = 0; n < 5; n++) {
            assertThat(next.of(circle.id, circle.leader()).orElseThrow().counts())
                    .isEmpty();
            assertThat(next.wish(circle.id, wishes.get(n), circle.people.get(n)))
                    .isTrue();
        }
        var page = next.of(circle.id, circle.leader()).orElseThrow();
        assertThat(page.outcome()).isEqualTo(NextWish.CONTINUE);
        assertThat(page.counts()).isEqualTo(Map.of(NextWish.CONTINUE, 3, NextWish.REMIX, 1, NextWish.STOP, 1));
        assertThat(circle.meetings().stream().filter(one -> one.series() == 2)).hasSize(6);
        assertThat(next.wish(circle.id, NextWish.STOP, circle.leader())).isFalse();
        assertThat(remixes.remixers()).contains(circle.people.get(1).colleague());
        assertThat(circles.find(circle.id).orElseThrow().state()).isEqualTo(CircleState.RUNNING);
    }

    @Test
    void aCircleWhoseMembersStopIsOverAndWhoWantsAnotherHearsOfTheNextProgramme() {
        var ids = circle.meetings().stream().map(MeetingCard::id).toList();
        ids.subList(1, 6).forEach(id -> done(dates.cancel(id, circle.leader())));
        done(dates.pick(ids.getFirst(), circle.slot(20), ONLINE, circle.leader()));
        circle.turnTo(circle.slot(20));
        held(ids.getFirst());
        var mixer = circle.people.get(1);
        circle.people.forEach(
                who -> assertThat(next.wish(circle.id, who == mixer ? NextWish.REMIX : NextWish.STOP, who))
                        .isTrue());
        assertThat(circles.find(circle.id).orElseThrow().state()).isEqualTo(CircleState.OVER);
        circle.as(circle.organiser);
        var following = circle.setup.open(circle.setup.entry(3, 6), circle.organiser);
        assertThat(told(mixer, following)).isEqualTo(1);
        assertThat(told(circle.leader(), following)).isZero();
    }

    private int told(Actor who, ProgrammeId programme) {
        return jdbc.sql("select count(*) from notice where recipient = ? and path like ?")
                .params(who.colleague().toString(), "%" + programme)
                .query(Integer.class)
                .single();
    }

    @Test
    void whatWasPlannedDoesNotGoOnWhenTheProgrammeIsCancelled() {
        var id = planned(20);
        circle.as(circle.organiser);
        assertThat(programmes.cancel(circle.programme, circle.organiser)).isInstanceOf(ProgrammeOutcome.Done.class);
        assertThat(circle.card(id).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(circle.meetings()).allMatch(one -> one.state() == MeetingState.CANCELLED);
        assertThat(circles.find(circle.id).orElseThrow().state()).isEqualTo(CircleState.OVER);
        assertThat(next.of(circle.id, circle.leader())).isEmpty();
        assertThat(jdbc.sql(
                                "select count(*) from notice where recipient = ? and text_key like '%meeting.notice.cancelled'")
                        .param(circle.member().colleague().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private MeetingId planned(int daysAhead) {
        done(dates.pick(circle.first(), circle.slot(daysAhead), ONLINE, circle.leader()));
        return circle.first();
    }

    private void held(MeetingId id) {
        circle.turnTo(Objects.requireNonNull(circle.card(id).slot()));
        done(meetings.begin(id, circle.member()));
        done(meetings.finish(id, circle.member()));
    }

    private Set<ColleagueId> there(int number) {
        var all = new LinkedHashSet<ColleagueId>();
        circle.people.stream().limit(number).forEach(one -> all.add(one.colleague()));
        return all;
    }

    private Stage stage(MeetingId id) {
        return records.questions(id, circle.member()).orElseThrow().stage();
    }

    private static Map<Question, Integer> scores(int score) {
        var scores = new EnumMap<Question, Integer>(Question.class);
        for (var question : Question.values()) {
            scores.put(question, score);
        }
        return scores;
    }

    private void answer(MeetingId id, Actor who, PollAnswer... said) {
        circle.as(who);
        var answers = new LinkedHashMap<UUID, PollAnswer>();
        var options = dates.poll(id, who).options();
        for (var n = 0; n < said.length; n++) {
            answers.put(options.get(n).id(), said[n]);
        }
        done(dates.answer(id, answers, who));
    }

    private Set<UUID> invited(MeetingId id) {
        return invitations.invited(List.of("meeting-" + id));
    }

    private List<String> todo(Actor who) {
        circle.as(who);
        return turns.told(who, Locale.of("nl")).mine().stream().map(Turn::title).toList();
    }

    private Actor actor(ColleagueId who) {
        return circle.people.stream()
                .filter(one -> one.colleague().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private static void done(MeetingOutcome outcome) {
        assertThat(outcome).isInstanceOf(MeetingOutcome.Done.class);
    }
}
