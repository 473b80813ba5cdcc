package nl.klankbord.notices;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.mail.MailPath;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell one person. Made of ids, text keys and what is safe to stand in a mail: never the content of
 * anything confidential, and a title only where the feature knows that everybody may read it.
 *
 * <pre>{@code
 * NewNotice.of(OFFERED, reviewer, "offered|" + request + "|" + round, "opinion.notice.offered", OpinionLinks.to(request))
 *         .with(partnerName, wantedBy)
 *         .inThread("opinion|" + request)
 *         .from(requester)
 *         .offering(new NoticeAction("opinion.notice.decline", "opinion-decline", request.toString(), until));
 * }</pre>
 *
 * @param key for ever the same for what happened, so that a repeated event tells once; counts per recipient, at most 150
 *     characters
 * @param textKey the sentence, one line; also the subject of the mail
 * @param arguments of that text: strings, whole numbers, and days, which are written out in the reader's language
 * @param path where it leads, in the portal, without a leading slash
 * @param thread what keeps mails about the same thing together, at most 150 characters; null for none
 * @param from the colleague who gets the answers to the mail, and the only one whose name may stand in it; null for nobody
 * @param actions buttons of the mail, beside the one that leads to the path
 */
public record NewNotice(
        NoticeKind kind,
        ColleagueId recipient,
        String key,
        String textKey,
        List<Object> arguments,
        String path,
        @Nullable String thread,
        @Nullable ColleagueId from,
        List<NoticeAction> actions) {

    /** Longest key, in characters. */
    public static final int KEY_LENGTH = 150;

    public NewNotice {
        if (key.isBlank() || key.length() > KEY_LENGTH) {
            throw new IllegalArgumentException("No key for a notice: " + key);
        }
        if (thread != null && thread.length() > KEY_LENGTH) {
            throw new IllegalArgumentException("No thread of notices: " + thread);
        }
        MailPath.check(path);
        arguments = List.copyOf(arguments);
        actions = List.copyOf(actions);
        for (var argument : arguments) {
            if (!(argument instanceof String
                    || argument instanceof Integer
                    || argument instanceof Long
                    || argument instanceof LocalDate)) {
                throw new IllegalArgumentException("Neither a text, a whole number nor a day: " + argument.getClass());
            }
        }
    }

    /** A notice without arguments that stands alone. */
    public static NewNotice of(NoticeKind kind, ColleagueId recipient, String key, String textKey, String path) {
        return new NewNotice(kind, recipient, key, textKey, List.of(), path, null, null, List.of());
    }

    public NewNotice with(Object... safeArguments) {
        return new NewNotice(kind, recipient, key, textKey, List.of(safeArguments), path, thread, from, actions);
    }

    public NewNotice inThread(String key) {
        return new NewNotice(kind, recipient, this.key, textKey, arguments, path, key, from, actions);
    }

    public NewNotice from(ColleagueId answers) {
        return new NewNotice(kind, recipient, key, textKey, arguments, path, thread, answers, actions);
    }

    public NewNotice offering(NoticeAction... buttons) {
        return new NewNotice(kind, recipient, key, textKey, arguments, path, thread, from, List.of(buttons));
    }
}
