package nl.klankbord.training.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a certificate: eighty random bits, so that nobody comes upon one by trying, in letters and figures that
 * are not taken for each other (Crockford's base 32).
 */
public record CertificateNumber(String value) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern WRITTEN = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final int LONGEST_TYPED = 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    public CertificateNumber {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("No number of a certificate");
        }
    }

    static CertificateNumber random() {
        var number = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> number.append(LETTERS.charAt(i)));
        return new CertificateNumber(number.toString());
    }

    /** As somebody types it from paper: small letters, without dashes, the letter O for a nought; empty for anything else. */
    public static Optional<CertificateNumber> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var plain = BETWEEN.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return WRITTEN.matcher(plain).matches() ? Optional.of(new CertificateNumber(plain)) : Optional.empty();
    }

    /** In groups of four: {@code 7F3K-92QX-M4TD-0B5C}. */
    @Override
    public String toString() {
        var groups = new StringBuilder();
        for (var i = 0; i < LENGTH; i += GROUP) {
            groups.append(i == 0 ? "" : "-").append(value, i, i + GROUP);
        }
        return groups.toString();
    }
}
