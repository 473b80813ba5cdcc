package nl.klankbord.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers a command as it is told, or not at all. */
final class StubbornServer implements AutoCloseable {

    /** Takes the connection and says nothing. */
    static final String SILENCE = "";

    private final Map<String, String> answers;
    private final ServerSocket socket;
    private final AtomicInteger connections = new AtomicInteger();

    /** @param answers by the command that they follow, where they differ from "fine"; CONTENT follows the mail itself */
    StubbornServer(Map<String, String> answers) {
        this.answers = Map.copyOf(answers);
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                connections.incrementAndGet();
                talk(client);
            } catch (IOException e) {
                // The portal hung up, or the test is over.
                continue;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        if (!say(client, "CONNECT", "220 stubborn.example")) {
            in.readLine();
            return;
        }
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.split("[ :]", 2)[0];
            say(client, command, command.equals("DATA") ? "354 go on" : "250 fine");
            if (command.equals("QUIT")) {
                return;
            }
            if (command.equals("DATA")) {
                for (var content = in.readLine(); content != null && !content.equals("."); content = in.readLine()) {}
                say(client, "CONTENT", "250 taken");
            }
        }
    }

    private boolean say(Socket client, String command, String usually) throws IOException {
        var answer = answers.getOrDefault(command, usually);
        if (answer.equals(SILENCE)) {
            return false;
        }
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
