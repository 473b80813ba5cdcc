package nl.klankbord.mail;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Role;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the mails, for who keeps the portal running. Never what they say. */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class MailDesk {

    private final MailStore store;
    private final Post post;

    MailDesk(MailStore store, Post post) {
        this.store = store;
        this.post = post;
    }

    /**
     * A mail that is not sent.
     *
     * @param to whom it goes to; empty when it can no longer be read
     * @param nextTry null when it is not tried any more
     * @param tries how often it was tried since it was written or released
     * @param answer the code with which the mail server answered, or a word for what went wrong; null before the first try
     */
    public record Line(
            UUID id,
            String to,
            MailState state,
            Instant writtenAt,
            @Nullable Instant nextTry,
            int tries,
            @Nullable String answer) {}

    /** Whether mail can be sent at all: there is a mail server, and an address that mails come from. */
    public boolean ready() {
        return post.ready();
    }

    /** How many mails there are in each state; those long done no longer count. */
    @Transactional(readOnly = true)
    public Map<MailState, Long> counts() {
        return store.counts();
    }

    /** The mails that are not sent: first those that failed, then those that wait, oldest first. */
    @Transactional(readOnly = true)
    public Page<Line> unsent(PageRequest page) {
        return store.unsent(page);
    }

    /** Lets a mail be tried at once; nothing for one that was sent. */
    @Transactional
    public void retry(UUID id) {
        store.retry(id);
    }

    /** Lets all mails be tried at once that are not sent. */
    @Transactional
    public void retryAll() {
        store.retry(null);
    }
}
