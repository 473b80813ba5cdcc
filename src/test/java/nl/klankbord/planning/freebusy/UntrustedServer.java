package nl.klankbord.planning.freebusy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

/** A host on this machine that answers over TLS whatever a test wants, with a certificate for {@code kalender.test}. */
final class UntrustedServer implements AutoCloseable {

    static final String HOST = "kalender.test";
    private static final char[] SECRET = "geheim-geheim".toCharArray();

    private final SSLContext tls;
    private final SSLServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    /** Writes an answer, of which the head too. */
    interface Answer {
        void write(OutputStream out) throws IOException;
    }

    UntrustedServer(Path folder) {
        try {
            var store = folder.resolve("server.p12");
            if (!Files.exists(store)) {
                var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
                var made = new ProcessBuilder(
                                keytool.toString(),
                                "-genkeypair",
                                "-alias",
                                "host",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=" + HOST,
                                "-ext",
                                "SAN=dns:" + HOST,
                                "-validity",
                                "2",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                new String(SECRET))
                        .redirectErrorStream(true)
                        .start();
                made.getInputStream().readAllBytes();
                made.waitFor();
            }
            var keys = KeyStore.getInstance(store.toFile(), SECRET);
            var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys, SECRET);
            var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            var trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            trust.setCertificateEntry("host", keys.getCertificate("host"));
            trusted.init(trust);
            tls = SSLContext.getInstance("TLS");
            tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
            socket = (SSLServerSocket)
                    tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    void answers(String path, Answer answer) {
        answers.put(path, answer);
    }

    void answers(String path, String whole) {
        answers(path, out -> out.write(whole.getBytes(StandardCharsets.UTF_8)));
    }

    int asked() {
        return asked.get();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Everything that a name leads to is this machine, which is allowed for once. */
    Hosts asPublic() {
        return hosts(List.of(InetAddress.getLoopbackAddress()));
    }

    Hosts hosts(List<InetAddress> machines) {
        return new Hosts() {
            @Override
            public List<InetAddress> allowed(String host) throws UnknownHostException {
                if (!host.endsWith(".test")) {
                    throw new UnknownHostException(host);
                }
                return machines;
            }

            @Override
            public int port() {
                return socket.getLocalPort();
            }
        };
    }

    CalendarFetch fetch(Duration idle, Duration total) {
        return new CalendarFetch(asPublic(), tls.getSocketFactory(), idle, total);
    }

    CalendarFetch fetch(Hosts hosts) {
        return new CalendarFetch(hosts, tls.getSocketFactory(), Duration.ofSeconds(5), Duration.ofSeconds(5));
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var one = socket.accept();
                Thread.ofVirtual().start(() -> answer(one));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket one) {
        try (one) {
            var line = firstLine(one.getInputStream());
            asked.incrementAndGet();
            var answer = answers.get(line.split(" ", -1)[1]);
            if (answer != null) {
                answer.write(one.getOutputStream());
            }
            one.getOutputStream().flush();
        } catch (IOException e) {
            // The other side went away, as it should from an answer without an end.
            asked.get();
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
