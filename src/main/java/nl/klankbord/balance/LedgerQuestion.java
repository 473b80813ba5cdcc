package nl.klankbord.balance;

import java.time.Instant;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * The lines behind one figure.
 *
 * @param from the first moment
 * @param until the first moment after it
 * @param partner whose figure it is
 * @param side what the partner gave or got; null for both
 * @param other of or from which partner; null for all
 */
public record LedgerQuestion(
        Instant from,
        Instant until,
        PartnerId partner,
        @Nullable Side side,
        @Nullable PartnerId other) {

    /** Which hours of a partner. */
    public enum Side {
        GAVE,
        GOT
    }
}
