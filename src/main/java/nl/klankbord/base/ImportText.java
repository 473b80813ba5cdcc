package nl.klankbord.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** The text of an import, read within a bound, strictly as UTF-8. */
public sealed interface ImportText {

    /** The whole text, without a byte order mark. */
    record Complete(String text) implements ImportText {}

    /** Why it could not be read, with the line at which that showed. */
    record Unreadable(int line, Reason reason) implements ImportText {}

    /** Why a text could not be read. */
    enum Reason {
        TOO_LARGE,
        NOT_UTF8
    }

    /** Reads at most {@code limit} bytes, however long the stream is. */
    static ImportText read(InputStream in, int limit) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.length > limit) {
            return new Unreadable(linesBefore(bytes, limit), Reason.TOO_LARGE);
        }
        var source = ByteBuffer.wrap(bytes);
        var target = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(source, target, true);
        if (result.isError()) {
            return new Unreadable(linesBefore(bytes, source.position()), Reason.NOT_UTF8);
        }
        var text = target.flip().toString();
        return new Complete(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private static int linesBefore(byte[] bytes, int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
