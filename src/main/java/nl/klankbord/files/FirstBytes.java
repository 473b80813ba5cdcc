package nl.klankbord.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.klankbord.files.FileKind.Form;

/** What the first bytes of a file say it is. */
final class FirstBytes {

    /** As many as are looked at. */
    static final int COUNT = 8 * 1024;

    /** A PDF may begin with something else (ISO 32000-1, implementation note 13). */
    private static final int PDF_WITHIN = 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    private static final byte[] PNG = bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
    private static final byte[] JPG = bytes(0xff, 0xd8, 0xff);
    private static final byte[] UTF_16_BE = bytes(0xfe, 0xff);
    private static final byte[] UTF_16_LE = bytes(0xff, 0xfe);

    private FirstBytes() {}

    /** Whether a file that begins so can be of this form. */
    static boolean fit(Form form, byte[] first) {
        return switch (form) {
            case PDF ->
                new String(first, 0, Math.min(first.length, PDF_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
            case PACKAGE -> begins(first, ZIP) || isOle(first);
            case PNG -> begins(first, PNG);
            case JPG -> begins(first, JPG);
            case TEXT -> isText(first);
        };
    }

    static boolean isOle(byte[] first) {
        return begins(first, OLE);
    }

    private static boolean isText(byte[] first) {
        if (begins(first, UTF_16_BE) || begins(first, UTF_16_LE)) {
            return true;
        }
        for (var each : first) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
                return false;
            }
        }
        return !begins(first, "%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean begins(byte[] first, byte[] with) {
        return first.length >= with.length && Arrays.equals(first, 0, with.length, with, 0, with.length);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
