package nl.klankbord.mail;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mails are written, to be sent after the change that they tell of was committed; with it, or not at all. Works
 * without a mail server: what waits then goes out once there is one.
 */
@Service
@PermitAll
public class Outbox {

    private final MailStore store;

    Outbox(MailStore store) {
        this.store = store;
    }

    /** Writes a mail, in the transaction of the change; false when one with this key was written before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean write(Mail mail) {
        return store.write(mail);
    }

    /** Writes many at once; those whose key was written before are not written again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Collection<Mail> mails) {
        store.write(mails);
    }

    /** A mail that was not sent yet never is: what is written now says more. In the transaction of the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String key) {
        store.withdraw(List.of(key));
    }

    /** The same of many at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Collection<String> keys) {
        store.withdraw(keys);
    }

    /** Removes mails that somebody is named in who must be forgotten, also those that were given up; not what was sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Collection<String> keys) {
        store.forget(keys);
    }
}
