package nl.klankbord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.notices.ActionLinks;
import nl.klankbord.notices.Notice;
import nl.klankbord.notices.Notices;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.training.EditionEntry.LessonEntry;
import nl.klankbord.training.Flaw.Reason;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class TrainingsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Trainings trainings;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private EditionClocks clocks;

    @Autowired
    private SeatsOfLeavers leavers;

    @Autowired
    private Partners partners;

    @Autowired
    private Notices notices;

    @Autowired
    private ActionLinks links;

    @Autowired
    private Turns turns;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private CurrentActor current;

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

    private List<String> told(Actor who) {
        setup.signedIn(who);
        return notices.of(who, true, new PageRequest(1, 50), Texts.DUTCH).items().stream()
                .map(Notice::text)
                .toList();
    }

    private void look(EditionId id) {
        assertThat(clocks.due()).contains(id.value());
        current.asPortal(() -> clocks.look(id.value()));
        assertThat(clocks.due()).doesNotContain(id.value());
    }

    private List<Reason> reasons(EditionOutcome outcome) {
        assertThat(outcome).isInstanceOf(EditionOutcome.NotAccepted.class);
        return ((EditionOutcome.NotAccepted) outcome)
                .flaws().stream().map(Flaw::reason).toList();
    }

    private EditionOutcome draftAt(String... hours) {
        var entry = setup.entry(trainer, Set.of(here), 5, Map.of());
        return trainings.draft(
                entry.at(Arrays.stream(hours)
                        .map(hour -> lesson(LocalDateTime.parse(hour)))
                        .toList()),
                trainer);
    }

    private static LessonEntry lesson(LocalDateTime start) {
        return new LessonEntry(start, start.plusHours(2), "Zundert", "", null);
    }

    private static EditionEntry with(
            EditionEntry entry, int seats, Set<PartnerId> invited, Map<PartnerId, Integer> quotas) {
        return with(entry, seats, 0, invited, quotas, null, null);
    }

    private static EditionEntry with(
            EditionEntry entry,
            int seats,
            int minimum,
            Set<PartnerId> invited,
            Map<PartnerId, Integer> quotas,
            @Nullable LocalDate releaseOn,
            @Nullable LocalDate goNoGoOn) {
        return new EditionEntry(
                entry.course(),
                entry.partner(),
                entry.trainers(),
                entry.external(),
                invited,
                entry.lessons(),
                seats,
                minimum,
                quotas,
                releaseOn,
                goNoGoOn,
                BigDecimal.TEN,
                CostRule.INHABITANTS,
                null,
                false,
                entry.cancelDays());
    }

    @Test
    void hoursThatTheClockSkipsOrDoesTwiceAreRefused() {
        setup.signedIn(trainer);
        assertThat(reasons(draftAt("2027-03-28T02:30"))).containsExactly(Reason.HOUR_DOES_NOT_EXIST);
        assertThat(reasons(draftAt("2027-10-31T02:30"))).containsExactly(Reason.HOUR_EXISTS_TWICE);
        assertThat(draftAt("2027-03-28T03:00")).isInstanceOf(EditionOutcome.Done.class);
        assertThat(reasons(draftAt("2027-06-01T09:00", "2027-06-01T10:00"))).containsExactly(Reason.LESSONS_OVERLAP);
        assertThat(reasons(draftAt("2027-06-01T23:00"))).containsExactly(Reason.ENDS_ANOTHER_DAY);
    }

    @Test
    void aQuotaLargerThanTheSeatsAndOneForAPartnerThatIsNotInvitedAreRefused() {
        var entry = setup.entry(trainer, Set.of(here), 3, Map.of(here, 4, there, 1));
        assertThat(reasons(trainings.draft(entry, trainer)))
                .containsExactlyInAnyOrder(Reason.QUOTA_MORE_THAN_SEATS, Reason.QUOTA_NOT_INVITED);
    }

    @Test
    void whatWasPromisedIsNotTakenAway() {
        var entry = setup.entry(trainer, Set.of(here, there), 3, Map.of(there, 2));
        var id = setup.open(entry, trainer);
        enrol(id, setup.somebody(there));
        enrol(id, setup.somebody(there));
        var read = page(id, trainer).version();
        assertThat(reasons(trainings.change(id, read, with(entry, 1, Set.of(here), Map.of()), trainer)))
                .containsExactlyInAnyOrder(Reason.FEWER_THAN_PROMISED, Reason.PARTNER_HAS_PEOPLE);
        assertThat(reasons(trainings.change(id, read, with(entry, 3, Set.of(there), Map.of(there, 1)), trainer)))
                .containsExactly(Reason.QUOTA_FEWER_THAN_PROMISED);
        assertThat(trainings.change(id, read - 1, with(entry, 4, Set.of(there), Map.of()), trainer))
                .isInstanceOf(EditionOutcome.Stale.class);
        assertThat(trainings.change(id, read, with(entry, 4, Set.of(there), Map.of()), trainer))
                .isInstanceOf(EditionOutcome.Done.class);
    }

    @Test
    void anOpenTrainingIsNotTypedIntoThePast() {
        var entry = setup.entry(trainer, Set.of(here), 3, Map.of());
        var id = setup.open(entry, trainer);
        var known = page(id, trainer).card().lessons().getFirst().id();
        var yesterday = setup.day(-1).atTime(9, 0);
        var past = entry.at(List.of(new LessonEntry(known, yesterday, yesterday.plusHours(2), "Zundert", "", null)));
        assertThat(reasons(trainings.change(id, page(id, trainer).version(), past, trainer)))
                .containsExactly(Reason.IN_THE_PAST);
    }

    @Test
    void moreSeatsAreOfferedToWhoWaits() {
        var entry = setup.entry(trainer, Set.of(here), 1, Map.of());
        var id = setup.open(entry, trainer);
        var waiting = setup.somebody(here);
        enrol(id, setup.somebody(here));
        enrol(id, waiting);
        var read = page(id, trainer).version();
        trainings.change(id, read, with(entry, 2, Set.of(here), Map.of()), trainer);
        assertThat(Objects.requireNonNull(page(id, waiting).card().own()).state())
                .isEqualTo(EnrolmentState.SEAT_OFFERED);
        assertThat(told(waiting)).anyMatch(text -> text.startsWith("Er is een plek voor je vrij: Opleiding"));
        assertThat(turns.told(waiting, Texts.DUTCH).mine())
                .extracting(Turn::path)
                .contains(TrainingLinks.to(id));
    }

    @Test
    void aTrainerWhoGivesSomethingElseThenIsNamed() {
        var entry = setup.entry(trainer, Set.of(here), 3, Map.of());
        setup.open(entry, trainer);
        var second = setup.draft(setup.entry(trainer, Set.of(here), 3, Map.of()), trainer);
        assertThat(reasons(trainings.publish(second, trainer))).containsExactly(Reason.TRAINER_BUSY);
    }

    @Test
    void aRoomThatIsTooSmallOrTakenIsNamed() {
        var room = partners.listed().stream()
                .flatMap(partner -> partner.premises().rooms().stream())
                .findFirst()
                .orElseThrow();
        var day = setup.day(90 + Math.floorMod(trainer.hashCode(), 1_000)).atTime(9, 0);
        var there = new LessonEntry(
                day, day.plusHours(2), room.name(), "", room.id().value());
        var entry = setup.entry(trainer, Set.of(here), room.seats(), Map.of()).at(List.of(there));
        setup.open(entry, trainer);
        var other = setup.somebody(here, Role.TRAINER);
        var more = setup.entry(other, Set.of(here), room.seats() + 1, Map.of()).at(List.of(there));
        var second = setup.draft(more, other);
        assertThat(reasons(trainings.publish(second, other)))
                .containsExactlyInAnyOrder(Reason.ROOM_TOO_SMALL, Reason.ROOM_TAKEN);
    }

    @Test
    void aManagerSeesTheOwnPeopleAndNobodyElseDoes() {
        var manager = setup.somebody(here);
        var person = setup.somebody(here, manager);
        var other = setup.somebody(here);
        var id = setup.open(trainer, Set.of(here), 3, Map.of());
        enrol(id, person);
        enrol(id, other);
        assertThat(page(id, manager).participants())
                .extracting(one -> one.who().id())
                .containsExactly(person.colleague());
        assertThat(page(id, other).participants()).isEmpty();
        assertThat(page(id, trainer).participants()).hasSize(2);
    }

    @Test
    void aLessonThatMovesTakesThoseAfterItAlongAndWhoTakesPartHears() {
        var first = setup.day(60).atTime(9, 0);
        var entry = setup.entry(trainer, Set.of(here), 3, Map.of())
                .at(List.of(lesson(first), lesson(first.plusDays(7)), lesson(first.plusDays(14))));
        var id = setup.open(entry, trainer);
        var person = setup.somebody(here);
        enrol(id, person);
        var lessons = page(id, trainer).card().lessons();
        var to = new LessonEntry(
                first.plusDays(8).plusHours(1), first.plusDays(8).plusHours(3), "Rucphen", "", null);
        assertThat(trainings.move(id, new LessonMove(lessons.get(1).id(), LessonMove.Reach.FOLLOWING, to), trainer))
                .isInstanceOf(EditionOutcome.Done.class);
        var moved = page(id, person).card().lessons();
        assertThat(moved)
                .extracting(LessonCard::start)
                .containsExactly(first, to.start(), first.plusDays(15).plusHours(1));
        assertThat(moved)
                .extracting(LessonCard::id)
                .isEqualTo(lessons.stream().map(LessonCard::id).toList());
        assertThat(moved.getLast().place()).isEqualTo("Rucphen");
        assertThat(told(person)).anyMatch(text -> text.startsWith("Een les is verplaatst"));

        setup.signedIn(trainer);
        trainings.cancelLessons(id, moved.getLast().id(), LessonMove.Reach.ONE, trainer);
        assertThat(page(id, person).card().lessons())
                .extracting(LessonCard::cancelled)
                .containsExactly(false, false, true);
        setup.signedIn(trainer);
        trainings.cancelLessons(id, moved.getFirst().id(), LessonMove.Reach.ALL, trainer);
        assertThat(page(id, person).card().state()).isEqualTo(EditionState.CANCELLED);
        assertThat(told(person)).anyMatch(text -> text.startsWith("De training gaat niet door"));
    }

    @Test
    void timeReleasesDecidesClosesAndEnds() {
        var entry = with(
                setup.entry(trainer, Set.of(here, there), 2, Map.of()),
                2,
                2,
                Set.of(here, there),
                Map.of(here, 1, there, 1),
                setup.day(20),
                setup.day(30));
        var id = setup.open(entry, trainer);
        var first = setup.somebody(here);
        var second = setup.somebody(here);
        enrol(id, first);
        assertThat(enrol(id, second)).isInstanceOf(EnrolOutcome.OnWaitingList.class);

        TurnableClock.CLOCK.forward(Duration.ofDays(20));
        look(id);
        assertThat(page(id, second).released()).isTrue();
        assertThat(Objects.requireNonNull(page(id, second).card().own()).state())
                .isEqualTo(EnrolmentState.SEAT_OFFERED);
        TurnableClock.CLOCK.forward(Duration.ofDays(10));
        look(id);
        assertThat(page(id, second).card().own()).isNull();
        assertThat(page(id, trainer).card().outlook()).isEqualTo(Outlook.AT_RISK);
        assertThat(enrol(id, second)).isInstanceOf(EnrolOutcome.Enrolled.class);
        assertThat(page(id, trainer).card().outlook()).isEqualTo(Outlook.GUARANTEED);
        var third = setup.somebody(there);
        assertThat(enrol(id, third)).isInstanceOf(EnrolOutcome.OnWaitingList.class);

        TurnableClock.CLOCK.turnTo(
                setup.day(30).atTime(9, 0).atZone(WorkingDays.HERE).toInstant());
        look(id);
        assertThat(page(id, third).card().own()).isNull();
        assertThat(page(id, trainer).card().state()).isEqualTo(EditionState.CLOSED);
        assertThat(enrol(id, third)).isInstanceOf(EnrolOutcome.Closed.class);
        TurnableClock.CLOCK.forward(Duration.ofHours(4));
        look(id);
        assertThat(page(id, trainer).card().state()).isEqualTo(EditionState.HELD);
        assertThat(told(trainer)).anyMatch(text -> text.startsWith("Leg vast wie er was"));
    }

    @Test
    void whoLeavesFreesTheSeatAndATrainerWhoLeavesIsToldToTheOrganiser() {
        var colleague = setup.somebody(there, Role.TRAINER);
        var base = setup.entry(trainer, Set.of(here), 1, Map.of());
        var id = setup.open(TrainingSetup.givenBy(base, trainer, colleague), trainer);
        var leaver = setup.somebody(here);
        var next = setup.somebody(here);
        enrol(id, leaver);
        enrol(id, next);
        for (var time = 0; time < 2; time++) {
            current.asPortal(() -> transactions.executeWithoutResult(
                    _ -> events.publishEvent(new ColleaguesLeft(Set.of(leaver.colleague(), colleague.colleague())))));
        }
        assertThat(Objects.requireNonNull(page(id, next).card().own()).state()).isEqualTo(EnrolmentState.SEAT_OFFERED);
        assertThat(told(trainer))
                .filteredOn(text -> text.startsWith("Een trainer werkt hier niet meer"))
                .hasSize(1);
        assertThat(leavers.gone()).doesNotContain(trainer.colleague());
    }

    @Test
    void aSeatIsTakenFromAMailWithoutAnybodyElseSeeingIt() {
        var id = setup.open(trainer, Set.of(here), 1, Map.of());
        var first = setup.somebody(here);
        var next = setup.somebody(here);
        enrol(id, first);
        enrol(id, next);
        setup.signedIn(first);
        enrolments.withdraw(id, first);
        var offered = Objects.requireNonNull(page(id, next).card().own());
        var link = transactions.execute(_ -> links.make(
                TrainingAnswers.TAKE,
                offered.id().toString(),
                next.colleague(),
                Objects.requireNonNull(offered.offerUntil())));
        var token = Objects.requireNonNull(link).substring(link.indexOf('/') + 1);
        setup.signedIn(next);
        assertThat(links.open(token, Texts.DUTCH)).isInstanceOf(ActionLinks.Opened.Asked.class);
        assertThat(links.use(token, null, Texts.DUTCH)).isInstanceOf(ActionLinks.Used.Answered.class);
        assertThat(Objects.requireNonNull(page(id, next).card().own()).state()).isEqualTo(EnrolmentState.CONFIRMED);
        assertThat(page(id, next).participants()).isEmpty();
    }

    @Test
    void aMessageIsReadByWhoHasASeatAndBounded() {
        var id = setup.open(trainer, Set.of(here), 1, Map.of());
        var person = setup.somebody(here);
        var waiting = setup.somebody(here);
        enrol(id, person);
        enrol(id, waiting);
        setup.signedIn(person);
        assertThat(cohorts.tell(id, "Hoi", person)).isEqualTo(new EditionOutcome.Refused(Refusal.NOT_YOURS));
        setup.signedIn(trainer);
        for (var time = 0; time < Cohorts.MOST_IN_AN_HOUR; time++) {
            assertThat(cohorts.tell(id, "Neem je laptop mee", trainer)).isInstanceOf(EditionOutcome.Done.class);
        }
        assertThat(cohorts.tell(id, "Nog iets", trainer))
                .isEqualTo(new EditionOutcome.Refused(Refusal.TOO_MANY_MESSAGES));
        assertThat(cohorts.messages(id, person))
                .hasSize(Cohorts.MOST_IN_AN_HOUR)
                .extracting(CohortMessage::text)
                .contains("Neem je laptop mee");
        assertThat(cohorts.messages(id, waiting)).isEmpty();
        assertThat(told(person)).anyMatch(text -> text.startsWith("Er is een bericht"));
    }

    @Test
    void theAgendaShowsWhatIsOpenAndItsFilters() {
        var id = setup.open(trainer, Set.of(here), 1, Map.of());
        var course = page(id, trainer).card().course();
        var person = setup.somebody(here);
        var stranger = setup.somebody(there);
        var page = new PageRequest(1, 20);
        var all = AgendaQuery.of(course, page);
        assertThat(trainings.agenda(all, stranger).items())
                .extracting(EditionCard::id)
                .containsExactly(id);
        var free = new AgendaQuery(
                setup.day(59),
                setup.day(61),
                Set.of(here),
                Set.of(),
                "raadzaal",
                true,
                false,
                "opleiding",
                course,
                page);
        assertThat(trainings.agenda(free, person).total()).isEqualTo(1);
        assertThat(trainings.agenda(free, stranger).total()).isZero();
        enrol(id, person);
        assertThat(trainings.agenda(free, person).total()).isZero();
        var mine = new AgendaQuery(null, null, Set.of(), Set.of(), "", false, true, "", course, page);
        assertThat(trainings.agenda(mine, person).total()).isEqualTo(1);
        assertThat(trainings.agenda(mine, stranger).total()).isZero();
    }

    @Test
    void aDraftOfSomebodyElseIsAsIfItWereNotThere() {
        var id = setup.draft(setup.entry(trainer, Set.of(here), 1, Map.of()), trainer);
        var other = setup.somebody(here, Role.TRAINER);
        assertThat(trainings.page(id, other)).isEmpty();
        assertThat(trainings.publish(id, other)).isInstanceOf(EditionOutcome.Missing.class);
        assertThat(enrolments.enrol(id, other)).isInstanceOf(EnrolOutcome.Missing.class);
        setup.signedIn(trainer);
        assertThat(trainings.remove(id, trainer)).isInstanceOf(EditionOutcome.Done.class);
        assertThat(trainings.page(id, trainer)).isEmpty();
    }
}
