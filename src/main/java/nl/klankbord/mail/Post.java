package nl.klankbord.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Hands one mail to the mail server (RFC 5321) and reads its answer. A refusal of this recipient or this mail (5xx) is
 * final, a 4xx comes again, and what concerns the server or the portal's own account keeps all mails waiting.
 */
@Component
class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private static final int SERVICE_CLOSING = 421;

    /** The portal may not send here (RFC 4954): not the recipient's fault. */
    private static final Set<Integer> SIGN_IN_WANTED = Set.of(530, 534, 535, 538);

    private final @Nullable JavaMailSender sender;
    private final @Nullable MailAddress from;
    private final Letters letters;

    @Autowired
    Post(Optional<JavaMailSender> sender, @Value("${klankbord.mail.from:}") String from, Letters letters) {
        this(sender.orElse(null), MailAddress.of(from, "Klankbord").orElse(null), letters);
    }

    Post(@Nullable JavaMailSender sender, @Nullable MailAddress from, Letters letters) {
        this.sender = sender;
        this.from = from;
        this.letters = letters;
    }

    boolean ready() {
        return sender != null && from != null;
    }

    PostOutcome send(OutgoingMail outgoing, Mail mail) {
        if (sender == null || from == null) {
            return new PostOutcome.Away("NOT_SET");
        }
        try {
            var message = sender.createMimeMessage();
            letters.write(message, outgoing, mail, from);
            sender.send(message);
            return new PostOutcome.Accepted();
        } catch (MailSendException failed) {
            // Without a failed message only saying goodbye failed.
            return failed.getFailedMessages().isEmpty() ? new PostOutcome.Accepted() : outcome(failed);
        } catch (MailException | MessagingException failed) {
            return outcome(failed);
        }
    }

    /** Says in the log what happened without what the server said: that may hold the address. */
    private static PostOutcome outcome(Exception failed) {
        var outcome = causes(failed).map(Post::read).flatMap(Optional::stream).findFirst();
        if (outcome.isEmpty()) {
            LOG.warn("Mail could not be sent: {}", failed.getClass().getSimpleName());
        }
        return outcome.orElse(new PostOutcome.Away("OTHER"));
    }

    private static Optional<PostOutcome> read(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case SMTPAddressFailedException recipient -> ofMail(recipient.getReturnCode());
                    case SMTPSenderFailedException sender -> ofSender(sender.getReturnCode());
                    case SMTPSendFailedException before when isOfSender(before) -> ofSender(before.getReturnCode());
                    case SMTPSendFailedException content -> ofMail(content.getReturnCode());
                    case AuthenticationFailedException _ -> new PostOutcome.Away("SIGN_IN");
                    case MailConnectException _ -> new PostOutcome.Away("NO_CONNECTION");
                    case SocketTimeoutException _ -> new PostOutcome.Away("NO_ANSWER");
                    default -> null;
                });
    }

    private static @Nullable PostOutcome ofMail(int code) {
        if (code < 400) {
            return null;
        }
        if (code == SERVICE_CLOSING || SIGN_IN_WANTED.contains(code)) {
            return new PostOutcome.Away(String.valueOf(code));
        }
        return code < 500 ? new PostOutcome.Later(String.valueOf(code)) : new PostOutcome.Refused(String.valueOf(code));
    }

    private static boolean isOfSender(SMTPSendFailedException failed) {
        return failed.getCommand() != null && failed.getCommand().startsWith("MAIL");
    }

    private static PostOutcome ofSender(int code) {
        return new PostOutcome.Away(String.valueOf(code));
    }

    /** Everything that is chained to a failure, in the three ways in which mail failures are. */
    private static Stream<Throwable> causes(Throwable failure) {
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var found = Stream.<Throwable>builder();
        var open = new ArrayDeque<Throwable>();
        open.add(failure);
        while (!open.isEmpty()) {
            var each = open.remove();
            if (!seen.add(each)) {
                continue;
            }
            found.add(each);
            if (each instanceof MailSendException failed) {
                open.addAll(Arrays.asList(failed.getMessageExceptions()));
            }
            if (each instanceof MessagingException failed && failed.getNextException() != null) {
                open.add(failed.getNextException());
            }
            if (each.getCause() != null) {
                open.add(each.getCause());
            }
        }
        return found.build();
    }
}
