package nl.klankbord.base;

import java.time.Duration;
import org.springframework.http.HttpStatus;

/**
 * What was asked can be done later, though not now, and nothing of it happened. Whoever asked is told in their own
 * language, by the handlers of faults; it is none, so it is not logged as one.
 */
public final class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String textKey;
    private final Duration wait;

    /**
     * @param textKey of what to tell; its title stands under {@code textKey + ".title"}
     * @param wait after which it makes sense to try again
     */
    public NotNow(Reason reason, String textKey, Duration wait) {
        super(reason + " " + textKey, null, false, false);
        this.reason = reason;
        this.textKey = textKey;
        this.wait = wait;
    }

    /** Why not. */
    public enum Reason {
        /** More than one person may ask in so short a time. */
        TOO_MUCH(HttpStatus.TOO_MANY_REQUESTS),
        /** The portal is doing something that must not be disturbed. */
        BUSY(HttpStatus.SERVICE_UNAVAILABLE);

        private final HttpStatus status;

        Reason(HttpStatus status) {
            this.status = status;
        }

        public HttpStatus status() {
            return status;
        }
    }

    public Reason reason() {
        return reason;
    }

    public String textKey() {
        return textKey;
    }

    /** At least a second. */
    public long secondsToWait() {
        return Math.max(1, wait.toSeconds());
    }
}
