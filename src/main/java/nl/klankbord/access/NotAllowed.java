package nl.klankbord.access;

import org.springframework.security.access.AccessDeniedException;

/**
 * Somebody asked for what they may not do, found by a check that a role annotation cannot make (own partner, own
 * person). Ends like a refusal by role.
 */
public class NotAllowed extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    /** @param what what was asked, for the log; never shown */
    public NotAllowed(String what) {
        super(what);
    }
}
