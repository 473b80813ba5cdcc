package nl.klankbord.intervision.programme;

import static nl.klankbord.intervision.ProgrammeState.CANCELLED;
import static nl.klankbord.intervision.ProgrammeState.CLOSED;
import static nl.klankbord.intervision.ProgrammeState.COMPOSING;
import static nl.klankbord.intervision.ProgrammeState.DRAFT;
import static nl.klankbord.intervision.ProgrammeState.ENROLMENT_OPEN;
import static nl.klankbord.intervision.ProgrammeState.EVALUATING;
import static nl.klankbord.intervision.ProgrammeState.PROPOSED;
import static nl.klankbord.intervision.ProgrammeState.RUNNING;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.intervision.ProgrammeState;

/**
 * Which step can be taken with a programme, in which state and by whom: the one place that says so. Guards, buttons and the
 * REST interface all ask it.
 */
final class ProgrammeTable {

    record Row(ProgrammeStep step, Set<ProgrammeState> from, Set<Part> by) {}

    private static final Set<Part> ORGANISER = Set.of(Part.ORGANISER);

    static final List<Row> ROWS = List.of(
            row(ProgrammeStep.ENROL, Set.of(Part.INVITED), ENROLMENT_OPEN),
            row(ProgrammeStep.CHANGE, ORGANISER, DRAFT, ENROLMENT_OPEN, COMPOSING),
            row(ProgrammeStep.REMOVE, ORGANISER, DRAFT),
            row(ProgrammeStep.OPEN_ENROLMENT, ORGANISER, DRAFT),
            row(ProgrammeStep.COMPOSE, ORGANISER, ENROLMENT_OPEN),
            row(ProgrammeStep.ARRANGE, ORGANISER, COMPOSING),
            row(ProgrammeStep.PROPOSE, ORGANISER, COMPOSING),
            row(ProgrammeStep.REFILL, ORGANISER, PROPOSED, RUNNING),
            row(ProgrammeStep.START, ORGANISER, PROPOSED, RUNNING),
            row(ProgrammeStep.EVALUATE, ORGANISER, RUNNING),
            row(ProgrammeStep.CLOSE, ORGANISER, EVALUATING),
            row(ProgrammeStep.CANCEL, ORGANISER, ENROLMENT_OPEN, COMPOSING, PROPOSED, RUNNING),
            row(
                    ProgrammeStep.SEE_MEMBERS,
                    ORGANISER,
                    ENROLMENT_OPEN,
                    COMPOSING,
                    PROPOSED,
                    RUNNING,
                    EVALUATING,
                    CLOSED,
                    CANCELLED));

    private ProgrammeTable() {}

    static Set<ProgrammeStep> open(ProgrammeState state, Set<Part> parts) {
        var open = EnumSet.noneOf(ProgrammeStep.class);
        ROWS.stream()
                .filter(row -> row.from().contains(state))
                .filter(row -> !Collections.disjoint(row.by(), parts))
                .forEach(row -> open.add(row.step()));
        return open;
    }

    /** Why a step is not open: it never is in this state, or to nobody of these. */
    static Refusal reason(ProgrammeStep step, ProgrammeState state) {
        return ROWS.stream().anyMatch(row -> row.step() == step && row.from().contains(state))
                ? Refusal.NOT_YOURS
                : Refusal.NOT_NOW;
    }

    private static Row row(ProgrammeStep step, Set<Part> by, ProgrammeState... from) {
        return new Row(step, Collections.unmodifiableSet(EnumSet.copyOf(List.of(from))), by);
    }
}
