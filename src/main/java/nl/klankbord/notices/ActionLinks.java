package nl.klankbord.notices;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import nl.klankbord.base.ColleagueId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links with which one person takes one decision once, without signing in; see {@link ActionPage}. A notice makes its
 * own from {@link NoticeAction}. Only the hash of a link is kept.
 */
@Service
@PermitAll
public class ActionLinks {

    /** A path in the portal, without a leading slash, that works until then or until it is used. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String make(String purpose, String subject, ColleagueId whose, Instant until) {
        throw new UnsupportedOperationException(purpose + subject + whose + until);
    }
}
