package nl.klankbord.people.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads text of which nobody said how it is encoded: UTF-8 or UTF-16, with or without a byte order mark, or
 * Windows-1252. What is only ASCII so far may still turn out to be either, so it is decided at the first byte that
 * tells. Never holds more than a small part.
 */
final class SniffedReader extends Reader {

    private static final int START = 4096;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
    private CharsetDecoder decoder;
    private boolean mayBeWindows;
    private boolean ended;

    SniffedReader(InputStream in) throws IOException {
        this.in = in;
        var start = in.readNBytes(START);
        if (begins(start, 'P', 'K', 3, 4)
                || begins(start, 0xd0, 0xcf, 0x11, 0xe0)
                || begins(start, '%', 'P', 'D', 'F')) {
            throw new NoText();
        }
        var charset = StandardCharsets.UTF_8;
        var skip = 0;
        if (begins(start, 0xef, 0xbb, 0xbf)) {
            skip = 3;
        } else if (begins(start, 0xff, 0xfe)) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (begins(start, 0xfe, 0xff)) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        } else if (zeros(start, 1) > start.length / 4) {
            charset = StandardCharsets.UTF_16LE;
        } else if (zeros(start, 0) > start.length / 4) {
            charset = StandardCharsets.UTF_16BE;
        } else {
            mayBeWindows = true;
        }
        decoder = charset.newDecoder();
        bytes.put(start, skip, start.length - skip).flip();
    }

    /** The bytes are no text: a spreadsheet, a document, or in no encoding that we know. */
    static final class NoText extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private static boolean begins(byte[] start, int... with) {
        if (start.length < with.length) {
            return false;
        }
        for (var i = 0; i < with.length; i++) {
            if ((start[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] start, int from) {
        var zeros = 0;
        for (var i = from; i < start.length; i += 2) {
            if (start[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        var out = CharBuffer.wrap(target, offset, length).slice();
        while (true) {
            var result = decoder.decode(bytes, out, ended);
            if (out.position() > 0) {
                settle(out);
                return out.position();
            }
            if (result.isError()) {
                doubt();
            } else if (ended) {
                return -1;
            } else {
                fill();
            }
        }
    }

    /** Whatever is beyond ASCII and right as UTF-8 is UTF-8. */
    private void settle(CharBuffer out) {
        for (var i = 0; mayBeWindows && i < out.position(); i++) {
            mayBeWindows = out.get(i) < 0x80;
        }
    }

    private void doubt() throws NoText {
        if (!mayBeWindows) {
            throw new NoText();
        }
        mayBeWindows = false;
        decoder = WINDOWS.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    private void fill() throws IOException {
        bytes.compact();
        var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
