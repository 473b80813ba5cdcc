package nl.klankbord.intervision.meeting;

import static nl.klankbord.intervision.MeetingState.CANCELLED;
import static nl.klankbord.intervision.MeetingState.EVALUATED;
import static nl.klankbord.intervision.MeetingState.HELD;
import static nl.klankbord.intervision.MeetingState.IN_PROGRESS;
import static nl.klankbord.intervision.MeetingState.POLLING;
import static nl.klankbord.intervision.MeetingState.PREPARING;
import static nl.klankbord.intervision.MeetingState.RESCHEDULED;
import static nl.klankbord.intervision.MeetingState.SCHEDULED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.intervision.MeetingState;
import org.jspecify.annotations.Nullable;

/**
 * Which step can be taken with a meeting, in which state and by whom, and where it leads: the one place that says so.
 * Guards, buttons and the REST interface all ask it.
 */
final class MeetingTable {

    /** @param to null when the state stays */
    record Row(
            MeetingStep step,
            Set<MeetingState> from,
            @Nullable MeetingState to,
            Set<Part> by) {}

    private static final Set<Part> LEADER = Set.of(Part.LEADER);
    private static final Set<Part> MEMBER = Set.of(Part.MEMBER);
    private static final Set<Part> PORTAL = Set.of(Part.PORTAL);

    static final List<Row> ROWS = List.of(
            row(MeetingStep.ASK_DATES, null, LEADER, POLLING, RESCHEDULED),
            row(MeetingStep.ANSWER_DATES, null, MEMBER, POLLING, RESCHEDULED),
            row(MeetingStep.PICK, SCHEDULED, LEADER, POLLING, RESCHEDULED),
            row(MeetingStep.MOVE, SCHEDULED, LEADER, SCHEDULED, PREPARING),
            row(MeetingStep.RESCHEDULE, RESCHEDULED, LEADER, SCHEDULED, PREPARING),
            row(
                    MeetingStep.CANCEL,
                    CANCELLED,
                    Set.of(Part.LEADER, Part.PORTAL),
                    POLLING,
                    SCHEDULED,
                    PREPARING,
                    RESCHEDULED),
            row(MeetingStep.PREPARE, PREPARING, PORTAL, SCHEDULED),
            row(MeetingStep.EXCUSE, null, MEMBER, SCHEDULED, PREPARING),
            row(MeetingStep.ASSIGN, null, Set.of(Part.LEADER, Part.HOLDER), POLLING, SCHEDULED, PREPARING, RESCHEDULED),
            row(MeetingStep.CHOOSE_METHOD, null, LEADER, SCHEDULED, PREPARING, IN_PROGRESS),
            row(MeetingStep.BEGIN, IN_PROGRESS, MEMBER, SCHEDULED, PREPARING),
            row(MeetingStep.FINISH, HELD, MEMBER, IN_PROGRESS),
            row(MeetingStep.FINISH, HELD, PORTAL, SCHEDULED, PREPARING, IN_PROGRESS),
            row(MeetingStep.RECORD, null, MEMBER, HELD),
            row(MeetingStep.ANSWER_QUESTIONS, null, MEMBER, HELD),
            row(MeetingStep.EVALUATE, EVALUATED, PORTAL, HELD));

    private MeetingTable() {}

    static Set<MeetingStep> open(MeetingState state, Set<Part> parts) {
        var open = EnumSet.noneOf(MeetingStep.class);
        ROWS.stream()
                .filter(row -> row.from().contains(state) && !Collections.disjoint(row.by(), parts))
                .forEach(row -> open.add(row.step()));
        return open;
    }

    /** Where a step leads from a state; empty when it never can be taken there. */
    static Optional<MeetingState> after(MeetingStep step, MeetingState state) {
        return ROWS.stream()
                .filter(row -> row.step() == step && row.from().contains(state))
                .findFirst()
                .map(row -> row.to() instanceof MeetingState to ? to : state);
    }

    private static Row row(MeetingStep step, @Nullable MeetingState to, Set<Part> by, MeetingState... from) {
        return new Row(step, Collections.unmodifiableSet(EnumSet.copyOf(List.of(from))), to, by);
    }
}
