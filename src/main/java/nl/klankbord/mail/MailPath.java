package nl.klankbord.mail;

import java.util.regex.Pattern;

/** Paths that mails lead to: places in the portal, without a leading slash, as they stand in a URL. */
public final class MailPath {

    private static final Pattern PATH = Pattern.compile("(?:[A-Za-z0-9][\\x21-\\x7e]*)?");

    private MailPath() {}

    /** Refuses what leads elsewhere, and what cannot stand in a URL as it is. */
    public static void check(String path) {
        if (!PATH.matcher(path).matches() || path.split("[/?#]", 2)[0].contains(":")) {
            throw new IllegalArgumentException("No place in the portal");
        }
    }
}
