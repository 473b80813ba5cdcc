package nl.klankbord.mail;

import java.util.List;
import java.util.Locale;
import nl.klankbord.base.ColleagueId;
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
 * @param whose the colleague who gets it; null when it is nobody of the portal
 * @param answers the colleague who answers are for, and who stands in it by name; null for nobody
 */
public record Mail(
        String key,
        MailAddress to,
        @Nullable MailAddress replyTo,
        @Nullable String thread,
        Locale language,
        String subject,
        List<MailPart> parts,
        @Nullable ColleagueId whose,
        @Nullable ColleagueId answers) {

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

    /** One of which nothing but the addresses tells whom it concerns. */
    public Mail(
            String key,
            MailAddress to,
            @Nullable MailAddress replyTo,
            @Nullable String thread,
            Locale language,
            String subject,
            List<MailPart> parts) {
        this(key, to, replyTo, thread, language, subject, parts, null, null);
    }

    /** The same, kept so that it is found when one of these has to be forgotten. */
    public Mail between(@Nullable ColleagueId recipient, @Nullable ColleagueId answering) {
        return new Mail(key, to, replyTo, thread, language, subject, parts, recipient, answering);
    }
}
