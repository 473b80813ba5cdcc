package nl.klankbord.calendar.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs of others that read what we write: {@code ical.js}, as Thunderbird has it, and {@code khal}, of Debian. */
public final class OtherCalendars {

    private static final Path ICAL_JS = Path.of("target/calendar-reader");
    private static final Path READER = ICAL_JS.resolve("read.mjs");
    private static final Path NODE = Path.of(".tools/node/bin/node");
    private static final String MISSING = "; ./klankbord test installs it";
    private static final int SECONDS = 60;

    private OtherCalendars() {}

    /** What khal shows of an event. */
    public record Shown(Instant start, Instant end, String title) {}

    /** What stands in the calendar after these came in, one after the other. */
    public static List<JsonNode> icalJs(Path folder, String... messages) {
        assertTrue(Files.exists(ICAL_JS.resolve("node_modules/ical.js")), "ical.js was not found" + MISSING);
        try {
            Files.copy(Path.of("src/test/node/read.mjs"), READER, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var node = Files.exists(NODE) ? NODE.toAbsolutePath().toString() : "node";
        var command = new ArrayList<>(List.of(node, READER.toString()));
        for (var file : written(folder, messages)) {
            command.add(file.toString());
        }
        return JsonMapper.shared().readTree(run(command)).valueStream().toList();
    }

    /** What khal shows after these were imported, in the order of time, without what it says is cancelled. */
    public static List<Shown> khal(Path folder, String... messages) {
        return khal(folder, false, messages);
    }

    /** What khal says is cancelled after these were imported: it keeps it, and no longer counts on it. */
    public static List<Shown> khalCancelled(Path folder, String... messages) {
        return khal(folder, true, messages);
    }

    private static List<Shown> khal(Path folder, boolean cancelled, String... messages) {
        var settings = folder.resolve("khal.conf");
        var events = folder.resolve("events");
        try {
            Files.createDirectories(events);
            Files.writeString(settings, """
                    [calendars]
                    [[test]]
                    path = %s
                    [sqlite]
                    path = %s
                    [locale]
                    local_timezone = UTC
                    default_timezone = UTC
                    timeformat = %%H:%%M
                    dateformat = %%Y-%%m-%%d
                    longdateformat = %%Y-%%m-%%d
                    datetimeformat = %%Y-%%m-%%dT%%H:%%M
                    longdatetimeformat = %%Y-%%m-%%dT%%H:%%M
                    """.formatted(
                            events.toAbsolutePath(), folder.resolve("khal.db").toAbsolutePath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var khal = List.of("khal", "-c", settings.toString());
        for (var file : written(folder, messages)) {
            run(Stream.concat(khal.stream(), Stream.of("import", "--batch", "-a", "test", file.toString()))
                    .toList());
        }
        var shown = run(Stream.concat(
                        khal.stream(),
                        Stream.of(
                                "list",
                                "--once",
                                "--day-format",
                                "",
                                "--format",
                                "{start-long}|{end-long}|{cancelled}|{title}",
                                "2026-01-01",
                                "730d"))
                .toList());
        return shown.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\|", 4))
                .filter(parts -> cancelled == !parts[2].isBlank())
                .map(OtherCalendars::shown)
                .toList();
    }

    private static Shown shown(String[] parts) {
        assertEquals(4, parts.length, Arrays.toString(parts));
        return new Shown(moment(parts[0]), moment(parts[1]), parts[3]);
    }

    private static Instant moment(String text) {
        return LocalDateTime.parse(text.strip()).toInstant(ZoneOffset.UTC);
    }

    private static List<Path> written(Path folder, String... messages) {
        var files = new ArrayList<Path>();
        try {
            for (var message : messages) {
                files.add(Files.write(
                        Files.createTempFile(folder, "message", ".ics"), message.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String run(List<String> command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(false);
            builder.redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("LC_ALL", "C.UTF-8");
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), command + " does not end");
            assertEquals(0, process.exitValue(), command + " said " + said);
            return said;
        } catch (IOException e) {
            throw new AssertionError(command.getFirst() + " was not found" + MISSING, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(Arrays.toString(command.toArray()), e);
        }
    }
}
