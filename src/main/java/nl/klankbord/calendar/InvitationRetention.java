package nl.klankbord.calendar;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long is kept what people were told of appointments. */
@Component
class InvitationRetention {

    /** The term of {@link nl.klankbord.base.Personal.Term#NINETY_DAYS}, from the end of the appointment. */
    static final Duration KEPT = Duration.ofDays(90);

    private final InvitationStore store;
    private final Clock clock;

    InvitationRetention(InvitationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Safe to repeat. */
    @Transactional
    void forgetWhatIsOver() {
        store.removeOver(clock.instant().minus(KEPT));
    }
}
