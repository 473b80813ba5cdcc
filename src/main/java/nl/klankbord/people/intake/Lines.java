package nl.klankbord.people.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines of UTF-8 from a stream of any length, holding one line of bounded length at a time. */
final class Lines {

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private byte[] line = new byte[BUFFER];
    private int at;
    private int end;
    private int number;
    private long bytes;

    /** @param longest what a line may take, in bytes */
    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** One line without its end, or why it cannot be read. */
    record Line(int number, String text, @Nullable Flaw flaw) {}

    /** Why a line cannot be read. */
    enum Flaw {
        TOO_LONG,
        NOT_UTF8
    }

    /** How much was read so far. */
    long bytes() {
        return bytes;
    }

    /** The next line; null after the last. */
    @Nullable
    Line next() throws IOException {
        if (!more()) {
            return null;
        }
        number++;
        var length = 0;
        var ended = false;
        var tooLong = false;
        while (!ended && more()) {
            var from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            ended = at < end;
            tooLong |= length + at - from > longest;
            if (!tooLong) {
                length = keep(from, length);
            }
            if (ended) {
                at++;
            }
        }
        return tooLong ? new Line(number, "", Flaw.TOO_LONG) : decoded(length);
    }

    private boolean more() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
            bytes += end;
        }
        return at < end;
    }

    private int keep(int from, int length) {
        var wanted = length + at - from;
        if (wanted > line.length) {
            line = Arrays.copyOf(line, Math.max(wanted, line.length * 2));
        }
        System.arraycopy(buffer, from, line, length, at - from);
        return wanted;
    }

    private Line decoded(int length) {
        var whole = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, whole))
                    .toString();
            return new Line(number, number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text, null);
        } catch (CharacterCodingException e) {
            return new Line(number, "", Flaw.NOT_UTF8);
        }
    }
}
