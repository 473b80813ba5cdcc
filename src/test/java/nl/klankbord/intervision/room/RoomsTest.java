package nl.klankbord.intervision.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Texts;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.TriedCircle;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SuppressWarnings("NullAway.Init")
class RoomsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration A_BIT = Duration.ofSeconds(20);

    @Autowired
    private Rooms rooms;

    @Autowired
    private RoomBell bell;

    @Autowired
    private RoomStore store;

    @Autowired
    private RoomDoor door;

    @Autowired
    private Methods methods;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private As as;

    @Autowired
    private Clock clock;

    private TriedCircle circle;
    private Actor facilitator;
    private Actor member;
    private MeetingId meeting;

    @BeforeEach
    void sitDown() {
        circle = new TriedCircle(jdbc, as, clock, 4);
        facilitator = circle.facilitator();
        member = circle.member(2);
        meeting = circle.meeting();
    }

    @Test
    void allMembersSeeTheSameClock() {
        start();
        TurnableClock.CLOCK.forward(MINUTE);
        assertLeft(room(member), Duration.ofMinutes(4));
        assertThat(room(member).running()).isTrue();
        assertThat(room(member).mine()).isEqualTo(RoomPart.OTHER);
        assertThat(room(circle.bringer()).mine()).isEqualTo(RoomPart.BRINGER);
        assertThat(room(facilitator).mine()).isEqualTo(RoomPart.FACILITATOR);
    }

    @Test
    void whoIsNoMemberFindsNoRoom() {
        start();
        assertThat(rooms.of(meeting, circle.organiser())).isEmpty();
        var admin = as.networkAdmin();
        assertThat(rooms.of(meeting, admin)).isEmpty();
        assertThat(rooms.take(meeting, new RoomMove.Next(), 0, admin)).isInstanceOf(RoomOutcome.Missing.class);
        assertThat(rooms.of(MeetingId.random(), facilitator)).isEmpty();
    }

    @Test
    void aPauseAndTwoMoreMinutesHoldThroughARestart() {
        start();
        TurnableClock.CLOCK.forward(MINUTE);
        take(new RoomMove.Pause(), facilitator);
        take(new RoomMove.Longer(), facilitator);
        TurnableClock.CLOCK.forward(Duration.ofMinutes(30));
        // Another portal knows nothing but the row.
        var restarted = new Rooms(store, door, methods, events, clock);
        assertLeft(restarted.of(meeting, member).orElseThrow(), Duration.ofMinutes(6));
    }

    @Test
    void twoWindowsThatPressNextAtOnceTakeOneStep() throws Exception {
        start();
        var together = new CyclicBarrier(2);
        Callable<RoomOutcome> press = () -> {
            together.await();
            return rooms.take(meeting, new RoomMove.Next(), 0, facilitator);
        };
        try (var windows = Executors.newFixedThreadPool(2)) {
            for (var done : windows.invokeAll(List.of(press, press))) {
                assertThat(done.get()).isInstanceOf(RoomOutcome.Done.class);
            }
        }
        assertThat(room(member).phase()).isEqualTo(1);
    }

    @Test
    void whoPressesInAPhaseThatIsOverChangesNothing() {
        start();
        take(new RoomMove.Next(), facilitator);
        var before = room(facilitator);
        rooms.take(meeting, new RoomMove.Next(), 0, facilitator);
        rooms.take(meeting, new RoomMove.Longer(), 0, facilitator);
        assertThat(room(facilitator).change()).isEqualTo(before.change());
    }

    @Test
    void onlyWhoLeadsUsesTheClock() {
        start();
        assertThat(room(member).mayLead()).isFalse();
        assertThat(rooms.take(meeting, new RoomMove.Pause(), 0, member)).isInstanceOf(RoomOutcome.NotYours.class);
        assertThat(room(member).running()).isTrue();
    }

    @Test
    void aMemberTakesOverWhenWhoLeadsIsGoneAndTheFacilitatorTakesItBack() {
        start();
        rooms.here(meeting, facilitator);
        assertThat(room(member).mayTakeOver()).isFalse();
        rooms.take(meeting, new RoomMove.TakeOver(), 0, member);
        assertThat(room(member).mayLead()).isFalse();

        TurnableClock.CLOCK.forward(RoomRow.AWAY_AFTER.plus(A_BIT));
        assertThat(room(member).leadAway()).isTrue();
        assertThat(take(new RoomMove.TakeOver(), member).mayLead()).isTrue();
        assertThat(take(new RoomMove.Next(), member).phase()).isEqualTo(1);

        assertThat(room(facilitator).mayLead()).isFalse();
        assertThat(take(new RoomMove.TakeOver(), facilitator).mayLead()).isTrue();
        assertThat(room(member).mayLead()).isFalse();
    }

    @Test
    void whoClosesThePageIsGoneAtOnceAndWhoComesBackIsThere() {
        start();
        rooms.left(meeting, facilitator);
        assertThat(room(member).mayTakeOver()).isTrue();
        rooms.here(meeting, facilitator);
        assertThat(room(member).mayTakeOver()).isFalse();
    }

    @Test
    void theMethodIsChosenBeforeItBegins() {
        take(new RoomMove.Choose("roddelmethode"), facilitator);
        take(new RoomMove.Choose("incidentmethode"), facilitator);
        take(new RoomMove.Choose("no-such-method"), facilitator);
        assertThat(room(member).method()).isEqualTo("incidentmethode");
        take(new RoomMove.Start(), facilitator);
        take(new RoomMove.Choose("roddelmethode"), facilitator);
        assertThat(room(member).method()).isEqualTo("incidentmethode");
    }

    @Test
    void whoSitsInTheRoomIsToldOfEachChangeAndOfNothingElse() {
        start();
        rooms.here(meeting, facilitator);
        var rang = new AtomicInteger();
        var stop = bell.listen(meeting, rang::incrementAndGet);
        take(new RoomMove.Next(), facilitator);
        await().atMost(Duration.ofSeconds(1)).until(() -> rang.get() == 1);
        rooms.here(meeting, facilitator);
        stop.run();
        take(new RoomMove.Next(), facilitator);
        assertThat(rang).hasValue(1);
    }

    @Test
    void whatAnotherNodeChangedIsSeenAtTheNextLook() {
        start();
        rooms.here(meeting, facilitator);
        var rang = new AtomicInteger();
        var stop = bell.listen(meeting, rang::incrementAndGet);
        bell.look();
        await().atMost(Duration.ofSeconds(1)).until(() -> rang.get() == 1);
        bell.look();
        jdbc.sql("update intervision_room set phase = 1, change_no = change_no + 1 where meeting = ?")
                .param(meeting.toString())
                .update();
        bell.look();
        await().atMost(Duration.ofSeconds(1)).until(() -> rang.get() == 2);
        TurnableClock.CLOCK.forward(RoomRow.AWAY_AFTER.plus(A_BIT));
        bell.look();
        await().atMost(Duration.ofSeconds(1)).until(() -> rang.get() == 3);
        stop.run();
    }

    private void start() {
        take(new RoomMove.Choose("incidentmethode"), facilitator);
        take(new RoomMove.Start(), facilitator);
        assertThat(methods.find("incidentmethode", Texts.DUTCH)
                        .orElseThrow()
                        .phases()
                        .getFirst()
                        .minutes())
                .isEqualTo(5);
    }

    private Room take(RoomMove move, Actor actor) {
        var seen = rooms.of(meeting, actor).orElseThrow().phase();
        assertThat(rooms.take(meeting, move, seen, actor)).isInstanceOf(RoomOutcome.Done.class);
        return room(actor);
    }

    private Room room(Actor actor) {
        return rooms.of(meeting, actor).orElseThrow();
    }

    /** The clock of tests runs on while they do. */
    private static void assertLeft(Room room, Duration left) {
        assertThat(room.remaining()).isBetween(left.minus(A_BIT), left.plusMillis(1));
    }
}
