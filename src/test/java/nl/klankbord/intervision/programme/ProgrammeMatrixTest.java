package nl.klankbord.intervision.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;
import org.junit.jupiter.api.Test;

/**
 * Role × relation × state × step. What is expected is read from tables of this test's own, written down from the description
 * of the product and not from the code that guards the steps.
 */
class ProgrammeMatrixTest {

    /** step: states: who. */
    private static final String PROGRAMMES = """
            ENROL: ENROLMENT_OPEN: invited
            CHANGE: DRAFT ENROLMENT_OPEN COMPOSING: organiser
            REMOVE: DRAFT: organiser
            OPEN_ENROLMENT: DRAFT: organiser
            COMPOSE: ENROLMENT_OPEN: organiser
            ARRANGE: COMPOSING: organiser
            PROPOSE: COMPOSING: organiser
            REFILL: PROPOSED RUNNING: organiser
            START: PROPOSED RUNNING: organiser
            EVALUATE: RUNNING: organiser
            CLOSE: EVALUATING: organiser
            CANCEL: ENROLMENT_OPEN COMPOSING PROPOSED RUNNING: organiser
            SEE_MEMBERS: ENROLMENT_OPEN COMPOSING PROPOSED RUNNING EVALUATING CLOSED CANCELLED: organiser
            """;

    /** step: states of the membership: states of the programme. */
    private static final String MEMBERSHIPS = """
            CHANGE: REQUESTED: ENROLMENT_OPEN
            WITHDRAW: REQUESTED DECLINED: ENROLMENT_OPEN COMPOSING PROPOSED RUNNING
            ACCEPT: PROPOSED: PROPOSED RUNNING
            DECLINE: PROPOSED: PROPOSED RUNNING
            PAUSE: ACCEPTED: RUNNING
            RESUME: PAUSED: RUNNING
            LEAVE: ACCEPTED PAUSED: PROPOSED RUNNING
            REJOIN: DECLINED: PROPOSED RUNNING
            """;

    private static final PartnerId INVITED = PartnerId.random();
    private static final PartnerId OTHER = PartnerId.random();
    private static final ColleagueId MAKER = ColleagueId.random();
    private static final ColleagueId HELPER = ColleagueId.random();

    enum Relation {
        MAKER(ProgrammeMatrixTest.MAKER, INVITED),
        HELPER(ProgrammeMatrixTest.HELPER, OTHER),
        AT_INVITED(ColleagueId.random(), INVITED),
        ELSEWHERE(ColleagueId.random(), OTHER);

        private final ColleagueId who;
        private final PartnerId partner;

        Relation(ColleagueId who, PartnerId partner) {
            this.who = who;
            this.partner = partner;
        }
    }

    record Cell(Role role, boolean everywhere, Relation relation, ProgrammeState state) {

        Actor actor() {
            var grant = everywhere ? Grant.networkWide(role) : Grant.at(relation.partner, role);
            return new Actor(AccountId.random(), relation.who, relation.partner, "Test", Set.of(grant));
        }

        boolean isA(String who) {
            return switch (who) {
                case "organiser" ->
                    relation == Relation.MAKER
                            || relation == Relation.HELPER
                            || role == Role.COORDINATOR && (everywhere || relation.partner.equals(INVITED));
                case "invited" -> relation.partner.equals(INVITED);
                default -> throw new IllegalArgumentException(who);
            };
        }
    }

    private record Line(String step, Set<String> from, List<String> then) {

        static Line read(String line) {
            var parts = line.split(": ?", -1);
            return new Line(
                    parts[0].strip(),
                    Set.of(parts[1].strip().split(" ")),
                    List.of(parts[2].strip().split(" ")));
        }
    }

    private static final List<Line> PROGRAMME_LINES =
            PROGRAMMES.lines().map(Line::read).toList();
    private static final List<Line> MEMBERSHIP_LINES =
            MEMBERSHIPS.lines().map(Line::read).toList();

