package nl.klankbord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.training.EditionEntry.LessonEntry;
import org.junit.jupiter.api.Test;

/**
 * Role × relation × state × step. What is expected is read from tables of this test's own, written down from the description
 * of the product and not from the code that guards the steps.
 */
class TrainingMatrixTest {

    /** step: states: who. A star: only before the first lesson. */
    private static final String EDITIONS = """
            ENROL*: OPEN: invited
            RESERVE*: OPEN: manager
            NAME_SEATS*: OPEN CLOSED: manager
            PUBLISH: DRAFT: organiser
            EDIT: DRAFT OPEN CLOSED: organiser
            REMOVE: DRAFT: organiser
            MOVE_LESSON: OPEN CLOSED: organiser trainer
            CANCEL_LESSON: OPEN CLOSED: organiser trainer
            CLOSE: OPEN: organiser
            CANCEL: OPEN CLOSED: organiser
            TELL: OPEN CLOSED HELD: organiser trainer
            SEE_PARTICIPANTS: OPEN CLOSED HELD SETTLED ARCHIVED CANCELLED: organiser trainer
            RECORD_ATTENDANCE: CLOSED HELD: organiser trainer
            SETTLE: HELD: organiser
            """;

    /** step: states: who; all only before the first lesson. */
    private static final String ENROLMENTS = """
            TAKE: SEAT_OFFERED: self
            LET_GO: SEAT_OFFERED: self
            SUBSTITUTE: CONFIRMED: self manager
            WITHDRAW: AWAITING_APPROVAL WAITLISTED CONFIRMED: self manager
            APPROVE: AWAITING_APPROVAL: manager
            DECLINE: AWAITING_APPROVAL: manager
            """;

    private static final PartnerId ORGANISING = PartnerId.random();
    private static final PartnerId INVITED = PartnerId.random();
    private static final PartnerId OTHER = PartnerId.random();
    private static final ColleagueId MAKER = ColleagueId.random();
    private static final ColleagueId TRAINER = ColleagueId.random();
    private static final LocalDate DAY = LocalDate.parse("2027-05-12");
    private static final Instant BEFORE =
            DAY.minusDays(1).atStartOfDay(WorkingDays.HERE).toInstant();
    private static final Instant DURING =
            DAY.atTime(10, 0).atZone(WorkingDays.HERE).toInstant();

    enum Relation {
        MAKER(TrainingMatrixTest.MAKER, ORGANISING),
        TRAINER(TrainingMatrixTest.TRAINER, OTHER),
        AT_ORGANISER(ColleagueId.random(), ORGANISING),
        AT_INVITED(ColleagueId.random(), INVITED),
        ELSEWHERE(ColleagueId.random(), OTHER);

        private final ColleagueId who;
        private final PartnerId partner;

        Relation(ColleagueId who, PartnerId partner) {
            this.who = who;
            this.partner = partner;
        }
    }

    record Cell(Role role, boolean everywhere, Relation relation, EditionState state, boolean begun) {

        Actor actor() {
            var grant = everywhere ? Grant.networkWide(role) : Grant.at(relation.partner, role);
            return new Actor(AccountId.random(), relation.who, relation.partner, "Test", Set.of(grant));
        }

        boolean isA(String who) {
            return switch (who) {
                case "organiser" ->
                    relation == Relation.MAKER
                            || role == Role.NETWORK_ADMIN
                            || role == Role.PARTNER_ADMIN && (everywhere || relation.partner.equals(ORGANISING));
                case "trainer" -> relation == Relation.TRAINER;
                case "manager" -> role == Role.MANAGER && (everywhere || !relation.partner.equals(OTHER));
                case "invited" -> !relation.partner.equals(OTHER);
                default -> throw new IllegalArgumentException(who);
            };
        }
    }

    private record Line(String step, boolean beforeOnly, Set<String> from, List<String> who) {

        static Line read(String line) {
            var parts = line.split(": ?", -1);
            return new Line(
                    parts[0].strip().replace("*", ""),
                    parts[0].strip().endsWith("*"),
                    Set.of(parts[1].strip().split(" ")),
                    List.of(parts[2].strip().split(" ")));
        }
    }

    private static final List<Line> EDITION_LINES =
            EDITIONS.lines().map(Line::read).toList();
    private static final List<Line> ENROLMENT_LINES =
            ENROLMENTS.lines().map(Line::read).toList();

