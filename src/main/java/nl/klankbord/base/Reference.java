package nl.klankbord.base;

import java.security.SecureRandom;

/** A short number by which a reader and the log speak of the same fault, such as {@code 7K3F-2M9Q}. */
public record Reference(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without letters and digits that are taken for one another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static Reference random() {
        var text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            text.append(i == 4 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new Reference(text.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
