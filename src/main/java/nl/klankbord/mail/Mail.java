package nl.klankbord.mail;

import java.util.List;
import java.util.Locale;
import nl.klankbord.base.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person. Nothing confidential belongs in it: mail lies open at whoever carries it. A line break or
 * another hidden character in what becomes a header is refused.
 *
 * @param key what this mail is for ever known by; a second one with the same key is not written. At most 200 characters
 * @param replyTo the person who answers are for; null when nobody reads them
 * @param thread mails with the same thread key stand together at their reader; null for a mail that stands alone
 * @param subject one line
 */
public record Mail(
        String key,
        MailAddress to,
        @Nullable MailAddress replyTo,
        @Nullable String thread,
        Locale language,
        String subject,
        List<MailPart> parts) {

    /** Longest key, in characters. */
    public static final int KEY_LENGTH = 200;

    private static final int SUBJECT_LENGTH = 250;

    public Mail {
        if (key.isBlank() || key.length() > KEY_LENGTH) {
            throw new IllegalArgumentException("No key for a mail");
        }
        if (subject.isBlank() || subject.length() > SUBJECT_LENGTH || PlainText.hidesSomething(subject)) {
            throw new IllegalArgumentException("No subject for a mail header");
        }
        parts = List.copyOf(parts);
        if (parts.stream().filter(MailPart.Calendar.class::isInstance).count() > 1) {
            throw new IllegalArgumentException("More than one appointment in a mail");
        }
    }
}
