package nl.klankbord.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * A portal in a process of its own, started from the packaged application as {@code ./klankbord run} does, with a data
 * folder below {@code target}. It ends with the test run at the latest.
 */
public final class RunningPortal implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Supplier<MailBox> MAILS = SingletonSupplier.of(MailBox::open);
    private static @Nullable RunningPortal shared;

    private final Path data;
    private final Path log;
    private final int port;
    private final Process process;
    private volatile boolean killed;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private RunningPortal(Path data, Path log, int port, Process process) {
        this.data = data;
        this.log = log;
        this.port = port;
        this.process = process;
    }

    /** The portal that all journeys share: fresh data, the whole demo network. */
    public static synchronized RunningPortal shared() {
        var running = shared;
        if (running == null) {
            var port = freePort();
            running = start(emptyData("journeys"), port, MAILS.get().settings(port));
            running.awaitReady();
            shared = running;
        }
        return running;
    }

    /** What the shared portal mailed. */
    public static MailBox mails() {
        return MAILS.get();
    }

    /** A folder below {@code target} for the data of a portal, emptied. */
    public static Path emptyData(String name) {
        var folder = TARGET.resolve("portals").resolve(name);
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
            return folder.resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a portal on a free port; does not wait for it. Settings are environment variables. */
    public static RunningPortal start(Path data, Map<String, String> settings) {
        return start(data, freePort(), settings);
    }

    /** Starts a portal on this port; does not wait for it. */
    public static RunningPortal start(Path data, int port, Map<String, String> settings) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var log = data.resolveSibling("portal-" + port + ".log");
        var command = new ArrayList<>(List.of(
                java,
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx768m",
                "-Dfile.encoding=UTF-8",
                "-Dklankbord.run=true",
                "-Dklankbord.mariadb.archive=" + TestDatabase.archive(),
                "-Dklankbord.mariadb.server=" + TestDatabase.binaries(),
                "-jar",
                application(java).toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var environment = builder.environment();
        environment.put("KLANKBORD_DATA", data.toString());
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.putAll(settings);
        try {
            var process = builder.start();
            var portal = new RunningPortal(data, log, port, process);
            Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packaged application, unpacked for a quicker start; a running one is never overwritten. */
    private static synchronized Path application(String java) {
        var packaged = TARGET.resolve("klankbord.jar");
        try {
            if (!Files.exists(packaged)) {
                throw new AssertionError("There is no target/klankbord.jar; ./klankbord test makes it");
            }
            var stamp = Files.getLastModifiedTime(packaged).toMillis() + "-" + Files.size(packaged);
            var unpacked = TARGET.resolve("portals").resolve("application-" + stamp);
            if (!Files.exists(unpacked)) {
                var fresh = unpacked.resolveSibling(
                        "application.new-" + ProcessHandle.current().pid());
                var tools = new ProcessBuilder(
                                java,
                                "-Djarmode=tools",
                                "-jar",
                                packaged.toString(),
                                "extract",
                                "--destination",
                                fresh.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (tools.waitFor() != 0) {
                    throw new AssertionError("target/klankbord.jar cannot be unpacked");
                }
                Files.move(fresh, unpacked, StandardCopyOption.ATOMIC_MOVE);
            }
            return unpacked.resolve("klankbord.jar");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A port that nothing listens on. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a page. */
    public String url(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    /** The process, to be killed. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** What it has said so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it serves; fails with what it said when it ends before. */
    public RunningPortal awaitReady() {
        await("the portal serves", PATIENCE, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("The portal ended before it served:\n" + log());
            }
            return isReady();
        });
        return this;
    }

    /** Whether it says that it serves. */
    public boolean isReady() {
        try {
            return get("actuator/health/readiness", null).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Waits until it has ended; the answer is its exit code. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The portal does not end:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends the portal as a power cut would: at once. Its database server stays behind. */
    public void kill() {
        killed = true;
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks for a page or a resource. */
    public HttpResponse<String> get(String path, @Nullable String token) {
        return send(request(path, token).GET().build());
    }

    /** Sends a text. */
    public HttpResponse<String> post(String path, @Nullable String token, String type, String body) {
        return send(request(path, token)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** A request to this portal, as the holder of a token. */
    public HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    /** Sends a request; an answer that does not come is an {@link UncheckedIOException}. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Looks again and again until something is so. */
    public static void await(String what, Duration patience, BooleanSupplier isSo) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited " + patience.toSeconds() + " s in vain until " + what);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** The database server that belongs to it. */
    public ProcessHandle database() {
        return findDatabase().orElseThrow();
    }

    private Optional<ProcessHandle> findDatabase() {
        var record = data.resolve("mariadb").resolve("server.pid");
        try {
            if (!Files.exists(record)) {
                return Optional.empty();
            }
            var text = Files.readString(record);
            return ProcessHandle.of(Long.parseLong(text.substring(0, text.indexOf(' '))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the portal in good order, and what a killed one left behind. */
    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroy();
            try {
                if (!process.waitFor(40, TimeUnit.SECONDS)) {
                    killed = true;
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        if (killed) {
            findDatabase().ifPresent(ProcessHandle::destroy);
        }
    }
}
