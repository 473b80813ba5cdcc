package nl.klankbord.actions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long what is over is kept; whoever wants to keep more takes a list along. */
@Component
class ActionRetention {

    /** The term of {@link nl.klankbord.base.Personal.Term#NINETY_DAYS}. */
    static final Duration KEPT = Duration.ofDays(90);

    private final ActionRepository repository;
    private final Clock clock;

    ActionRetention(ActionRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** How many {@link #remove} would remove in all. */
    @Transactional(readOnly = true)
    public long due() {
        return repository.countSettledBefore(oldest());
    }

    /** Removes some of what was kept long enough, its words with it; how many. Safe to repeat. */
    @Transactional
    public int remove() {
        return repository.deleteSettledBefore(oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }
}
