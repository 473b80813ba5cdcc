package nl.klankbord.journeys;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.klankbord.testing.RunningPortal;
import org.jspecify.annotations.Nullable;

/** A window for each thread and each person, kept from one page to the next: a fresh one loads everything again. */
final class Visitors implements AutoCloseable {

    private final RunningPortal portal;
    private final Map<String, Visitor> windows = new ConcurrentHashMap<>();

    Visitors(RunningPortal portal) {
        this.portal = portal;
    }

    /** This thread's window of a demo account; of somebody who did not sign in when null. */
    Visitor as(@Nullable String username) {
        return windows.computeIfAbsent(
                Thread.currentThread().threadId() + " " + username,
                _ -> username == null ? Visitor.fresh(portal) : Visitor.of(portal, username));
    }

    @Override
    public void close() {
        windows.values().forEach(Visitor::close);
    }
}
