package nl.klankbord.base;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** The one place for the unexpected: logs it once, with the reference number that its reader gets to see. */
@Component
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    /** Logs, and gives the number under which it stands in the log. */
    public Reference report(Throwable unexpected) {
        var reference = Reference.random();
        LOG.error("Unexpected error, reference {}", reference, unexpected);
        return reference;
    }

    /**
     * Reads one of several parts that stand beside each other and do not need each other: what fails there is logged and
     * leaves the others whole. A database that is away is no fault of one part and is thrown, so that nobody waits for it
     * once for each; so is what {@linkplain NotNow can be done later}.
     *
     * @param failed hears of a failure under which number it stands in the log
     */
    public <T> Optional<T> part(Supplier<T> read, Consumer<Reference> failed) {
        try {
            return Optional.of(read.get());
        } catch (RuntimeException e) {
            if (isOfAll(e)) {
                throw e;
            }
            failed.accept(report(e));
            return Optional.empty();
        }
    }

    private static boolean isOfAll(RuntimeException fault) {
        return fault instanceof NotNow
                || fault instanceof CannotCreateTransactionException
                || fault instanceof DataAccessResourceFailureException;
    }
}
