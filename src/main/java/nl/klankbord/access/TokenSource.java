package nl.klankbord.access;

import java.util.Optional;
import nl.klankbord.base.AccountId;

/** Another source of bearer tokens than the ones people make; the demo network has one. */
public interface TokenSource {

    /** The account that this token acts as; empty when the token is none of this source's. */
    Optional<AccountId> accountOf(String token);

    /** Whether requests with its tokens count against a budget. */
    boolean budgeted();
}
