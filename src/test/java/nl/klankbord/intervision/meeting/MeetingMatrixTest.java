package nl.klankbord.intervision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.CircleState;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Relation × state × step. What is expected is read from a table of this test's own, written down from the description of
 * the product and not from the code that guards the steps.
 */
class MeetingMatrixTest {

    /** step: states > state after: who. */
    private static final String TABLE = """
            ASK_DATES: POLLING RESCHEDULED > same: leader
            ANSWER_DATES: POLLING RESCHEDULED > same: member
            PICK: POLLING RESCHEDULED > SCHEDULED: leader
            MOVE: SCHEDULED PREPARING > SCHEDULED: leader
            RESCHEDULE: SCHEDULED PREPARING > RESCHEDULED: leader
            CANCEL: POLLING SCHEDULED PREPARING RESCHEDULED > CANCELLED: leader portal
            PREPARE: SCHEDULED > PREPARING: portal
            EXCUSE: SCHEDULED PREPARING > same: member
            ASSIGN: POLLING SCHEDULED PREPARING RESCHEDULED > same: leader holder
            CHOOSE_METHOD: SCHEDULED PREPARING IN_PROGRESS > same: leader
            BEGIN: SCHEDULED PREPARING > IN_PROGRESS: member
            FINISH: IN_PROGRESS > HELD: member portal
            FINISH: SCHEDULED PREPARING > HELD: portal
            RECORD: HELD > same: member
            ANSWER_QUESTIONS: HELD > same: member
            EVALUATE: HELD > EVALUATED: portal
            """;

    private static final ColleagueId ABLE = ColleagueId.random();
    private static final ColleagueId LEADS_THIS_ONE = ColleagueId.random();
    private static final ColleagueId BRINGS = ColleagueId.random();
    private static final ColleagueId PLAIN = ColleagueId.random();
    private static final ColleagueId LEFT = ColleagueId.random();
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    enum Relation {
        ABLE(MeetingMatrixTest.ABLE),
        LEADS_THIS_ONE(MeetingMatrixTest.LEADS_THIS_ONE),
        BRINGS(MeetingMatrixTest.BRINGS),
        PLAIN(MeetingMatrixTest.PLAIN),
        /** Had a role in it and is no member any more. */
        LEFT(MeetingMatrixTest.LEFT),
        /** Organises the programme, administers, or is anybody else: to a meeting that is all the same. */
        ORGANISER(ColleagueId.random()),
        STRANGER(ColleagueId.random()),
        PORTAL(null);

        private final @Nullable ColleagueId who;

        Relation(@Nullable ColleagueId who) {
            this.who = who;
        }
    }

    record Cell(Relation relation, MeetingState state, boolean someCanLead) {

        boolean isA(String who) {
            return switch (who) {
                case "portal" -> relation == Relation.PORTAL;
                case "member" -> isMember();
                case "leader" ->
                    relation == Relation.ABLE || relation == Relation.LEADS_THIS_ONE || isMember() && !someCanLead;
                case "holder" -> relation == Relation.BRINGS || relation == Relation.LEADS_THIS_ONE;
                default -> throw new IllegalArgumentException(who);
            };
        }

        private boolean isMember() {
            return switch (relation) {
                case ABLE, LEADS_THIS_ONE, BRINGS, PLAIN -> true;
                case LEFT, ORGANISER, STRANGER, PORTAL -> false;
            };
        }

        Set<Part> parts(Meeting meeting) {
            return relation.who == null ? EnumSet.of(Part.PORTAL) : meeting.partsOf(relation.who, circle(someCanLead));
        }
    }

    private record Line(MeetingStep step, Set<String> from, String to, List<String> who) {

        static Line read(String line) {
            var parts = line.split("[:>] ?", -1);
            return new Line(
                    MeetingStep.valueOf(parts[0].strip()),
                    Set.of(parts[1].strip().split(" ")),
                    parts[2].strip(),
                    List.of(parts[3].strip().split(" ")));
        }

        boolean opens(Cell cell) {
            return from.contains(cell.state.name()) && who.stream().anyMatch(cell::isA);
        }
    }

    private static final List<Line> LINES = TABLE.lines().map(Line::read).toList();

    static Stream<Cell> cells() {
        return Arrays.stream(Relation.values()).flatMap(relation -> Arrays.stream(MeetingState.values())
                .flatMap(state -> Stream.of(true, false).map(some -> new Cell(relation, state, some))));
    }

    @Test
    void everyCellOfTheMatrixHolds() {
        var wrong = cells().filter(cell -> {
                    var meeting = in(cell.state);
                    var expected = EnumSet.noneOf(MeetingStep.class);
                    LINES.stream().filter(line -> line.opens(cell)).forEach(line -> expected.add(line.step()));
                    var parts = cell.parts(meeting);
                    return !meeting.stepsOpenTo(parts).equals(expected)
                            || !EnumSet.allOf(MeetingStep.class).stream()
                                    .allMatch(
                                            step -> meeting.refusal(step, parts).isEmpty() == expected.contains(step));
                })
                .toList();
        assertThat(cells()).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyStepLeadsWhereTheTableSays() {
        for (var line : LINES) {
            for (var from : line.from()) {
                var meeting = in(MeetingState.valueOf(from));
                meeting.take(line.step(), NOW.plusSeconds(60));
                assertThat(meeting.state().name())
                        .as("%s from %s", line.step(), from)
                        .isEqualTo(line.to().equals("same") ? from : line.to());
            }
        }
    }

    @Test
    void whoIsNoMemberIsNothingToAMeeting() {
        assertThat(cells().filter(cell -> EnumSet.of(Relation.LEFT, Relation.ORGANISER, Relation.STRANGER)
                        .contains(cell.relation)))
                .allMatch(cell -> cell.parts(in(cell.state)).isEmpty());
    }

    private static CircleCard circle(boolean someCanLead) {
        return new CircleCard(
                CircleId.random(),
                ProgrammeId.random(),
                "Intervisie",
                1,
                List.of(ABLE, LEADS_THIS_ONE, BRINGS, PLAIN),
                someCanLead ? List.of(ABLE) : List.of(),
                Set.of(),
                6,
                CircleState.RUNNING);
    }

    private static Meeting in(MeetingState state) {
        var meeting = new Meeting(MeetingId.random(), CircleId.random(), 1, 1, NOW);
        meeting.assign(new Roles(BRINGS, LEADS_THIS_ONE, LEFT));
        var path = Objects.requireNonNull(
                switch (state) {
                    case POLLING -> List.<MeetingStep>of();
                    case SCHEDULED -> List.of(MeetingStep.PICK);
                    case PREPARING -> List.of(MeetingStep.PICK, MeetingStep.PREPARE);
                    case IN_PROGRESS -> List.of(MeetingStep.PICK, MeetingStep.BEGIN);
                    case HELD -> List.of(MeetingStep.PICK, MeetingStep.BEGIN, MeetingStep.FINISH);
                    case EVALUATED ->
                        List.of(MeetingStep.PICK, MeetingStep.BEGIN, MeetingStep.FINISH, MeetingStep.EVALUATE);
                    case RESCHEDULED -> List.of(MeetingStep.PICK, MeetingStep.RESCHEDULE);
                    case CANCELLED -> List.of(MeetingStep.CANCEL);
                });
        path.forEach(step -> {
            if (step == MeetingStep.PICK) {
                meeting.moment(new Slot(LocalDate.parse("2027-03-01"), LocalTime.of(9, 30), LocalTime.of(12, 0)));
            }
            meeting.take(step, NOW);
        });
        assertThat(Optional.of(meeting.state())).contains(state);
        return meeting;
    }
}
