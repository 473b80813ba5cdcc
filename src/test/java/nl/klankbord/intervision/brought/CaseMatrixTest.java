package nl.klankbord.intervision.brought;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.BroughtCaseId;
import nl.klankbord.intervision.CaseState;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.MeetingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Doer × state × step, judged by a table of this test's own, written down from the description of the product. */
class CaseMatrixTest {

    /** step: from > to: who. */
    private static final String TABLE = """
            CHANGE: OFFERED > OFFERED: BRINGER
            CHANGE: CHOSEN > CHOSEN: BRINGER
            CHOOSE: OFFERED > CHOSEN: FACILITATOR BRINGER_IN_TURN
            LET_GO: CHOSEN > OFFERED: FACILITATOR BRINGER
            DISCUSS: CHOSEN > DISCUSSED: PORTAL
            WITHDRAW: OFFERED CHOSEN > WITHDRAWN: BRINGER PORTAL
            ERASE: DISCUSSED > ERASED: BRINGER PORTAL
            """;

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    record Cell(CaseStep step, CaseState state, CaseDoer doer) {}

    static Stream<Cell> cells() {
        return Arrays.stream(CaseStep.values()).flatMap(step -> Arrays.stream(CaseState.values())
                .flatMap(state -> Arrays.stream(CaseDoer.values()).map(doer -> new Cell(step, state, doer))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aStepIsOpenToWhomTheProductSays(Cell cell) {
        var expected = TABLE.lines()
                .map(line -> line.split("[:>]"))
                .filter(line -> line[0].strip().equals(cell.step().name())
                        && words(line[1]).contains(cell.state().name())
                        && words(line[3]).contains(cell.doer().name()))
                .map(line -> CaseState.valueOf(line[2].strip()))
                .findFirst();
        assertThat(CaseTable.target(cell.step(), cell.state(), Set.of(cell.doer())))
                .isEqualTo(expected);
    }

    @Test
    void nobodyAtAllCanDoNothingAtAll() {
        assertThat(fresh().stepsOpenTo(Set.of())).isEmpty();
    }

    @Test
    void aCaseEndsWhereTheTableSays() {
        var offered = fresh();
        offered.erase(NOW);
        assertThat(offered.state()).isEqualTo(CaseState.WITHDRAWN);
        var discussed = fresh();
        discussed.choose(MeetingId.random(), NOW);
        discussed.discussed(NOW.plusSeconds(60));
        assertThat(discussed.eraseAt()).isEqualTo(NOW.plusSeconds(60));
        discussed.erase(NOW);
        assertThat(discussed.state()).isEqualTo(CaseState.ERASED);
    }

    @Test
    void asLongAsThereAreWordsThereIsAMomentAtWhichTheyGo() {
        var brought = fresh();
        assertThat(brought.eraseAt()).isAfter(NOW);
        brought.choose(MeetingId.random(), NOW);
        assertThat(brought.eraseAt()).isAfter(NOW);
        brought.letGo(NOW);
        assertThat(brought.eraseAt()).isAfter(NOW);
        brought.erase(NOW);
        assertThat(brought.sealed()).isEmpty();
        assertThat(brought.caseKey()).isNull();
        assertThat(brought.eraseAt()).isNull();
    }

    private static BroughtCase fresh() {
        return new BroughtCase(
                BroughtCaseId.random(),
                CircleId.random(),
                ColleagueId.random(),
                UUID.randomUUID(),
                new byte[] {1},
                NOW);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" "));
    }
}
