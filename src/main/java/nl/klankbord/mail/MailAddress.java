package nl.klankbord.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.klankbord.base.PlainText;

/**
 * Where a mail goes, or its answer. Refuses what could become another header line.
 *
 * @param address as in RFC 5321, in ASCII
 * @param name how the person is called; may be empty
 */
public record MailAddress(String address, String name) {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 200;
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*");

    public MailAddress {
        if (address.length() > LONGEST || !FORM.matcher(address).matches()) {
            throw new IllegalArgumentException("No mail address");
        }
        if (name.length() > LONGEST_NAME || PlainText.hidesSomething(name)) {
            throw new IllegalArgumentException("No name for a mail header");
        }
    }

    /** The address, unless it is none; a name that cannot stand in a header is left out. */
    public static Optional<MailAddress> of(String address, String name) {
        var typed = address.strip();
        var called = PlainText.tidy(name);
        if (typed.length() > LONGEST || !FORM.matcher(typed).matches()) {
            return Optional.empty();
        }
        return Optional.of(new MailAddress(
                typed, called.length() > LONGEST_NAME || PlainText.hidesSomething(called) ? "" : called));
    }
}
