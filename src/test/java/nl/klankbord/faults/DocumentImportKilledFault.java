package nl.klankbord.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.klankbord.files.SampleFiles;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Two thousand documents of ten pages in one import, and a portal that is killed while they come in and while it works on
 * them: in the end each is there once and whole. Tells how long it took and how much memory the portal and the processes
 * that read had at most; without kills ({@code -Dklankbord.kills=0}) that is what an import costs.
 */
@Tag("faults")
class DocumentImportKilledFault {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentImportKilledFault.class);
    private static final int TIMES = Integer.getInteger("klankbord.kills", 5);
    private static final int DOCUMENTS = Integer.getInteger("klankbord.documents", 2_000);
    private static final int PAGES = 10;
    private static final int WORDS = 300;
    private static final String TOKEN = "demo-coordinator";
    private static final String IMPORTS = "api/v1/document-imports";

    /** The portal is started with at most 768 MB of heap; what the database and the processes that read have is apart. */
    private static final int MOST_MEGABYTES = 1_500;

    private final KilledDatabase database = new KilledDatabase("killed_documents");
    private final Path data = RunningPortal.emptyData("killed-documents");
    private final Map<Long, Long> memory = new HashMap<>();
    private final Random moments = new Random(46);
    private RunningPortal portal;

    @BeforeEach
    void start() {
        database.create();
        portal = started();
    }

    @AfterEach
    void stop() {
        portal.close();
        database.drop();
    }

    private RunningPortal started() {
        return RunningPortal.start(data, database.settings()).awaitReady();
    }

    @Test
    void eachOfTwoThousandDocumentsIsThereOnceHoweverOftenThePortalIsKilled() throws IOException {
        var zip = made(data.resolveSibling("documents.zip"));
        if (TIMES > 0) {
            cutOffOnTheWay(zip);
        }
        var begun = System.nanoTime();
        var id = sent(zip).path("id").asString();
        var received = System.nanoTime();
        for (var time = 2; time <= TIMES; time++) {
            pause(moments.nextLong(20_000));
            portal.kill();
            portal = started();
            checkNothingIsHalf();
        }
        awaitDone(id);
        var over = System.nanoTime();
        checkAllAreThere(id);
        LOG.info(
                "{}",
                new TreeMap<>(Map.of(
                        "documents", String.valueOf(DOCUMENTS),
                        "megabytes of zip", String.valueOf(Files.size(zip) / 1_000_000),
                        "seconds to receive", String.valueOf(TimeUnit.NANOSECONDS.toSeconds(received - begun)),
                        "seconds in all", String.valueOf(TimeUnit.NANOSECONDS.toSeconds(over - begun)),
                        "most megabytes of the portal",
                                String.valueOf(most(portal.process().pid())),
                        "most megabytes of a process that reads", String.valueOf(mostOfReaders()))));
        assertTrue(most(portal.process().pid()) < MOST_MEGABYTES, "memory: " + memory);
    }

    /** Who got no answer sends again; what came in the first time is no second document. */
    private void cutOffOnTheWay(Path zip) {
        var answer = CompletableFuture.runAsync(() -> sent(zip));
        pause(1_000 + moments.nextLong(4_000));
        portal.kill();
        answer.exceptionally(cut -> null).join();
        portal = started();
        checkNothingIsHalf();
    }

    private JsonNode sent(Path zip) {
        try {
            var answer = portal.send(portal.request(IMPORTS, TOKEN)
                    .timeout(Duration.ofMinutes(30))
                    .header("Content-Type", "application/zip")
                    .POST(HttpRequest.BodyPublishers.ofFile(zip))
                    .build());
            assertEquals(202, answer.statusCode(), answer.body());
            return json(answer.body());
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitDone(String id) {
        RunningPortal.await("the import is done", Duration.ofMinutes(60), () -> {
            note(portal.process());
            var state = json(portal.get(IMPORTS + "/" + id, TOKEN).body());
            pause(500);
            return state.path("state").asString().equals("DONE");
        });
    }

    /** A document has its card, its file and the text of that, or it is not there. */
    private void checkNothingIsHalf() {
        var documents = database.count("select count(*) from knowledge_document");
        assertEquals(documents, database.count("select count(*) from knowledge_item where kind = 'DOCUMENT'"));
        assertEquals(
                documents,
                database.count("select count(*) from knowledge_document d join stored_file f on f.id = d.file"
                        + " where f.owner_kind = 'knowledge-document' and f.owner_id = d.id and f.state = 'READY'"
                        + " and exists (select 1 from file_piece p where p.file = f.id and p.part = 'TEXT')"));
        assertEquals(
                documents,
                database.count("select count(*) from document_import_file where state = 'DONE'"),
                "each left the queue when it was shelved");
    }

    private void checkAllAreThere(String id) {
        checkNothingIsHalf();
        assertEquals(DOCUMENTS, database.count("select count(*) from knowledge_document"));
        assertEquals(DOCUMENTS, database.count("select count(distinct title) from knowledge_item"));
        assertEquals(
                DOCUMENTS,
                database.count(
                        "select count(*) from document_import_file where import_id = ? and state in ('DONE', 'ALREADY')",
                        id));
        RunningPortal.await(
                "all of them are found",
                Duration.ofMinutes(5),
                () -> found("ooievaar").path("total").asInt() == DOCUMENTS);
        var last = found(own(DOCUMENTS)).path("items").path(0);
        assertEquals("Proef " + DOCUMENTS, last.path("title").asString());
        assertEquals(PAGES, last.path("why").path(0).path("page").asInt());
    }

    private JsonNode found(String text) {
        return json(portal.get("api/v1/knowledge?size=1&literal=true&q=" + text, TOKEN)
                .body());
    }

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }

    /** The portal and the processes that read for it, each by the most that it had so far. */
    private void note(ProcessHandle process) {
        memory.merge(process.pid(), resident(process.pid()), Math::max);
        process.children().forEach(child -> memory.merge(child.pid(), resident(child.pid()), Math::max));
    }

    private long most(long pid) {
        return memory.getOrDefault(pid, 0L);
    }

    private long mostOfReaders() {
        return memory.entrySet().stream()
                .filter(entry -> entry.getKey() != portal.process().pid())
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** In megabytes, as Linux tells. */
    private static long resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1_000)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    private static Path made(Path to) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var number = 1; number <= DOCUMENTS; number++) {
                zip.putNextEntry(new ZipEntry("proef/Proef " + number + ".pdf"));
                zip.write(SampleFiles.pdf(pages(number)));
            }
        }
        return to;
    }

    private static String[] pages(int number) {
        var dice = new Random(number);
        return IntStream.rangeClosed(1, PAGES)
                .mapToObj(page -> (page == PAGES ? "ooievaar " + own(number) + " " : "") + text(dice))
                .toArray(String[]::new);
    }

    private static String text(Random dice) {
        var text = new StringBuilder();
        for (var word = 0; word < WORDS; word++) {
            text.append(word(dice.nextInt(5_000))).append(word % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    /** In one document only. */
    private static String own(int number) {
        return word(100_000 + number);
    }

    /** A word of its own for each number, of syllables. */
    private static String word(int number) {
        var word = new StringBuilder("wo");
        for (var left = number + 40; left > 0; left /= 20) {
            word.append("bdfghjklmnprstvwzcxq".charAt(left % 20)).append("aeiou".charAt(left % 5));
        }
        return word.toString();
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
