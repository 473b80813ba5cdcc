package nl.klankbord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.PartnerId;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SuppressWarnings("NullAway.Init")
class EnrolmentsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Trainings trainings;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private JdbcClient jdbc;

    private TrainingSetup setup;
    private PartnerId here;
    private PartnerId there;
    private Actor trainer;

    @BeforeEach
    void prepare() {
        setup = new TrainingSetup(portal);
        here = setup.partner(0);
        there = setup.partner(1);
        trainer = setup.somebody(here, Role.TRAINER);
    }

    private EnrolOutcome enrol(EditionId id, Actor who) {
        setup.signedIn(who);
        return enrolments.enrol(id, who);
    }

    private EditionPage page(EditionId id, Actor who) {
        setup.signedIn(who);
        return trainings.page(id, who).orElseThrow();
    }

    private OwnEnrolment own(EditionId id, Actor who) {
        return Objects.requireNonNull(page(id, who).card().own());
    }

    @Test
    void whoComesWhenItIsFullWaitsAndIsOfferedTheSeatThatComesFree() {
        var id = setup.open(trainer, Set.of(here), 1, Map.of());
        var first = setup.somebody(here);
        var second = setup.somebody(here);
        assertThat(enrol(id, first)).isInstanceOf(EnrolOutcome.Enrolled.class);
        assertThat(enrol(id, first)).isInstanceOf(EnrolOutcome.AlreadyEnrolled.class);
        assertThat(enrol(id, second)).isInstanceOf(EnrolOutcome.OnWaitingList.class);
        assertThat(own(id, second).place()).isEqualTo(1);

        setup.signedIn(first);
        assertThat(enrolments.withdraw(id, first)).isEqualTo(new SeatOutcome.Done(EnrolmentState.CANCELLED_FREE));
        assertThat(own(id, second).state()).isEqualTo(EnrolmentState.SEAT_OFFERED);
        assertThat(enrol(id, first)).isInstanceOf(EnrolOutcome.OnWaitingList.class);
        assertThat(enrolments.take(own(id, second).id(), second))
                .isEqualTo(new SeatOutcome.Done(EnrolmentState.CONFIRMED));
        var card = page(id, second).card();
        assertThat(card.seats()).isEqualTo(new SeatCount(1, 0, 1, 0, 1));
    }

    @Test
    void aSeatThatIsNotTakenInTimeGoesToTheNext() {
        var id = setup.open(trainer, Set.of(here), 1, Map.of());
        var people = List.of(setup.somebody(here), setup.somebody(here), setup.somebody(here));
        people.forEach(each -> enrol(id, each));
        setup.signedIn(people.getFirst());
        enrolments.withdraw(id, people.getFirst());
        TurnableClock.CLOCK.forward(Duration.ofHours(48));
        var late = own(id, people.get(1)).id();
        assertThat(enrolments.take(late, people.get(1))).isEqualTo(new SeatOutcome.Refused(Refusal.OFFER_OVER));
        assertThat(page(id, people.get(1)).card().own()).isNull();
        assertThat(own(id, people.get(2)).state()).isEqualTo(EnrolmentState.SEAT_OFFERED);
    }

    @Test
    void nobodyHearsWhoMadeRoomForThemOrWhoseVisitEndedTheirOffer() {
        var id = setup.open(trainer, Set.of(here), 1, Map.of());
        var gone = setup.somebody(here);
        var offered = setup.somebody(here);
        var later = setup.somebody(here);
        enrol(id, gone);
        enrol(id, offered);
        setup.signedIn(gone);
        enrolments.withdraw(id, gone);
        TurnableClock.CLOCK.forward(Duration.ofHours(48));
        enrol(id, later);

        assertThat(told(offered))
                .containsExactly("training.notice.waiting", "training.notice.offered", "training.notice.offer-over");
        assertThat(jdbc.sql("select count(*) from notice where recipient = ? and answers_to is not null")
                        .param(offered.colleague().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aTrainingThatIsCancelledLeavesEveryCalendarAtOnce() {
        var id = setup.open(trainer, Set.of(here), 2, Map.of());
        var people = List.of(setup.somebody(here), setup.somebody(here));
        people.forEach(each -> enrol(id, each));
        assertThat(people).allSatisfy(each -> assertThat(invitations(each)).containsOnly("INVITED"));

        setup.signedIn(trainer);
        assertThat(trainings.cancel(id, trainer)).isInstanceOf(EditionOutcome.Done.class);
        assertThat(people).allSatisfy(each -> assertThat(invitations(each)).containsOnly("CANCELLED"));
        assertThat(invitations(trainer)).containsOnly("CANCELLED");
    }

    private List<String> invitations(Actor who) {
        return jdbc.sql("select state from calendar_invitation where invitee = ?")
                .param(who.colleague().toString())
                .query(String.class)
                .list();
    }

    private List<String> told(Actor who) {
        return jdbc.sql("select text_key from notice where recipient = ? order by id")
                .param(who.colleague().toString())
                .query(String.class)
                .list();
    }

    @Test
    void aQuotaHoldsUntilTheReleaseAndSoDoesTheTotal() {
        var entry = setup.entry(trainer, Set.of(here, there), 3, Map.of(here, 1, there, 2));
        var id = setup.open(entry, trainer);
        var first = setup.somebody(here);
        var second = setup.somebody(here);
        assertThat(enrol(id, first)).isInstanceOf(EnrolOutcome.Enrolled.class);
        assertThat(enrol(id, second)).isInstanceOf(EnrolOutcome.OnWaitingList.class);
        assertThat(page(id, second).partners())
                .extracting(PartnerSeats::free, PartnerSeats::waiting)
                .containsExactlyInAnyOrder(tuple(0, 1), tuple(2, 0));
    }

    @Test
    void aManagerDecidesFirstWhereThatIsAsked() {
        var manager = setup.somebody(there, Role.MANAGER);
        var person = setup.somebody(there, manager);
        var entry = setup.entry(trainer, Set.of(there), 3, Map.of());
        var id = setup.open(setup.approving(entry), trainer);
        assertThat(enrol(id, person)).isInstanceOf(EnrolOutcome.AwaitsApproval.class);
        assertThat(own(id, person).approver()).isNotNull();
        var waiting = own(id, person).id();
        assertThat(enrolments.approve(waiting, person)).isEqualTo(new SeatOutcome.Refused(Refusal.NOT_YOURS));
        setup.signedIn(manager);
        assertThat(enrolments.approve(waiting, manager)).isEqualTo(new SeatOutcome.Done(EnrolmentState.CONFIRMED));
    }

    @Test
    void aPartnerThatAsksForItHasItsManagersDecideAboutItsOwnPeopleOnly() {
        var manager = setup.somebody(there, Role.MANAGER);
        var person = setup.somebody(there, manager);
        var other = setup.somebody(here);
        var id = setup.open(trainer, Set.of(here, there), 3, Map.of());
        jdbc.sql("update partner set approval = true where id = ?")
                .param(there.toString())
                .update();
        try {
            setup.signedIn(person);
            assertThat(page(id, person).approval()).isTrue();
            assertThat(enrol(id, person)).isInstanceOf(EnrolOutcome.AwaitsApproval.class);
            assertThat(enrol(id, other)).isInstanceOf(EnrolOutcome.Enrolled.class);
        } finally {
            jdbc.sql("update partner set approval = false where id = ?")
                    .param(there.toString())
                    .update();
        }
    }

    @Test
    void aSubstituteTakesTheSeatAndIsOfTheSamePartner() {
        var id = setup.open(trainer, Set.of(here, there), 1, Map.of());
        var first = setup.somebody(here);
        var colleague = setup.somebody(here);
        var stranger = setup.somebody(there);
        enrol(id, first);
        assertThat(enrolments.substitute(id, stranger.colleague(), first))
                .isEqualTo(new EnrolOutcome.Refused(Refusal.OTHER_PARTNER));
        assertThat(enrolments.substitute(id, colleague.colleague(), first)).isInstanceOf(EnrolOutcome.Enrolled.class);
        assertThat(page(id, first).card().own()).isNull();
        assertThat(own(id, colleague).state()).isEqualTo(EnrolmentState.CONFIRMED);
    }

    @Test
    void aManagerHoldsSeatsWithoutANameAndNamesThem() {
        var manager = setup.somebody(there, Role.MANAGER);
        var person = setup.somebody(there);
        var id = setup.open(trainer, Set.of(there), 2, Map.of(there, 2, here, 0));
        setup.signedIn(manager);
        assertThat(enrolments.reserve(id, there, 3, manager)).isEqualTo(new SeatOutcome.TooFew(2));
        assertThat(enrolments.reserve(id, there, 2, manager)).isEqualTo(new SeatOutcome.Reserved(2));
        assertThat(enrol(id, person)).isInstanceOf(EnrolOutcome.OnWaitingList.class);
        setup.signedIn(manager);
        assertThat(enrolments.name(id, there, person.colleague(), manager)).isInstanceOf(EnrolOutcome.Enrolled.class);
        assertThat(enrolments.release(id, there, 1, manager)).isEqualTo(new SeatOutcome.Reserved(0));
        assertThat(page(id, person).card().seats().free()).isEqualTo(1);
    }

    @Test
    void whoCancelsAfterTheTermDoesSoLate() {
        var id = setup.open(trainer, Set.of(here), 2, Map.of());
        var person = setup.somebody(here);
        enrol(id, person);
        TurnableClock.CLOCK.forward(Duration.ofDays(54));
        assertThat(page(id, person).cancelsLate()).isTrue();
        assertThat(enrolments.withdraw(id, person)).isEqualTo(new SeatOutcome.Done(EnrolmentState.CANCELLED_LATE));
    }

    @Test
    void whoWaitsCanComeInsteadAndNoLongerWaits() {
        var id = setup.open(trainer, Set.of(here), 1, Map.of());
        var first = setup.somebody(here);
        var waiting = setup.somebody(here);
        var next = setup.somebody(here);
        List.of(first, waiting, next).forEach(each -> enrol(id, each));
        assertThat(own(id, next).place()).isEqualTo(2);
        setup.signedIn(first);
        assertThat(enrolments.substitute(id, waiting.colleague(), first)).isInstanceOf(EnrolOutcome.Enrolled.class);
        assertThat(own(id, waiting).state()).isEqualTo(EnrolmentState.CONFIRMED);
        assertThat(own(id, next).place()).isEqualTo(1);
        assertThat(invitations(waiting)).containsOnly("INVITED");
        assertThat(enrolments.substitute(id, first.colleague(), waiting)).isInstanceOf(EnrolOutcome.Enrolled.class);
        assertThat(enrolments.substitute(id, first.colleague(), first))
                .as("oneself, who has the seat")
                .isInstanceOf(EnrolOutcome.AlreadyEnrolled.class);
    }

    @Test
    void whoIsOfferedASeatCanComeInsteadAndTheOfferGoesToTheNext() {
        var id = setup.open(trainer, Set.of(here), 2, Map.of());
        var first = setup.somebody(here);
        var gone = setup.somebody(here);
        var offered = setup.somebody(here);
        var next = setup.somebody(here);
        List.of(first, gone, offered, next).forEach(each -> enrol(id, each));
        setup.signedIn(gone);
        enrolments.withdraw(id, gone);
        assertThat(own(id, offered).state()).isEqualTo(EnrolmentState.SEAT_OFFERED);
        setup.signedIn(first);
        assertThat(enrolments.substitute(id, offered.colleague(), first)).isInstanceOf(EnrolOutcome.Enrolled.class);
        assertThat(own(id, offered).state()).isEqualTo(EnrolmentState.CONFIRMED);
        assertThat(own(id, next).state()).isEqualTo(EnrolmentState.SEAT_OFFERED);
    }

    @Test
    void seatsThatAreHeldGetANameOrGoBackUntilTheFirstLesson() {
        var manager = setup.somebody(there, Role.MANAGER);
        var person = setup.somebody(there);
        var waiting = setup.somebody(here);
        var id = setup.open(trainer, Set.of(here, there), 3, Map.of());
        setup.signedIn(manager);
        enrolments.reserve(id, there, 3, manager);
        enrol(id, waiting);
        setup.signedIn(trainer);
        trainings.close(id, trainer);
        setup.signedIn(manager);
        assertThat(enrolments.reserve(id, there, 1, manager)).isEqualTo(new SeatOutcome.Refused(Refusal.NOT_NOW));
        assertThat(page(id, manager).reserving()).containsExactly(there);
        assertThat(enrolments.name(id, there, person.colleague(), manager)).isInstanceOf(EnrolOutcome.Enrolled.class);
        assertThat(enrolments.release(id, there, 1, manager)).isEqualTo(new SeatOutcome.Reserved(1));
        assertThat(own(id, waiting).state()).isEqualTo(EnrolmentState.SEAT_OFFERED);
        TurnableClock.CLOCK.forward(Duration.ofDays(61));
        setup.signedIn(manager);
        assertThat(enrolments.name(id, there, setup.somebody(there).colleague(), manager))
                .isEqualTo(new EnrolOutcome.Refused(Refusal.BEGUN));
        assertThat(page(id, manager).reserving()).isEmpty();
    }

    @Test
    void whoIsAskedMoreThanWhenTheyEnrolledIsToldAndCanCancelAtNoCostForAWeek() {
        var entry = setup.entry(trainer, Set.of(here), 2, Map.of());
        var id = setup.open(entry, trainer);
        var person = setup.somebody(here);
        enrol(id, person);
        TurnableClock.CLOCK.forward(Duration.ofDays(50));
        change(id, entry, "0", CostRule.EQUAL, 3);
        assertThat(told(person)).as("more time to think is no bad news").containsExactly("training.notice.placed");
        change(id, entry, "0", CostRule.INHABITANTS, 3);
        assertThat(told(person)).as("nothing is divided").hasSize(1);

        change(id, entry, "0", CostRule.INHABITANTS, 30);
        assertThat(told(person)).containsExactly("training.notice.placed", "training.notice.terms");
        assertThat(page(id, person).cancelsLate()).isFalse();
        TurnableClock.CLOCK.forward(Duration.ofDays(8));
        assertThat(page(id, person).cancelsLate()).isTrue();
        change(id, entry, "100", CostRule.INHABITANTS, 30);
        assertThat(page(id, person).cancelsLate()).isFalse();
        change(id, entry, "100", CostRule.EQUAL, 30);
        change(id, entry, "80", CostRule.EQUAL, 20);
        assertThat(told(person)).hasSize(4).endsWith("training.notice.terms");
        assertThat(enrolments.withdraw(id, person)).isEqualTo(new SeatOutcome.Done(EnrolmentState.CANCELLED_FREE));
    }

    private void change(EditionId id, EditionEntry entry, String cost, CostRule rule, int cancelDays) {
        var next = new EditionEntry(
                entry.course(),
                entry.partner(),
                entry.trainers(),
                null,
                entry.partners(),
                entry.lessons(),
                entry.seats(),
                0,
                entry.quotas(),
                null,
                null,
                new BigDecimal(cost),
                rule,
                null,
                false,
                cancelDays);
        TurnableClock.CLOCK.forward(Duration.ofMinutes(1));
        TrainingSetup.done(trainings.change(id, page(id, trainer).version(), next, trainer));
    }
}
