package nl.klankbord.planning.freebusy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Fetches a file from a host that a person named and that nobody trusts. Each hop is checked anew: the name is looked up,
 * every machine behind it must be allowed, and the connection goes to one of those very machines, so that a name which
 * leads elsewhere a moment later leads nowhere. Only over TLS with a certificate for that name. Size and time are bounded.
 */
final class CalendarFetch {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_HOPS = 4;

    private final Hosts hosts;
    private final SSLSocketFactory tls;
    private final Duration idle;
    private final Duration total;

    /**
     * @param idle longest silence
     * @param total longest that all of it may take, redirects included
     */
    CalendarFetch(Hosts hosts, SSLSocketFactory tls, Duration idle, Duration total) {
        this.hosts = hosts;
        this.tls = tls;
        this.idle = idle;
        this.total = total;
    }

    Fetched fetch(URI address) {
        var end = System.nanoTime() + total.toNanos();
        var here = address;
        for (var hop = 0; hop < MOST_HOPS; hop++) {
            switch (once(here, end)) {
                case HttpAnswer.Whole whole -> {
                    return new Fetched.Content(whole.body());
                }
                case HttpAnswer.Moved moved -> {
                    var next = CalendarAddress.from(here, moved.location());
                    if (next.isEmpty()) {
                        return new Fetched.Failed(CalendarState.NOT_ALLOWED);
                    }
                    here = next.get();
                }
                case HttpAnswer.Bad bad -> {
                    return new Fetched.Failed(bad.why());
                }
            }
        }
        return new Fetched.Failed(CalendarState.REFUSED);
    }

    private HttpAnswer once(URI address, long end) {
        try {
            var machines = hosts.allowed(address.getHost());
            return machines.isEmpty()
                    ? new HttpAnswer.Bad(CalendarState.NOT_ALLOWED)
                    : ask(address, machines.getFirst(), end);
        } catch (UnknownHostException e) {
            return new HttpAnswer.Bad(CalendarState.UNREACHABLE);
        }
    }

    private HttpAnswer ask(URI address, InetAddress machine, long end) {
        var late = new AtomicBoolean();
        try (var plain = new Socket()) {
            // Silence is bounded by the socket; a trickle that never falls silent by closing it.
            var left = Math.max(1, end - System.nanoTime());
            var clock = CompletableFuture.runAsync(
                    () -> close(plain, late), CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS));
            try {
                plain.setSoTimeout((int) idle.toMillis());
                plain.connect(new InetSocketAddress(machine, hosts.port()), (int) idle.toMillis());
                return secured(plain, address);
            } finally {
                clock.cancel(false);
            }
        } catch (SocketTimeoutException e) {
            return new HttpAnswer.Bad(CalendarState.TOO_SLOW);
        } catch (SSLException e) {
            return new HttpAnswer.Bad(late.get() ? CalendarState.TOO_SLOW : CalendarState.NOT_SECURE);
        } catch (IOException e) {
            return new HttpAnswer.Bad(late.get() ? CalendarState.TOO_SLOW : CalendarState.UNREACHABLE);
        }
    }

    private HttpAnswer secured(Socket plain, URI address) throws IOException {
        try (var socket = (SSLSocket) tls.createSocket(plain, address.getHost(), hosts.port(), true)) {
            var parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            parameters.setProtocols(protocols(socket));
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return HttpAnswer.to(address, socket.getOutputStream(), socket.getInputStream(), MOST_BYTES);
        }
    }

    private static String[] protocols(SSLSocket socket) {
        return List.of(socket.getSupportedProtocols()).stream()
                .filter(name -> name.equals("TLSv1.3") || name.equals("TLSv1.2"))
                .toArray(String[]::new);
    }

    private static void close(Socket socket, AtomicBoolean late) {
        late.set(true);
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed all the same: who reads from it hears so.
            late.set(true);
        }
    }
}
