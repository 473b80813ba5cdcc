package nl.klankbord.intervision.brought;

import static nl.klankbord.intervision.CaseState.CHOSEN;
import static nl.klankbord.intervision.CaseState.DISCUSSED;
import static nl.klankbord.intervision.CaseState.ERASED;
import static nl.klankbord.intervision.CaseState.OFFERED;
import static nl.klankbord.intervision.CaseState.WITHDRAWN;
import static nl.klankbord.intervision.brought.CaseDoer.BRINGER;
import static nl.klankbord.intervision.brought.CaseDoer.BRINGER_IN_TURN;
import static nl.klankbord.intervision.brought.CaseDoer.FACILITATOR;
import static nl.klankbord.intervision.brought.CaseDoer.PORTAL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.intervision.CaseState;
import org.jspecify.annotations.Nullable;

/** Which step leads from where to where, and by whom: the one place that says so. Services and buttons both ask it. */
final class CaseTable {

    /** One line; @param to null when the state stays. */
    record Row(CaseStep step, Set<CaseState> from, @Nullable CaseState to, Set<CaseDoer> by) {}

    static final List<Row> ROWS = List.of(
            new Row(CaseStep.CHANGE, Set.of(OFFERED, CHOSEN), null, Set.of(BRINGER)),
            new Row(CaseStep.CHOOSE, Set.of(OFFERED), CHOSEN, Set.of(FACILITATOR, BRINGER_IN_TURN)),
            new Row(CaseStep.LET_GO, Set.of(CHOSEN), OFFERED, Set.of(FACILITATOR, BRINGER)),
            new Row(CaseStep.DISCUSS, Set.of(CHOSEN), DISCUSSED, Set.of(PORTAL)),
            new Row(CaseStep.WITHDRAW, Set.of(OFFERED, CHOSEN), WITHDRAWN, Set.of(BRINGER, PORTAL)),
            new Row(CaseStep.ERASE, Set.of(DISCUSSED), ERASED, Set.of(BRINGER, PORTAL)));

    private CaseTable() {}

    /** Where the step leads; empty when it is not open to any of these. */
    static Optional<CaseState> target(CaseStep step, CaseState state, Set<CaseDoer> doers) {
        return ROWS.stream()
                .filter(row -> row.step() == step
                        && row.from().contains(state)
                        && row.by().stream().anyMatch(doers::contains))
                .findFirst()
                .map(row -> row.to() == null ? state : row.to());
    }
}