    static Stream<Cell> cells() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Stream.of(true, false).flatMap(everywhere -> Arrays.stream(Relation.values())
                        .flatMap(relation -> Arrays.stream(ProgrammeState.values())
                                .map(state -> new Cell(role, everywhere, relation, state)))));
    }

    @Test
    void everyCellOfTheMatrixOfProgrammesHolds() {
        var programmes = new EnumMap<ProgrammeState, Programme>(ProgrammeState.class);
        for (var state : ProgrammeState.values()) {
            programmes.put(state, programme(state));
        }
        var wrong = cells().filter(cell -> {
                    var expected = EnumSet.noneOf(ProgrammeStep.class);
                    PROGRAMME_LINES.stream()
                            .filter(line -> line.from().contains(cell.state.name()))
                            .filter(line -> line.then().stream().anyMatch(cell::isA))
                            .forEach(line -> expected.add(ProgrammeStep.valueOf(line.step())));
                    var programme = Objects.requireNonNull(programmes.get(cell.state));
                    return !programme.stepsOpenTo(cell.actor()).equals(expected)
                            || !EnumSet.allOf(ProgrammeStep.class).stream()
                                    .allMatch(step -> programme
                                                    .refusal(step, cell.actor())
                                                    .isEmpty()
                                            == expected.contains(step));
                })
                .toList();
        assertThat(cells()).hasSizeGreaterThan(500);
        assertThat(wrong).isEmpty();
    }

    @Test
    void aDraftIsKnownToWhoOrganisesItOnly() {
        var draft = programme(ProgrammeState.DRAFT);
        var open = programme(ProgrammeState.ENROLMENT_OPEN);
        assertThat(cells()).allMatch(cell -> draft.isKnownTo(cell.actor()) == cell.isA("organiser"));
        assertThat(cells())
                .allMatch(cell -> open.isKnownTo(cell.actor()) == (cell.isA("organiser") || cell.isA("invited")));
    }

    @Test
    void everyCellOfTheMatrixOfMembershipsHolds() {
        var wrong = Arrays.stream(MembershipState.values())
                .flatMap(state -> Arrays.stream(ProgrammeState.values())
                        .filter(during -> {
                            var expected = EnumSet.noneOf(MembershipStep.class);
                            MEMBERSHIP_LINES.stream()
                                    .filter(line -> line.from().contains(state.name())
                                            && line.then().contains(during.name()))
                                    .forEach(line -> expected.add(MembershipStep.valueOf(line.step())));
                            return !MembershipTable.open(state, during).equals(expected);
                        })
                        .map(during -> state + " " + during))
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static Programme programme(ProgrammeState state) {
        var usual = ProgrammeEntry.empty();
        var programme = new Programme(
                ProgrammeId.random(),
                new ProgrammeEntry(
                        "Intervisie",
                        "",
                        Set.of(INVITED),
                        Set.of(),
                        usual.least(),
                        usual.most(),
                        usual.leastPartners(),
                        usual.mostOfPartner(),
                        usual.mostOfTeam(),
                        usual.meetings(),
                        usual.minutes(),
                        usual.rhythmWeeks(),
                        null,
                        null,
                        usual.field(),
                        usual.weights(),
                        usual.sharedHalfDays(),
                        usual.place(),
                        null,
                        usual.eraseDays(),
                        Set.of(HELPER)),
                MAKER,
                7,
                Instant.EPOCH);
        switch (state) {
            case DRAFT -> {}
            case ENROLMENT_OPEN -> programme.openEnrolment(Instant.EPOCH);
            case COMPOSING -> programme.compose(0, Instant.EPOCH);
            case PROPOSED -> programme.propose(Instant.EPOCH);
            case RUNNING -> programme.run(Instant.EPOCH);
            case EVALUATING -> programme.evaluate(Instant.EPOCH);
            case CLOSED -> programme.close(Instant.EPOCH);
            case CANCELLED -> programme.cancel(Instant.EPOCH);
        }
        return programme;
    }
}
