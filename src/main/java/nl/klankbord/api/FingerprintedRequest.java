package nl.klankbord.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request whose body is fingerprinted as it is read, so that however large it is, it needs no memory. */
final class FingerprintedRequest extends HttpServletRequestWrapper {

    /** More than any body that is taken. */
    private static final long MOST_BYTES = 600_000_000;

    private final HttpServletRequest sent;
    private @Nullable Body body;

    FingerprintedRequest(HttpServletRequest sent) {
        super(sent);
        this.sent = sent;
    }

    HttpServletRequest asSent() {
        return sent;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        var known = body;
        if (known == null) {
            known = new Body(sent.getInputStream());
            body = known;
        }
        return known;
    }

    /** Of the whole body; what was not read yet is read. Empty for one without end. */
    Optional<String> fingerprint() throws IOException {
        var in = (Body) getInputStream();
        var buffer = new byte[64 * 1024];
        while (in.read(buffer) >= 0) {
            if (in.bytes > MOST_BYTES) {
                return Optional.empty();
            }
        }
        return Optional.of(Fingerprint.end(in.digest));
    }

    private static final class Body extends ServletInputStream {

        private final ServletInputStream in;
        private final MessageDigest digest = Fingerprint.begin();
        private long bytes;

        Body(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var one = in.read();
            if (one >= 0) {
                digest.update((byte) one);
                bytes++;
            }
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var read = in.read(target, offset, length);
            if (read > 0) {
                digest.update(target, offset, read);
                bytes += read;
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
