package nl.klankbord.people;

import nl.klankbord.access.Leavers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who left cannot sign in any more, who is back can again: in the transaction that says so. */
@Component
class LeaversListener {

    private final Leavers leavers;

    LeaversListener(Leavers leavers) {
        this.leavers = leavers;
    }

    @EventListener
    void on(ColleaguesLeft event) {
        leavers.close(event.ids());
    }

    @EventListener
    void on(ColleaguesReturned event) {
        leavers.reopen(event.ids());
    }
}
