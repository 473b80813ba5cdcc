package nl.klankbord.opinion;

import static nl.klankbord.opinion.Requests.NOW;
import static nl.klankbord.opinion.Requests.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Role × relation × visibility × state × step. What is expected is read from a table of this test's own, written down
 * from the description of the product and not from the code that guards the steps.
 */
class StepMatrixTest {

    /** step: from > to: who. A star: never for named people only. A question mark: needs more, see the tests below. */
    private static final String TABLE = """
            SUBMIT: DRAFT > SUBMITTED: requester
            OFFER: SUBMITTED QUEUED EXPIRED > OFFERED: requester coordinator
            QUEUE*: SUBMITTED OFFERED EXPIRED > QUEUED: requester
            CLAIM: QUEUED > CLAIMED: independent
            DECLINE: OFFERED > SUBMITTED: invited
            ACCEPT: OFFERED > ACCEPTED: invited
            ACCEPT: CLAIMED > ACCEPTED: reviewer
            START: ACCEPTED > IN_REVIEW: reviewer
            ASK_INFO: IN_REVIEW > NEEDS_INFO: reviewer
            ANSWER: NEEDS_INFO > IN_REVIEW: requester
            ASK_CHECK: IN_REVIEW > PEER_CHECK: reviewer
            CHECK: PEER_CHECK > IN_REVIEW: checker portal
            DELIVER: IN_REVIEW > DELIVERED: reviewer
            RELEASE: CLAIMED ACCEPTED IN_REVIEW NEEDS_INFO PEER_CHECK > back: reviewer coordinator portal
            EXPIRE: OFFERED > back: portal
            EXPIRE: QUEUED > EXPIRED: portal
            CLOSE: DELIVERED > CLOSED: requester portal
            WITHDRAW: DRAFT SUBMITTED OFFERED QUEUED CLAIMED ACCEPTED IN_REVIEW NEEDS_INFO PEER_CHECK EXPIRED > WITHDRAWN: requester portal
            """;

    enum Relation {
        REQUESTER(Requests.REQUESTER),
        /** The one it was put to, or who has it in hand. */
        REVIEWER(Requests.REVIEWER),
        CHECKER(Requests.CHECKER),
        RECIPIENT(Requests.RECIPIENT),
        STRANGER(Requests.STRANGER),
        FORMER_REVIEWER(Requests.FORMER);

        private final ColleagueId who;

        Relation(ColleagueId who) {
            this.who = who;
        }
    }

    record Cell(Role role, Relation relation, Visibility visibility, OpinionState state, boolean fit) {

        Hand hand() {
            var actor = new Actor(AccountId.random(), relation.who, THERE, "Test", Set.of(Grant.networkWide(role)));
            return Hand.of(actor, fit ? null : Refusal.OF_OWN_PARTNER);
        }

        /** What the table calls this person. */
        boolean isA(String who) {
            return switch (who) {
                case "requester" -> relation == Relation.REQUESTER;
                case "invited" -> relation == Relation.REVIEWER && state == OpinionState.OFFERED;
                case "reviewer" ->
                    relation == Relation.REVIEWER && state != OpinionState.OFFERED && state != OpinionState.WITHDRAWN;
                case "checker" -> relation == Relation.CHECKER && state == OpinionState.PEER_CHECK;
                case "coordinator" -> role == Role.COORDINATOR && mayKnow(this);
                case "independent" -> fit;
                default -> false;
            };
        }
    }

    private record Line(String step, boolean neverNamed, List<String> from, String to, List<String> who) {

        static Line read(String line) {
            var parts = line.split("[:>] ?");
            var name = parts[0].strip();
            return new Line(
                    name.replace("*", ""),
                    name.endsWith("*"),
                    List.of(parts[1].strip().split(" ")),
                    parts[2].strip(),
                    List.of(parts[3].strip().split(" ")));
        }

        boolean opens(Cell cell) {
            return from.contains(cell.state.name())
                    && !(neverNamed && cell.visibility == Visibility.NAMED_ONLY)
                    && who.stream().anyMatch(cell::isA);
        }
    }

