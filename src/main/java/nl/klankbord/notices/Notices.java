package nl.klankbord.notices;

import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people are told. A feature decides who hears what, in texts of its own; here is decided how and when: at the bell
 * at once, and by mail as the recipient chose for this kind.
 */
@Service
@PermitAll
public class Notices {

    /** Tells it, in the transaction of what happened; nothing when this recipient was told this key before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(NewNotice notice) {
        throw new UnsupportedOperationException(notice.key());
    }

    /** How many this person has not read. */
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        throw new UnsupportedOperationException(actor.name());
    }

    /** What this person was told, newest first. */
    @Transactional(readOnly = true)
    public Page<Notice> of(Actor actor, boolean unreadOnly, PageRequest page, Locale language) {
        throw new UnsupportedOperationException(actor.name());
    }

    /** Counts as read; a foreign or unknown id does nothing. */
    @Transactional
    public void read(Actor actor, long id) {
        throw new UnsupportedOperationException(actor.name());
    }

    /** All that leads to this path counts as read, since the person is there. */
    @Transactional
    public void seen(Actor actor, String path) {
        throw new UnsupportedOperationException(actor.name());
    }

    /** Everything counts as read. */
    @Transactional
    public void readAll(Actor actor) {
        throw new UnsupportedOperationException(actor.name());
    }
}
