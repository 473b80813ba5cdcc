package nl.klankbord.intervision.programme;

import nl.klankbord.intervision.CircleEnded;
import nl.klankbord.intervision.NextWish;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.intervision.SeriesDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When circles are over: their members decided so, or their programme is cancelled or closed. */
@Component
class CircleEnds {

    private final CircleRepository circles;
    private final ProgrammeWork work;

    CircleEnds(CircleRepository circles, ProgrammeWork work) {
        this.circles = circles;
        this.work = work;
    }

    /** In the transaction of the decision. */
    @EventListener
    void on(SeriesDecided decided) {
        if (decided.next() != NextWish.CONTINUE) {
            work.underOf(decided.circle(), (_, circle) -> {
                end(circle);
                return circle;
            });
        }
    }

    /** In the transaction that moved the programme, and under its lock. */
    @EventListener
    void on(ProgrammeMoved moved) {
        if (moved.to() == ProgrammeState.CANCELLED || moved.to() == ProgrammeState.CLOSED) {
            circles.findByProgrammeOrderByNumber(moved.id().value()).forEach(this::end);
        }
    }

    private void end(Circle circle) {
        if (!circle.isOver()) {
            circle.end(work.now());
            circles.save(circle);
            work.tell(new CircleEnded(circle.id()));
        }
    }
}