    private static final List<Line> LINES = TABLE.lines().map(Line::read).toList();

    /** What the product says of who knows of a request at all. */
    private static boolean mayKnow(Cell cell) {
        return expectedSight(cell) != Sight.NOTHING;
    }

    private static Sight expectedSight(Cell cell) {
        var beyondAcceptance = EnumSet.of(
                OpinionState.ACCEPTED,
                OpinionState.IN_REVIEW,
                OpinionState.NEEDS_INFO,
                OpinionState.PEER_CHECK,
                OpinionState.DELIVERED,
                OpinionState.CLOSED);
        var checked = EnumSet.of(OpinionState.PEER_CHECK, OpinionState.DELIVERED, OpinionState.CLOSED);
        if (cell.relation == Relation.REQUESTER) {
            return Sight.DOSSIER;
        }
        if (cell.state == OpinionState.DRAFT || cell.state == OpinionState.WITHDRAWN) {
            return Sight.NOTHING;
        }
        if (cell.relation == Relation.REVIEWER && beyondAcceptance.contains(cell.state)
                || cell.relation == Relation.CHECKER && checked.contains(cell.state)) {
            return Sight.DOSSIER;
        }
        if (cell.relation == Relation.REVIEWER
                        && (cell.state == OpinionState.OFFERED || cell.state == OpinionState.CLAIMED)
                || cell.relation == Relation.RECIPIENT) {
            return Sight.TEXT;
        }
        return switch (cell.visibility) {
            case OPEN_NETWORK -> Sight.TEXT;
            case PARTIES_ONLY -> Sight.CARD;
            case NAMED_ONLY -> Sight.NOTHING;
        };
    }

    static Stream<Cell> cells() {
        return Arrays.stream(Visibility.values()).flatMap(visibility -> Arrays.stream(OpinionState.values())
                .filter(state -> Requests.reachable(state, visibility))
                .flatMap(state -> Arrays.stream(Relation.values())
                        .flatMap(relation -> Arrays.stream(Role.values()).flatMap(role -> Stream.of(true, false)
                                .map(fit -> new Cell(role, relation, visibility, state, fit))))));
    }

    @Test
    void everyCellOfTheMatrixHolds() {
        var wrong = cells().filter(cell -> !stepsExpected(cell)
                        .equals(Requests.in(cell.state, cell.visibility).stepsOpenTo(cell.hand())))
                .toList();
        assertThat(cells()).hasSizeGreaterThan(3_000);
        assertThat(wrong).isEmpty();
    }

    static Set<OpinionStep> stepsExpected(Cell cell) {
        var expected = EnumSet.noneOf(OpinionStep.class);
        if (mayKnow(cell)) {
            LINES.stream()
                    .filter(line -> line.opens(cell))
                    .forEach(line -> expected.add(OpinionStep.valueOf(line.step)));
        }
        return expected;
    }

    @Test
    void everybodySeesWhatIsMeantForThem() {
        assertThat(cells().filter(cell ->
                        Requests.in(cell.state, cell.visibility).sightOf(cell.hand()) != expectedSight(cell)))
                .isEmpty();
    }

    @Test
    void theTokensForTheDatabaseSayTheSame() {
        assertThat(cells().filter(cell -> {
                    var request = Requests.in(cell.state, cell.visibility);
                    var tokens = new Actor(AccountId.random(), cell.relation.who, THERE, "Test", Set.of()).audiences();
                    var shares = request.audience().stream().anyMatch(tokens::contains);
                    return shares != request.sightOf(cell.hand()).reaches(Sight.CARD);
                }))
                .isEmpty();
    }

    @Test
    void whatIsNotOpenIsRefusedAndChangesNothing() {
        assertThat(cells().filter(cell -> cell.role == Role.EMPLOYEE || cell.role == Role.COORDINATOR)
                        .flatMap(cell -> EnumSet.complementOf(EnumSet.copyOf(withOne(stepsExpected(cell)))).stream()
                                .filter(step -> {
                                    var request = Requests.in(cell.state, cell.visibility);
                                    var before = request.turnSince();
                                    return take(request, step, cell.hand()).isEmpty()
                                            || request.state() != cell.state
                                            || !request.turnSince().equals(before);
                                })
                                .map(step -> cell + " " + step)))
                .isEmpty();
    }

