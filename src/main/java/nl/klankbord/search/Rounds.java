package nl.klankbord.search;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** The rounds of the thread that follows the database: who wakes it, and who waits for it. */
final class Rounds {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wake = lock.newCondition();
    private final Condition caughtUp = lock.newCondition();
    private long started;
    private long done;
    private boolean wanted;
    private boolean rebuildWanted;

    /** Starts the next round at once. */
    void wakeUp() {
        lock.lock();
        try {
            wanted = true;
            wake.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The next round begins with a rebuild. */
    void wantRebuild() {
        lock.lock();
        try {
            rebuildWanted = true;
        } finally {
            lock.unlock();
        }
        wakeUp();
    }

    /** Whether a rebuild was wanted; once. */
    boolean takeRebuild() {
        lock.lock();
        try {
            boolean was = rebuildWanted;
            rebuildWanted = false;
            return was;
        } finally {
            lock.unlock();
        }
    }

    /** Begins a round, that takes all that was committed before. */
    long begin() {
        lock.lock();
        try {
            wanted = false;
            return ++started;
        } finally {
            lock.unlock();
        }
    }

    void done(long round) {
        lock.lock();
        try {
            done = round;
            caughtUp.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Until the next round is wanted, or for a while. */
    void pause(Duration most) {
        lock.lock();
        try {
            if (!wanted) {
                wake.awaitNanos(most.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a round that began after this call: it has read all that was committed before. */
    void awaitNext(Duration patience, BooleanSupplier running) {
        lock.lock();
        try {
            long round = started + 1;
            wanted = true;
            wake.signalAll();
            long left = patience.toNanos();
            while (done < round && left > 0 && running.getAsBoolean()) {
                left = caughtUp.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
