package nl.klankbord.training;

import static nl.klankbord.training.EnrolmentState.AWAITING_APPROVAL;
import static nl.klankbord.training.EnrolmentState.CONFIRMED;
import static nl.klankbord.training.EnrolmentState.SEAT_OFFERED;
import static nl.klankbord.training.EnrolmentState.WAITLISTED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which step can be taken with an enrolment, in which state and by whom, until the first lesson begins. */
final class EnrolmentTable {

    record Row(EnrolmentStep step, Set<EnrolmentState> from, Set<Part> by) {}

    private static final Set<Part> SELF = Set.of(Part.SELF);
    private static final Set<Part> MANAGER = Set.of(Part.MANAGER);
    private static final Set<Part> BOTH = Set.of(Part.SELF, Part.MANAGER);

    static final List<Row> ROWS = List.of(
            new Row(EnrolmentStep.TAKE, Set.of(SEAT_OFFERED), SELF),
            new Row(EnrolmentStep.LET_GO, Set.of(SEAT_OFFERED), SELF),
            new Row(EnrolmentStep.SUBSTITUTE, Set.of(CONFIRMED), BOTH),
            new Row(EnrolmentStep.WITHDRAW, Set.of(AWAITING_APPROVAL, WAITLISTED, CONFIRMED), BOTH),
            new Row(EnrolmentStep.APPROVE, Set.of(AWAITING_APPROVAL), MANAGER),
            new Row(EnrolmentStep.DECLINE, Set.of(AWAITING_APPROVAL), MANAGER));

    private EnrolmentTable() {}

    /** @param ahead the edition is to be given and did not begin */
    static Set<EnrolmentStep> open(EnrolmentState state, boolean ahead, Set<Part> parts) {
        var open = EnumSet.noneOf(EnrolmentStep.class);
        ROWS.stream()
                .filter(row -> ahead && row.from().contains(state) && !Collections.disjoint(row.by(), parts))
                .forEach(row -> open.add(row.step()));
        return open;
    }

    static Refusal reason(EnrolmentStep step, EnrolmentState state, boolean ahead) {
        return ahead
                        && ROWS.stream()
                                .anyMatch(
                                        row -> row.step() == step && row.from().contains(state))
                ? Refusal.NOT_YOURS
                : Refusal.NOT_NOW;
    }
}
