package nl.klankbord.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over texts, each with its length before it, so that no two lists of texts look alike. */
final class Hash {

    private Hash() {}

    static String of(Object... texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var text : texts) {
                var bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
