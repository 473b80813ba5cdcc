package nl.klankbord.intervision.programme;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.CircleStarted;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When the series of circles begins. Under the lock of the programme. */
@Component
class CircleStarts {

    private final CircleRepository circles;
    private final MembershipRepository memberships;
    private final ProgrammeWork work;

    CircleStarts(CircleRepository circles, MembershipRepository memberships, ProgrammeWork work) {
        this.circles = circles;
        this.memberships = memberships;
        this.work = work;
    }

    /** Who is in a circle, or was asked. */
    List<Membership> in(CircleId circle) {
        return memberships.findByCircleIn(List.of(circle.value())).stream()
                .filter(each -> each.isIn(circle))
                .toList();
    }

    /**
     * Lets those begin of which everybody accepted: in a programme that runs each by itself, else all of them at once, and
     * the programme with them.
     */
    void settle(Programme programme, @Nullable ColleagueId by) {
        if (programme.state() == ProgrammeState.RUNNING) {
            all(programme).stream()
                    .filter(circle -> isWhole(programme, circle))
                    .forEach(circle -> begin(programme, circle, by));
        } else if (programme.state() == ProgrammeState.PROPOSED
                && all(programme).stream().allMatch(circle -> isWhole(programme, circle))) {
            all(programme).forEach(circle -> begin(programme, circle, by));
        }
    }

    private List<Circle> all(Programme programme) {
        return circles.findByProgrammeOrderByNumber(programme.id().value());
    }

    /** Enough accepted, and nobody is still to answer. */
    private boolean isWhole(Programme programme, Circle circle) {
        var in = in(circle.id());
        return accepted(in) >= programme.terms().least()
                && in.stream().noneMatch(each -> each.state() == MembershipState.PROPOSED);
    }

    /** Enough accepted. */
    boolean isEnough(Programme programme, Circle circle) {
        return accepted(in(circle.id())) >= programme.terms().least();
    }

    private static long accepted(List<Membership> in) {
        return in.stream()
                .filter(each -> each.state() == MembershipState.ACCEPTED)
                .count();
    }

    /** Those of which enough accepted begin, whoever is still to answer; whether there are any. */
    boolean beginAll(Programme programme, ColleagueId by) {
        var ready = new ArrayList<>(all(programme));
        ready.removeIf(circle -> circle.isStarted() || !isEnough(programme, circle));
        ready.forEach(circle -> begin(programme, circle, by));
        return !ready.isEmpty();
    }

    void begin(Programme programme, Circle circle, @Nullable ColleagueId by) {
        if (circle.isStarted()) {
            return;
        }
        circle.start(work.now());
        circles.save(circle);
        if (programme.state() == ProgrammeState.PROPOSED) {
            programme.run(work.now());
            work.tell(new ProgrammeMoved(programme.id(), programme.state(), by, work.now()));
        }
        work.tell(new CircleStarted(circle.id()));
    }
}
