package nl.klankbord.planning.freebusy;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What a host answers to one GET of HTTP/1.1, of which the length is bounded whatever it claims. */
sealed interface HttpAnswer {

    /** All that was promised, or all there was until the end. */
    @SuppressWarnings("ArrayRecordComponent")
    record Whole(byte[] body) implements HttpAnswer {}

    record Moved(String location) implements HttpAnswer {}

    record Bad(CalendarState why) implements HttpAnswer {}

    /** Asks and reads the answer. */
    static HttpAnswer to(URI address, OutputStream out, InputStream in, int mostBytes) throws IOException {
        var ask = "GET " + CalendarAddress.target(address) + " HTTP/1.1\r\nHost: " + address.getHost()
                + "\r\nAccept: text/calendar, */*;q=0.1\r\nAccept-Encoding: identity\r\nUser-Agent: Klankbord\r\n"
                + "Connection: close\r\n\r\n";
        out.write(ask.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return new Reader(new BufferedInputStream(in), mostBytes).answer();
    }

    /** Reads head and body. */
    final class Reader {

        private static final int LONGEST_LINE = 8_192;
        private static final int MOST_LINES = 100;

        private final InputStream in;
        private final int mostBytes;

        private Reader(InputStream in, int mostBytes) {
            this.in = in;
            this.mostBytes = mostBytes;
        }

        private HttpAnswer answer() throws IOException {
            var status = status(line());
            var head = head();
            if (status >= 300 && status < 400 && head.containsKey("location")) {
                return new Moved(Objects.requireNonNull(head.get("location")));
            }
            if (status != 200) {
                return new Bad(CalendarState.REFUSED);
            }
            return head.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")
                    ? chunks()
                    : plain(number(head.getOrDefault("content-length", "-1"), 10));
        }

        private static int status(String line) throws IOException {
            if (!line.matches("HTTP/1\\.[01] [1-5][0-9]{2}( .*)?")) {
                throw new IOException("No answer of HTTP/1.1");
            }
            return Integer.parseInt(line.substring(9, 12));
        }

        private Map<String, String> head() throws IOException {
            var head = new HashMap<String, String>();
            for (var number = 0; number < MOST_LINES; number++) {
                var line = line();
                if (line.isEmpty()) {
                    return head;
                }
                var colon = line.indexOf(':');
                if (colon > 0) {
                    head.put(
                            line.substring(0, colon).toLowerCase(Locale.ROOT),
                            line.substring(colon + 1).strip());
                }
            }
            throw new IOException("Too many lines before the content");
        }

        private String line() throws IOException {
            var line = new ByteArrayOutputStream();
            for (var next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0 || line.size() > LONGEST_LINE) {
                    throw new IOException("A line without an end");
                }
                line.write(next);
            }
            return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
        }

        /** @param promised length, or -1 when it is all until the end */
        private HttpAnswer plain(long promised) throws IOException {
            if (promised > mostBytes) {
                return new Bad(CalendarState.TOO_LARGE);
            }
            var body = in.readNBytes((int) (promised < 0 ? mostBytes + 1 : promised));
            if (body.length > mostBytes) {
                return new Bad(CalendarState.TOO_LARGE);
            }
            if (body.length < promised) {
                throw new IOException("Less than was promised");
            }
            return new Whole(body);
        }

        private HttpAnswer chunks() throws IOException {
            var body = new ByteArrayOutputStream();
            while (true) {
                var size = number(line().split(";", 2)[0].strip(), 16);
                if (size < 0) {
                    throw new IOException("No length of a piece");
                }
                if (size == 0) {
                    return new Whole(body.toByteArray());
                }
                if (size > mostBytes - body.size()) {
                    return new Bad(CalendarState.TOO_LARGE);
                }
                var piece = in.readNBytes((int) size);
                body.write(piece);
                if (piece.length < size || !line().isEmpty()) {
                    throw new IOException("A piece that is not as long as it says");
                }
            }
        }

        private static long number(String text, int radix) {
            try {
                return text.length() > 12 ? Long.MAX_VALUE : Long.parseLong(text, radix);
            } catch (NumberFormatException e) {
                return -1;
            }
        }
    }
}