    static Stream<Cell> cells() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Stream.of(true, false).flatMap(everywhere -> Arrays.stream(Relation.values())
                        .flatMap(
                                relation -> Arrays.stream(EditionState.values()).flatMap(state -> Stream.of(true, false)
                                        .map(begun -> new Cell(role, everywhere, relation, state, begun))))));
    }

    @Test
    void everyCellOfTheMatrixOfEditionsHolds() {
        var editions = new EnumMap<EditionState, Edition>(EditionState.class);
        for (var state : EditionState.values()) {
            editions.put(state, edition(state));
        }
        var wrong = cells().filter(cell -> {
                    var expected = EnumSet.noneOf(EditionStep.class);
                    EDITION_LINES.stream()
                            .filter(line -> line.from().contains(cell.state.name()))
                            .filter(line -> !(line.beforeOnly() && cell.begun))
                            .filter(line -> line.who().stream().anyMatch(cell::isA))
                            .forEach(line -> expected.add(EditionStep.valueOf(line.step())));
                    var edition = Objects.requireNonNull(editions.get(cell.state));
                    var now = cell.begun ? DURING : BEFORE;
                    return !edition.stepsOpenTo(cell.actor(), now).equals(expected)
                            || !EnumSet.allOf(EditionStep.class).stream()
                                    .allMatch(step -> edition.refusal(step, cell.actor(), now)
                                                    .isEmpty()
                                            == expected.contains(step));
                })
                .toList();
        assertThat(cells()).hasSizeGreaterThan(1_000);
        assertThat(wrong).isEmpty();
    }

    @Test
    void aDraftIsKnownToWhoOrganisesAndGivesItOnly() {
        var draft = edition(EditionState.DRAFT);
        var open = edition(EditionState.OPEN);
        assertThat(cells())
                .allMatch(cell -> draft.isKnownTo(cell.actor()) == (cell.isA("organiser") || cell.isA("trainer")));
        assertThat(cells()).allMatch(cell -> open.isKnownTo(cell.actor()));
    }

    @Test
    void everyCellOfTheMatrixOfEnrolmentsHolds() {
        var wrong = Arrays.stream(EnrolmentState.values())
                .flatMap(state -> Stream.of(true, false).flatMap(ahead -> Stream.of(
                                Set.of(Part.COLLEAGUE),
                                Set.of(Part.COLLEAGUE, Part.SELF),
                                Set.of(Part.COLLEAGUE, Part.MANAGER),
                                Set.of(Part.COLLEAGUE, Part.ORGANISER),
                                Set.of(Part.COLLEAGUE, Part.TRAINER, Part.INVITED))
                        .filter(parts -> {
                            var expected = EnumSet.noneOf(EnrolmentStep.class);
                            ENROLMENT_LINES.stream()
                                    .filter(line -> ahead && line.from().contains(state.name()))
                                    .filter(line -> line.who().stream()
                                            .anyMatch(who ->
                                                    parts.contains(who.equals("self") ? Part.SELF : Part.MANAGER)))
                                    .forEach(line -> expected.add(EnrolmentStep.valueOf(line.step())));
                            return !EnrolmentTable.open(state, ahead, parts).equals(expected);
                        })
                        .map(parts -> state + " " + ahead + " " + parts)));
        assertThat(wrong).isEmpty();
    }

    private static Edition edition(EditionState state) {
        var entry = new EditionEntry(
                CourseId.random(),
                ORGANISING,
                List.of(TRAINER),
                null,
                Set.of(ORGANISING, INVITED),
                List.of(new LessonEntry(DAY.atTime(9, 0), DAY.atTime(12, 0), "Zundert", "", null)),
                10,
                0,
                Map.of(),
                null,
                null,
                BigDecimal.ZERO,
                CostRule.EQUAL,
                null,
                false,
                EditionEntry.CANCEL_DAYS);
        var edition = new Edition(EditionId.random(), entry, MAKER, BEFORE);
        switch (state) {
            case DRAFT -> {}
            case OPEN -> edition.publish();
            case CLOSED -> edition.close();
            case HELD -> edition.held();
            case SETTLED -> edition.settle();
            case ARCHIVED -> edition.archive();
            case CANCELLED -> edition.cancel();
        }
        return edition;
    }
}
