package nl.klankbord.training;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The line before an edition: of a crowd that enrols at once, one at a time asks for a connection, in the order in which they
 * came. Without it the crowd would wait at the lock with all connections of the portal in its hands, and nobody else could
 * work. It orders only; that nobody gets a seat twice is the lock's, which holds between nodes too.
 */
@Component
class Line {

    private static final int LINES = 64;

    private final TransactionTemplate transactions;
    private final ReentrantLock[] lines = new ReentrantLock[LINES];

    Line(PlatformTransactionManager transactions) {
        this.transactions = new TransactionTemplate(transactions);
        Arrays.setAll(lines, _ -> new ReentrantLock(true));
    }

    /** Does it in a transaction, after those who came before; at once in the transaction that there is. */
    <T> T inTurn(EditionId id, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        var line = lines[Math.floorMod(id.hashCode(), LINES)];
        line.lock();
        try {
            return Objects.requireNonNull(transactions.execute(_ -> work.get()));
        } finally {
            line.unlock();
        }
    }
}
