package nl.klankbord.training;

import static nl.klankbord.training.EditionState.ARCHIVED;
import static nl.klankbord.training.EditionState.CANCELLED;
import static nl.klankbord.training.EditionState.CLOSED;
import static nl.klankbord.training.EditionState.DRAFT;
import static nl.klankbord.training.EditionState.HELD;
import static nl.klankbord.training.EditionState.OPEN;
import static nl.klankbord.training.EditionState.SETTLED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which step can be taken with an edition, in which state and by whom: the one place that says so. Guards, buttons and the
 * REST interface all ask it, by {@link Edition#stepsOpenTo} and {@link Edition#refusal}.
 */
final class EditionTable {

    /** @param untilItBegins only before the first lesson */
    record Row(EditionStep step, Set<EditionState> from, Set<Part> by, boolean untilItBegins) {}

    private static final Set<Part> ORGANISER = Set.of(Part.ORGANISER);
    private static final Set<Part> GIVING = Set.of(Part.ORGANISER, Part.TRAINER);

    static final List<Row> ROWS = List.of(
            before(EditionStep.ENROL, Set.of(Part.INVITED), OPEN),
            before(EditionStep.RESERVE, Set.of(Part.MANAGER), OPEN),
            before(EditionStep.NAME_SEATS, Set.of(Part.MANAGER), OPEN, CLOSED),
            row(EditionStep.PUBLISH, ORGANISER, DRAFT),
            row(EditionStep.EDIT, ORGANISER, DRAFT, OPEN, CLOSED),
            row(EditionStep.REMOVE, ORGANISER, DRAFT),
            row(EditionStep.MOVE_LESSON, GIVING, OPEN, CLOSED),
            row(EditionStep.CANCEL_LESSON, GIVING, OPEN, CLOSED),
            row(EditionStep.CLOSE, ORGANISER, OPEN),
            row(EditionStep.CANCEL, ORGANISER, OPEN, CLOSED),
            row(EditionStep.TELL, GIVING, OPEN, CLOSED, HELD),
            row(EditionStep.SEE_PARTICIPANTS, GIVING, OPEN, CLOSED, HELD, SETTLED, ARCHIVED, CANCELLED),
            row(EditionStep.RECORD_ATTENDANCE, GIVING, CLOSED, HELD),
            row(EditionStep.SETTLE, ORGANISER, HELD));

    private EditionTable() {}

    static Set<EditionStep> open(EditionState state, boolean begun, Set<Part> parts) {
        var open = EnumSet.noneOf(EditionStep.class);
        ROWS.stream()
                .filter(row -> row.from().contains(state) && !(row.untilItBegins() && begun))
                .filter(row -> !Collections.disjoint(row.by(), parts))
                .forEach(row -> open.add(row.step()));
        return open;
    }

    /** Why a step is not open: it never is in this state, or to nobody of these. */
    static Refusal reason(EditionStep step, EditionState state) {
        return ROWS.stream().anyMatch(row -> row.step() == step && row.from().contains(state))
                ? Refusal.NOT_YOURS
                : Refusal.NOT_NOW;
    }

    private static Row row(EditionStep step, Set<Part> by, EditionState... from) {
        return new Row(step, Collections.unmodifiableSet(EnumSet.copyOf(List.of(from))), by, false);
    }

    private static Row before(EditionStep step, Set<Part> by, EditionState... from) {
        return new Row(step, Collections.unmodifiableSet(EnumSet.copyOf(List.of(from))), by, true);
    }
}
