package nl.klankbord.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.OneByOne;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.people.FormerColleague;
import nl.klankbord.people.FormerColleagues;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Erases who left once the term for that is over: what was kept "while employed" is kept no longer. */
@Component
class LeaverTerm {

    /** The class of what is kept that they are. */
    static final String NAME = "privacy.retention.leavers";

    /** A mistake in a list of people can be mended for so long at least: whoever comes back finds everything again. */
    private static final int SHORTEST = 30;

    private static final int AT_ONCE = 100;
    private static final ColleagueId FIRST = new ColleagueId(new UUID(0, 0));

    private final OneByOne leavers = new OneByOne("erase-leavers");
    private final FormerColleagues former;
    private final PersonErasure erasure;
    private final CurrentActor actors;
    private final Clock clock;
    private final Period term;

    LeaverTerm(
            FormerColleagues former,
            PersonErasure erasure,
            CurrentActor actors,
            Clock clock,
            @Value("${klankbord.privacy.leaver-days:365}") int days) {
        if (days < SHORTEST) {
            throw new IllegalArgumentException("klankbord.privacy.leaver-days must be " + SHORTEST + " or more");
        }
        this.former = former;
        this.erasure = erasure;
        this.actors = actors;
        this.clock = clock;
        this.term = Period.ofDays(days);
    }

    Period term() {
        return term;
    }

    /** The first day on which somebody is erased. */
    LocalDate endsOn(FormerColleague leaver) {
        return leaver.leftOn().plus(term).plusDays(1);
    }

    long due() {
        var due = new long[1];
        actors.asPortal(() -> due[0] = former.countLeftBefore(end()));
        return due[0];
    }

    void erase() {
        actors.asPortal(() -> {
            var some = former.leftBefore(end(), FIRST, AT_ONCE);
            while (!some.isEmpty()) {
                leavers.each(some, who -> erasure.eraseAfterTerm(who, end()));
                some = former.leftBefore(end(), some.getLast(), AT_ONCE);
            }
        });
    }

    private LocalDate end() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.HERE).minus(term);
    }
}
