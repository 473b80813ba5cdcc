package nl.klankbord.planning.freebusy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class CalendarFetchTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    private static UntrustedServer server;

    @BeforeAll
    static void open() {
        server = new UntrustedServer(folder);
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
    }

    private static URI at(String path) {
        return URI.create("https://" + UntrustedServer.HOST + path);
    }

    private static Fetched fetch(String path) {
        return server.fetch(LONG, LONG).fetch(at(path));
    }

    private static void assertFailed(Fetched fetched, CalendarState why) {
        assertThat(fetched).isEqualTo(new Fetched.Failed(why));
    }

    private static void assertText(Fetched fetched, String text) {
        assertThat(fetched).isInstanceOfSatisfying(Fetched.Content.class, content -> assertThat(
                        new String(content.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(text));
    }

    @Test
    void whatIsSentIsReadHoweverItsLengthIsTold() {
        server.answers("/length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhallo en meer");
        server.answers("/end", "HTTP/1.0 200 OK\r\n\r\nhallo");
        server.answers(
                "/chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nhal\r\n2\r\nlo\r\n0\r\n\r\n");

        assertText(fetch("/length"), "hallo");
        assertText(fetch("/end"), "hallo");
        assertText(fetch("/chunks"), "hallo");
    }

    @Test
    void aRedirectIsFollowedAFewTimesAndCheckedEachTime() {
        server.answers("/goal", "HTTP/1.1 200 OK\r\n\r\nhallo");
        server.answers("/there", "HTTP/1.1 302 Found\r\nLocation: https://kalender.test/goal\r\n\r\n");
        server.answers("/round", "HTTP/1.1 301 Moved\r\nLocation: /round\r\n\r\n");
        server.answers("/plain", "HTTP/1.1 302 Found\r\nLocation: http://kalender.test/goal\r\n\r\n");
        server.answers("/inside", "HTTP/1.1 302 Found\r\nLocation: https://169.254.169.254/latest\r\n\r\n");
        server.answers("/port", "HTTP/1.1 302 Found\r\nLocation: https://kalender.test:22/\r\n\r\n");
        server.answers("/unknown", "HTTP/1.1 302 Found\r\nLocation: https://elders.example/\r\n\r\n");

        assertText(fetch("/there"), "hallo");
        assertFailed(fetch("/round"), CalendarState.REFUSED);
        assertFailed(fetch("/plain"), CalendarState.NOT_ALLOWED);
        assertFailed(fetch("/inside"), CalendarState.NOT_ALLOWED);
        assertFailed(fetch("/port"), CalendarState.NOT_ALLOWED);
        assertFailed(fetch("/unknown"), CalendarState.UNREACHABLE);
    }

    @Test
    void aMachineThatIsNotAllowedIsNeverConnectedTo() {
        var before = server.asked();
        assertFailed(server.fetch(server.hosts(List.of())).fetch(at("/goal")), CalendarState.NOT_ALLOWED);
        assertThat(server.asked()).isEqualTo(before);
    }

    /** The rule of production, against a name that leads to this machine. */
    @Test
    void aNameThatLeadsInsideIsRefusedByTheRuleOfProduction() throws IOException {
        assertThat(new PublicHosts().allowed("localhost")).isEmpty();
    }

    /** As with a name that leads elsewhere when it is looked up again. */
    @Test
    void theConnectionGoesToTheMachineThatWasCheckedAndTheNameIsNotLookedUpAgain() {
        server.answers("/pinned", "HTTP/1.1 200 OK\r\n\r\nhallo");

        // Nothing but the given list knows where kalender.test is.
        assertText(
                server.fetch(server.hosts(List.of(InetAddress.getLoopbackAddress())))
                        .fetch(at("/pinned")),
                "hallo");
    }

    @Test
    void aCertificateForAnotherNameIsNotGoodEnough() {
        var fetch = server.fetch(server.hosts(List.of(InetAddress.getLoopbackAddress())));
        assertFailed(fetch.fetch(URI.create("https://anders.test/goal")), CalendarState.NOT_SECURE);
    }

    @Test
    void whatIsTooLargeIsNotTaken() {
        server.answers("/claims", "HTTP/1.1 200 OK\r\nContent-Length: 999999999999999\r\n\r\nx");
        server.answers("/chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\nx");
        server.answers("/endless", out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var piece = new byte[8192];
            while (true) {
                out.write(piece);
            }
        });
        server.answers("/endless-chunks", out -> {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write("4\r\naaaa\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        });

        for (var path : List.of("/claims", "/chunk", "/endless", "/endless-chunks")) {
            assertFailed(fetch(path), CalendarState.TOO_LARGE);
        }
    }

    @Test
    void anAnswerThatLiesIsNotTaken() {
        server.answers("/less", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhallo");
        server.answers("/odd", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhallo");
        server.answers("/longer", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhallo\r\n0\r\n\r\n");
        server.answers("/ssh", "SSH-2.0-OpenSSH_9.2\r\n\r\n");
        server.answers("/nothing", "");
        server.answers("/heads", out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write("a: b\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        });
        server.answers("/line", out -> {
            while (true) {
                out.write('a');
            }
        });

        for (var path : List.of("/less", "/odd", "/longer", "/ssh", "/nothing", "/heads", "/line")) {
            assertFailed(fetch(path), CalendarState.UNREACHABLE);
        }
        server.answers("/gone", "HTTP/1.1 404 Not Found\r\n\r\nweg");
        assertFailed(fetch("/gone"), CalendarState.REFUSED);
    }

    @Test
    void whoFallsSilentOrTricklesIsLeft() throws InterruptedException {
        var over = new CountDownLatch(1);
        server.answers("/silent", out -> await(over, 60_000));
        server.answers("/trickle", out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (over.getCount() > 0) {
                out.write('a');
                out.flush();
                await(over, 20);
            }
        });
        var began = System.nanoTime();

        assertFailed(server.fetch(Duration.ofMillis(400), LONG).fetch(at("/silent")), CalendarState.TOO_SLOW);
        assertFailed(server.fetch(LONG, Duration.ofMillis(700)).fetch(at("/trickle")), CalendarState.TOO_SLOW);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
        over.countDown();
    }

    private static void await(CountDownLatch over, long millis) throws IOException {
        try {
            over.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
