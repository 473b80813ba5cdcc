package nl.klankbord.files;

import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a clamd whether it knows something of a file, by its INSTREAM command over TCP (clamd(8)). */
final class Clamd {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int TO_CONNECT = 5_000;
    private static final int TO_ANSWER = 60_000;
    private static final int LONGEST_ANSWER = 1_000;

    private final String address;

    /** @param address host and port, such as {@code scanner:3310}; empty for no scanner */
    Clamd(String address) {
        this.address = address;
        if (!address.isEmpty() && !address.matches("[^:]+:[0-9]{1,5}")) {
            throw new IllegalArgumentException("klankbord.files.clamd is no host:port");
        }
    }

    /** What it says. */
    enum Verdict {
        /** Nothing found, or no scanner is set. */
        CLEAN,
        FOUND,
        /** It was not reached, or did not look. */
        AWAY
    }

    /** Writes a file to where it is wanted. */
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    Verdict scan(Source source) {
        if (address.isEmpty()) {
            return Verdict.CLEAN;
        }
        try {
            var answer = answer(source);
            if (answer.endsWith("OK")) {
                return Verdict.CLEAN;
            }
            if (answer.endsWith("FOUND")) {
                return Verdict.FOUND;
            }
            LOG.warn("The scanner did not look at a file: {}", answer.replaceAll("\\p{Cntrl}", " "));
        } catch (IOException e) {
            LOG.warn("The scanner at {} is away: {}", address, e.toString());
        }
        return Verdict.AWAY;
    }

    private String answer(Source source) throws IOException {
        var colon = address.lastIndexOf(':');
        try (var socket = new Socket()) {
            socket.setSoTimeout(TO_ANSWER);
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    TO_CONNECT);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            source.writeTo(new Chunks(out));
            out.writeInt(0);
            out.flush();
            var answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII);
            return answer.replace("\0", "").strip();
        }
    }

    /** Each piece that is written goes with its length before it. */
    private static final class Chunks extends FilterOutputStream {

        private final DataOutputStream data;

        Chunks(DataOutputStream data) {
            super(data);
            this.data = data;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > 0) {
                data.writeInt(length);
                data.write(bytes, offset, length);
            }
        }
    }
}
