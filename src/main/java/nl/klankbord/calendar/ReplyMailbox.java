package nl.klankbord.calendar;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.klankbord.calendar.ReplyReader.Found;
import nl.klankbord.calendar.ReplyReader.Skipped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The mailbox that answers to invitations come to, by IMAP. An answer that was taken is removed from it; all else is marked
 * as read and left to whoever looks after the mailbox.
 */
@Component
class ReplyMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyMailbox.class);

    /** So that a round ends, and the portal can stop. */
    private static final int MOST_A_ROUND = 100;

    private static final String MILLISECONDS = "20000";

    private final Replies replies;

    ReplyMailbox(Replies replies) {
        this.replies = replies;
    }

    /** What came of a round. */
    record Round(int taken, Map<Skipped, Integer> skipped) {

        Round {
            skipped = Map.copyOf(skipped);
        }
    }

    Round read(ReplySettings settings) {
        var skipped = new EnumMap<Skipped, Integer>(Skipped.class);
        var taken = 0;
        try (var store = connect(settings)) {
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            // Expunges on closing.
            try (inbox) {
                var fresh = inbox.search(new FlagTerm(new Flags(Flag.SEEN), false));
                for (var n = 0; n < Math.min(MOST_A_ROUND, fresh.length); n++) {
                    var why = take(fresh[n]);
                    if (why.isEmpty()) {
                        taken++;
                    }
                    why.ifPresent(reason -> skipped.merge(reason, 1, Integer::sum));
                }
            }
        } catch (MessagingException e) {
            // Not in the words of the server: in those may stand addresses.
            LOG.warn("The mailbox of replies cannot be read: {}", e.getClass().getSimpleName());
        }
        if (taken > 0 || !skipped.isEmpty()) {
            LOG.info("{} replies to invitations were taken, others left: {}", taken, skipped);
        }
        return new Round(taken, skipped);
    }

    private Optional<Skipped> take(Message message) throws MessagingException {
        var why = outcome(message);
        message.setFlag(why.isEmpty() ? Flag.DELETED : Flag.SEEN, true);
        return why;
    }

    private Optional<Skipped> outcome(Message message) {
        try {
            return switch (ReplyReader.read((MimeMessage) message)) {
                case Found.Reply reply -> replies.take(reply);
                case Found.Nothing nothing -> Optional.of(nothing.why());
            };
        } catch (IOException | MessagingException e) {
            // One that cannot be read must not stand before all others for ever.
            return Optional.of(Skipped.UNREADABLE);
        }
    }

    private static Store connect(ReplySettings settings) throws MessagingException {
        var protocol = settings.tls() ? "imaps" : "imap";
        var properties = new Properties();
        for (var time : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty("mail." + protocol + "." + time, MILLISECONDS);
        }
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        // What is not looked at is not fetched, and what is fetched counts as read only when that is said.
        properties.setProperty("mail." + protocol + ".peek", "true");
        var store = Session.getInstance(properties).getStore(protocol);
        store.connect(settings.host(), settings.port(), settings.username(), settings.password());
        return store;
    }
}
