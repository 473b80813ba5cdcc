package nl.klankbord.intervision.brought;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Texts;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.intervision.BroughtCaseId;
import nl.klankbord.intervision.MeetingHeld;
import nl.klankbord.intervision.TriedCircle;
import nl.klankbord.notices.Notices;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.testing.As;
import nl.klankbord.testing.Canary;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TestDatabase;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;

/** A case goes from draft to erased with one word in every field: it is nowhere else, and afterwards nowhere at all. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class CaseCanaryTest {

    @Autowired
    private BroughtCases cases;

    @Autowired
    private CaseEndings endings;

    @Autowired
    private Notices notices;

    @Autowired
    private Vault vault;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private SearchIndex index;

    @Autowired
    private Environment settings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private As as;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private TriedCircle circle;
    private Canary canary;

    @BeforeEach
    void sitDown() {
        circle = new TriedCircle(jdbc, as, clock, 4);
        canary = new Canary(jdbc);
    }

    @Test
    void theWordsOfACaseAreNowhereOutsideIt(CapturedOutput log) throws Exception {
        var began = Instant.now();
        var id = fromDraftToDiscussed();
        // A draft besides, which is still there.
        cases.keepDraft(circle.id(), words(), circle.bringer());
        index.awaitCaughtUp();

        assertThat(canary.columns()).isEmpty();
        assertThat(canary.files(Path.of(settings.getRequiredProperty("klankbord.data")), Instant.MIN))
                .isEmpty();
        assertThat(canary.files(TestDatabase.FOLDER, began)).isEmpty();
        assertThat(canary.files(Path.of(System.getProperty("java.io.tmpdir")), began))
                .isEmpty();
        for (var who : List.of(circle.bringer(), circle.facilitator(), circle.organiser())) {
            as.account(who.account());
            assertThat(notices.of(who, false, new PageRequest(1, 50), Texts.DUTCH)
                            .items())
                    .noneMatch(notice -> notice.toString().contains(canary.word()));
        }
        for (var username : List.of("medewerker", "begeleider", "coordinator", "netwerkbeheerder", "beheerder")) {
            unknownOverRest(username, id);
        }
        assertThat(log.toString().toLowerCase(Locale.ROOT)).doesNotContain(canary.word());
    }

    @Test
    void sevenDaysAfterAnErasureTheOldestBackupWithEveryKeptKeyOpensNothing(@TempDir Path folder) throws IOException {
        cases.keepDraft(circle.id(), words(), circle.bringer());
        var database = new ArrayList<>(sealedRows());
        var id = fromDraftToDiscussed();
        database.addAll(sealedRows());
        var keysBefore = keysInto(folder.resolve("before"));
        var place = "intervision-case|" + id;
        assertThat(opens(keysBefore, place, database))
                .as("the words lie in the backup")
                .isTrue();

        done(cases.erase(id, circle.bringer()));
        endings.run();
        // One backup of the keys each day, kept for seven days: those from before the erasure are gone by then.
        var kept = keysInto(folder.resolve("kept"));
        TurnableClock.CLOCK.forward(Duration.ofDays(7));
        assertThat(opens(kept, place, database)).isFalse();
        assertThat(opens(kept, draftPlace(), database)).isFalse();
        assertThat(canary.columns()).isEmpty();
        assertThat(sealedRows().stream().filter(row -> holds(row, place))).isEmpty();
    }

    private BroughtCaseId fromDraftToDiscussed() {
        cases.keepDraft(circle.id(), words(), circle.bringer());
        var id = done(cases.bring(circle.id(), words(), GateAnswers.none(), circle.bringer()));
        assertThat(cases.open(id, circle.member(2))).isPresent();
        var version = cases.open(id, circle.bringer()).orElseThrow().card().version();
        done(cases.change(id, version, words(), GateAnswers.none(), circle.bringer()));
        done(cases.choose(id, circle.meeting(), circle.facilitator()));
        transactions.executeWithoutResult(_ -> events.publishEvent(new MeetingHeld(circle.meeting(), circle.id())));
        return id;
    }

    private CaseEntry words() {
        var word = canary.word();
        return new CaseEntry("Over " + word, word + " zei niets", "Ik vroeg " + word, "Hoe vraag ik " + word + "?");
    }

    private static BroughtCaseId done(CaseOutcome outcome) {
        assertThat(outcome).isInstanceOf(CaseOutcome.Done.class);
        return ((CaseOutcome.Done) outcome).id();
    }

    private String draftPlace() {
        return "intervision-draft|" + circle.bringer().colleague() + "|" + circle.id();
    }

    /** Every sealed text that a backup of the database holds of drafts and cases; of a draft, what lies sealed within it. */
    private List<byte[]> sealedRows() {
        var rows = new ArrayList<>(jdbc.sql("select sealed from intervision_case where sealed is not null")
                .query((row, _) -> row.getBytes(1))
                .list());
        var owner = circle.bringer().colleague();
        jdbc.sql("select sealed from draft where owner = ? and kind = 'intervision-case'")
                .param(owner.toString())
                .query((row, _) -> row.getBytes(1))
                .list()
                .forEach(kept -> vault.open("draft|" + owner + "|intervision-case|" + circle.id(), kept)
                        .ifPresent(text -> rows.add(Base64.getDecoder().decode(text))));
        return rows;
    }

    private boolean holds(byte[] sealed, String place) {
        return vault.open(place, sealed)
                .filter(text -> text.contains(canary.word()))
                .isPresent();
    }

    /** Whether any row opens once these keys are put back; takes away again what was not there. */
    private boolean opens(Path keys, String place, List<byte[]> rows) throws IOException {
        var store = keyFolder();
        var restored = new ArrayList<Path>();
        try (var files = Files.list(keys)) {
            for (var file : files.toList()) {
                var there = store.resolve(file.getFileName().toString());
                if (!Files.exists(there)) {
                    Files.copy(file, there);
                    restored.add(there);
                }
            }
        }
        var opens = rows.stream().anyMatch(row -> holds(row, place));
        for (var file : restored) {
            Files.delete(file);
        }
        return opens;
    }

    private Path keysInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(keyFolder())) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }

    private Path keyFolder() {
        return Path.of(settings.getRequiredProperty("klankbord.data"), "keys");
    }

    /** What is asked is said again in an answer; what was found is not. */
    private void unknownOverRest(String username, BroughtCaseId id) throws IOException, InterruptedException {
        var found = get("people?literal=true&q=" + canary.word(), username);
        assertThat(new ObjectMapper().readTree(found).path("items")).isEmpty();
        for (var path : List.of(
                "suggestions?q=" + canary.word().substring(0, 9),
                "intervision-programmes?size=100",
                "circles?size=100",
                "circles/" + circle.id(),
                "meetings/" + circle.meeting(),
                "cases/" + id)) {
            assertThat(get(path, username)).as(path).doesNotContain(canary.word());
        }
    }

    private String get(String path, String username) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path))
                                .header("Authorization", "Bearer demo-" + username)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
