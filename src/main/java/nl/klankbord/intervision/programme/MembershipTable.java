package nl.klankbord.intervision.programme;

import static nl.klankbord.intervision.MembershipState.ACCEPTED;
import static nl.klankbord.intervision.MembershipState.DECLINED;
import static nl.klankbord.intervision.MembershipState.PAUSED;
import static nl.klankbord.intervision.ProgrammeState.COMPOSING;
import static nl.klankbord.intervision.ProgrammeState.ENROLMENT_OPEN;
import static nl.klankbord.intervision.ProgrammeState.RUNNING;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeState;

/** Which step somebody can take with the own membership, in which state of both: the one place that says so. */
final class MembershipTable {

    record Row(MembershipStep step, Set<MembershipState> from, Set<ProgrammeState> during) {}

    private static final Set<ProgrammeState> SENT = EnumSet.of(ProgrammeState.PROPOSED, RUNNING);

    static final List<Row> ROWS = List.of(
            row(MembershipStep.CHANGE, EnumSet.of(MembershipState.REQUESTED), EnumSet.of(ENROLMENT_OPEN)),
            row(
                    MembershipStep.WITHDRAW,
                    EnumSet.of(MembershipState.REQUESTED, DECLINED),
                    EnumSet.of(ENROLMENT_OPEN, COMPOSING, ProgrammeState.PROPOSED, RUNNING)),
            row(MembershipStep.ACCEPT, EnumSet.of(MembershipState.PROPOSED), SENT),
            row(MembershipStep.DECLINE, EnumSet.of(MembershipState.PROPOSED), SENT),
            row(MembershipStep.PAUSE, EnumSet.of(ACCEPTED), EnumSet.of(RUNNING)),
            row(MembershipStep.RESUME, EnumSet.of(PAUSED), EnumSet.of(RUNNING)),
            row(MembershipStep.LEAVE, EnumSet.of(ACCEPTED, PAUSED), SENT),
            row(MembershipStep.REJOIN, EnumSet.of(DECLINED), SENT));

    private MembershipTable() {}

    static Set<MembershipStep> open(MembershipState state, ProgrammeState during) {
        var open = EnumSet.noneOf(MembershipStep.class);
        ROWS.stream()
                .filter(row -> row.from().contains(state) && row.during().contains(during))
                .forEach(row -> open.add(row.step()));
        return open;
    }

    private static Row row(MembershipStep step, Set<MembershipState> from, Set<ProgrammeState> during) {
        return new Row(step, Collections.unmodifiableSet(from), Collections.unmodifiableSet(during));
    }
}
