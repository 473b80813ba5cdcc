package nl.klankbord.mail;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, one mail after the other. Between two tries of the same mail the wait doubles, up to a quarter of an
 * hour; a server that takes no mail at all is asked once per wait, with one mail.
 *
 * <p>A mail is sent once, but for one gap that SMTP leaves: a portal that dies between the server's "250" and its own
 * note of it sends the mail again after {@link MailStore#LEASE}, with the same Message-ID, by which mail programs and
 * servers know it as the same.
 */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** So that a round ends, and the portal can stop. */
    private static final int MOST_A_ROUND = 100;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 10;

    private final MailStore store;
    private final Post post;

    Delivery(MailStore store, Post post) {
        this.store = store;
        this.post = post;
    }

    /** Run every few seconds; nothing to do without a mail server. */
    void round() {
        if (!post.ready()) {
            return;
        }
        for (var n = 0; n < MOST_A_ROUND; n++) {
            var taken = store.take();
            if (taken.isEmpty() || !goOn(taken.get())) {
                return;
            }
        }
    }

    private boolean goOn(OutgoingMail outgoing) {
        var mail = store.open(outgoing.id(), outgoing.sealed());
        if (mail.isEmpty()) {
            store.refused(outgoing.id(), "UNREADABLE");
            return true;
        }
        switch (post.send(outgoing, mail.get())) {
            case PostOutcome.Accepted _ -> store.sent(outgoing.id());
            case PostOutcome.Refused refused -> {
                LOG.warn("Mail {} was refused: {}", outgoing.id(), refused.answer());
                store.refused(outgoing.id(), refused.answer());
            }
            case PostOutcome.Later later -> store.later(outgoing.id(), later.answer(), wait(outgoing.tries()));
            case PostOutcome.Away away -> {
                LOG.warn("No mail can be sent now: {}", away.answer());
                store.later(outgoing.id(), away.answer(), wait(outgoing.tries()));
                store.allLater(wait(outgoing.tries()));
                return false;
            }
        }
        return true;
    }

    static Duration wait(int tries) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