    /** A set to take the complement of, which cannot be empty; WAIVE needs an interest and is looked at below. */
    private static Set<OpinionStep> withOne(Set<OpinionStep> steps) {
        var more = EnumSet.of(OpinionStep.WAIVE);
        more.addAll(steps);
        return more;
    }

    @Test
    void whatIsOpenLeadsWhereTheTableSays() {
        assertThat(cells().filter(cell -> cell.role == Role.EMPLOYEE || cell.role == Role.COORDINATOR)
                        .flatMap(cell -> LINES.stream()
                                .filter(line -> mayKnow(cell) && line.opens(cell))
                                .filter(line -> {
                                    var request = Requests.in(cell.state, cell.visibility);
                                    var refused = take(request, OpinionStep.valueOf(line.step), cell.hand());
                                    return refused.isPresent()
                                            || !request.state().name().equals(target(line, cell.visibility));
                                })
                                .map(line -> cell + " " + line)))
                .isEmpty();
    }

    static Stream<Line> portalLines() {
        return LINES.stream().filter(line -> line.who.contains("portal"));
    }

    @ParameterizedTest
    @MethodSource("portalLines")
    void thePortalTakesItsOwnSteps(Object given) {
        var line = (Line) given;
        for (var from : line.from) {
            for (var visibility : Visibility.values()) {
                if (Requests.reachable(OpinionState.valueOf(from), visibility)) {
                    var request = Requests.in(OpinionState.valueOf(from), visibility);
                    assertThat(take(request, OpinionStep.valueOf(line.step), Hand.portal()))
                            .isEmpty();
                    assertThat(request.state().name()).isEqualTo(target(line, visibility));
                }
            }
        }
    }

    @Test
    void thePortalTakesNoOther() {
        for (var state : OpinionState.values()) {
            var expected = EnumSet.noneOf(OpinionStep.class);
            portalLines()
                    .filter(line -> line.from.contains(state.name()))
                    .forEach(line -> expected.add(OpinionStep.valueOf(line.step)));
            assertThat(Requests.in(state, Visibility.PARTIES_ONLY).stepsOpenTo(Hand.portal()))
                    .isEqualTo(expected);
        }
    }

    private static String target(Line line, Visibility visibility) {
        if (!line.to.equals("back")) {
            return line.to;
        }
        return visibility == Visibility.NAMED_ONLY ? "SUBMITTED" : "QUEUED";
    }

    private static Optional<Refusal> take(OpinionRequest request, OpinionStep step, Hand by) {
        var time = Requests.at(NOW.plusSeconds(60));
        var card = new PublicCard(OpinionType.READING, List.of(), LocalDate.parse("2027-07-01"), "");
        return switch (step) {
            case SUBMIT -> request.submit(card, Set.of(), by, time);
            case OFFER -> request.offer(Requests.STRANGER, THERE, null, by, time);
            case QUEUE -> request.queue(by, time);
            case CLAIM -> request.claim(by, time);
            case DECLINE -> request.decline(by, time);
            case ACCEPT -> request.accept(null, by, time);
            case WAIVE -> request.waive(by, time);
            case START -> request.start(by, time);
            case ASK_INFO -> request.askInfo(by, time);
            case ANSWER -> request.answer(by, time);
            case ASK_CHECK -> request.askCheck(Requests.CHECKER, by, time);
            case CHECK -> request.check(true, by, time);
            case DELIVER -> request.deliver(60, by, time);
            case RELEASE -> request.release(by, time);
            case EXPIRE -> request.expire(by, time);
            case CLOSE -> request.close(Closing.Uptake.ADOPTED, by, time);
            case WITHDRAW -> request.withdraw(by, time);
        };
    }
}
