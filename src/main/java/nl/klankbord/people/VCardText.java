package nl.klankbord.people;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes a vCard 3.0 (RFC 2426): lines of at most 75 bytes, special characters escaped. */
final class VCardText {

    private static final int BYTES_OF_A_LINE = 75;

    private final StringBuilder text = new StringBuilder("BEGIN:VCARD\r\nVERSION:3.0\r\n");

    /** Adds a property, unless all of its values are empty. */
    VCardText with(String property, String... values) {
        if (Arrays.stream(values).anyMatch(value -> !value.isEmpty())) {
            line(property + ":" + Arrays.stream(values).map(VCardText::escaped).collect(Collectors.joining(";")));
        }
        return this;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** Folded between characters, never inside one. */
    private void line(String line) {
        var bytes = 0;
        for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
            var more = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > BYTES_OF_A_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(character);
            bytes += more;
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text + "END:VCARD\r\n";
    }
}
