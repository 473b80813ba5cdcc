package nl.klankbord.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.base.PartnerId;
import nl.klankbord.files.FileBytes.Part;
import nl.klankbord.files.TakenFile.Kept;
import nl.klankbord.files.TakenFile.Refused;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class FilesTest {

    @Autowired
    private Files files;

    @Autowired
    private FileStore store;

    @Autowired
    private FileBytes bytes;

    @Autowired
    private Audit audit;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private As as;

    @TempDir
    private Path folder;

    private final FileOwner owner = new FileOwner("proef", UUID.randomUUID());
    private Actor actor;

    @BeforeEach
    void somebody() {
        actor = as.somebody(PartnerId.random());
    }

    private StoredFile kept(String name, byte[] content) throws IOException {
        assertThat(taken(files, name, content)).isInstanceOf(Kept.class);
        return ((Kept) taken(files, name, content)).file();
    }

    private TakenFile taken(Files by, String name, byte[] content) throws IOException {
        return by.take(name, new ByteArrayInputStream(content), actor);
    }

    private Optional<Refused> attached(FileId id) {
        return Objects.requireNonNull(transactions.execute(_ -> files.attach(id, owner)));
    }

    private byte[] read(FileId id) throws IOException {
        var out = new ByteArrayOutputStream();
        files.writeTo(id, out);
        return out.toByteArray();
    }

    /** The files of a portal with this scanner. */
    private Files scannedBy(Examination examination) {
        return new Files(store, bytes, examination, FileTerms.usual(), clock);
    }

    private Examination examination(String scanner) {
        return new Examination(
                store,
                bytes,
                new Clamd(scanner),
                new TextReader(FileTerms.usual(), folder.resolve("reading")),
                audit,
                events,
                transactions,
                clock);
    }

    @Test
    void aLargeFileComesOutAsItWentInAndLiesSealedInPieces() throws IOException {
        var content = new byte[3_000_000];
        new Random(7).nextBytes(content);
        System.arraycopy(SampleFiles.png(), 0, content, 0, 8);
        var file = kept("kaart.png", content);
        assertThat(attached(file.id())).isEmpty();

        assertThat(read(file.id())).isEqualTo(content);
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(file.sha256()).hasSize(64);
        var pieces = jdbc.sql("select sealed from file_piece where file = ?")
                .param(file.id().toString())
                .query((row, _) -> row.getBytes(1))
                .list();
        assertThat(pieces).hasSize(3).allSatisfy(piece -> {
            assertThat(piece).hasSizeLessThanOrEqualTo(1024 * 1024);
            assertThat(Arrays.mismatch(piece, content)).isNotNegative();
        });
    }

    @Test
    void nameAndTextOfAFileLieNowhereInPlain() throws IOException {
        var file = kept("zonnebloemveld.txt", SampleFiles.text("zonnebloemveld"));
        assertThat(files.text(file.id())).contains("zonnebloemveld");
        var plain = jdbc.sql("select concat(sealed, '') from stored_file where id = :id"
                        + " union all select concat(sealed, '') from file_piece where file = :id")
                .param("id", file.id().toString())
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
        assertThat(plain).hasSize(3).noneMatch(each -> each.contains("zonnebloemveld"));
    }

    @Test
    void aPieceThatWasPutElsewhereDoesNotOpen() throws IOException {
        var one = kept("een.txt", SampleFiles.text("een"));
        var two = kept("twee.txt", SampleFiles.text("twee"));
        jdbc.sql("update file_piece a join file_piece b on b.file = ? and b.part = a.part and b.seq = a.seq"
                        + " set a.sealed = b.sealed where a.file = ? and a.part = 'CONTENT'")
                .params(one.id().toString(), two.id().toString())
                .update();
        assertThatThrownBy(() -> read(two.id())).isInstanceOf(IllegalStateException.class);
        files.remove(two.id());
    }

    @ParameterizedTest
    @CsvSource({
        "plan.docm, KIND_NOT_TAKEN",
        "plan.exe, KIND_NOT_TAKEN",
        "plan.docx, OTHER_CONTENT",
        "plan.pdf, OTHER_CONTENT",
        "plan.png, OTHER_CONTENT"
    })
    void whatIsNotTakenIsRefusedWithItsReason(String name, FileFlaw flaw) throws IOException {
        assertThat(taken(files, name, SampleFiles.text("alleen tekst"))).isEqualTo(new Refused(flaw, 0));
        assertThat(taken(files, "leeg.txt", new byte[0])).isEqualTo(new Refused(FileFlaw.EMPTY, 0));
    }

    @Test
    void whatIsRefusedAfterItCameInLeavesNothingBehindButAnEvent() throws IOException {
        var macros = SampleFiles.with(SampleFiles.docx("tekst"), "word/vbaProject.bin");
        assertThat(taken(files, "plan.docx", macros)).isEqualTo(new Refused(FileFlaw.MACROS, 0));
        assertThat(heldBy(actor)).isZero();
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'FILE_REFUSED' and actor = ?")
                        .param(actor.account().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aStreamWithoutEndIsRefusedAndLeavesNothingBehind() throws IOException {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        assertThat(files.take("lang.txt", endless, actor)).isEqualTo(new Refused(FileFlaw.TOO_LARGE, 25));
        assertThat(heldBy(actor)).isZero();
    }

    @Test
    void aSenderWhoGoesAwayLeavesNothingBehind() {
        var broken = new InputStream() {
            private int left = 2_000_000;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    throw new IOException("gone");
                }
                left--;
                return 'a';
            }
        };
        assertThatThrownBy(() -> files.take("half.txt", broken, actor)).isInstanceOf(IOException.class);
        assertThat(heldBy(actor)).isZero();
    }

    @Test
    void aThingHoldsNoMoreThanItMay() throws IOException {
        for (var i = 0; i < 20; i++) {
            assertThat(attached(kept("foto.png", SampleFiles.png()).id())).isEmpty();
        }
        assertThat(attached(kept("foto.png", SampleFiles.png()).id())).contains(new Refused(FileFlaw.TOO_MANY, 20));
    }

    @Test
    void whatBelongsToNothingIsForgotten() throws IOException {
        var stray = kept("stray.png", SampleFiles.png());
        var attached = kept("vast.png", SampleFiles.png());
        attached(attached.id());
        TurnableClock.CLOCK.forward(Files.STRAY.plusMinutes(1));
        files.removeStray();
        assertThat(store.find(stray.id())).isEmpty();
        assertThat(store.find(attached.id())).isPresent();
    }

    @Test
    void whatIsLetGoCanBeTakenBackForAWhile() throws IOException {
        var kept = kept("plan.png", SampleFiles.png());
        var lost = kept("kaart.png", SampleFiles.png());
        attached(kept.id());
        attached(lost.id());
        TurnableClock.CLOCK.forward(Duration.ofDays(2));
        assertThat(files.letGo(owner)).containsExactlyInAnyOrder(kept.id(), lost.id());
        assertThat(files.of(owner)).isEmpty();
        files.removeStray();
        assertThat(takenBack(kept.id())).isEqualTo(1);
        assertThat(takenBack(kept.id())).isZero();

        TurnableClock.CLOCK.forward(Files.STRAY.plusMinutes(1));
        files.removeStray();
        assertThat(files.of(owner)).extracting(StoredFile::id).containsExactly(kept.id());
        assertThat(takenBack(lost.id())).isZero();
    }

    private int takenBack(FileId id) {
        return Objects.requireNonNull(transactions.execute(_ -> files.takeBack(java.util.List.of(id), owner, actor)));
    }

    @Test
    void whatTheScannerFindsIsRefused() throws IOException {
        try (var scanner = new FakeScanner()) {
            var scanned = scannedBy(examination(scanner.address()));
            assertThat(taken(scanned, "ziek.txt", SampleFiles.text("een virus")))
                    .isEqualTo(new Refused(FileFlaw.INFECTED, 0));
            assertThat(taken(scanned, "gezond.txt", SampleFiles.text("gezond"))).isInstanceOf(Kept.class);
        }
    }

    @Test
    void withoutItsScannerAFileIsHeldUntilItAnswers() throws IOException {
        var scanner = new FakeScanner();
        var address = scanner.address();
        scanner.close();
        var sick = ((Kept) taken(scannedBy(examination(address)), "ziek.txt", SampleFiles.text("een virus"))).file();
        var good = ((Kept) taken(scannedBy(examination(address)), "gezond.txt", SampleFiles.text("goed"))).file();
        assertThat(sick.state()).isEqualTo(FileState.QUARANTINED);
        attached(sick.id());
        attached(good.id());
        assertThatThrownBy(() -> read(good.id())).isInstanceOf(IllegalStateException.class);

        try (var back = new FakeScanner()) {
            var examination = examination(back.address());
            assertThat(examination.due()).doesNotContain(sick.id());
            TurnableClock.CLOCK.forward(Examination.AGAIN.plus(Duration.ofSeconds(1)));
            examination.due().stream()
                    .filter(id -> id.equals(sick.id()) || id.equals(good.id()))
                    .forEach(id -> examination.look(id, null));
        }
        assertThat(files.find(good.id(), owner).orElseThrow().reading()).isEqualTo(FileReading.READ);
        assertThat(new String(read(good.id()), StandardCharsets.UTF_8)).isEqualTo("goed");
        var refused = files.find(sick.id(), owner).orElseThrow();
        assertThat(refused.state()).isEqualTo(FileState.REFUSED);
        assertThat(refused.flaw()).isEqualTo(FileFlaw.INFECTED);
        assertThat(bytes.read(sick.id(), Part.CONTENT)).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void aFileThatDoesNotOpenKeepsNoOtherFromBeingExamined() throws IOException {
        var scanner = new FakeScanner();
        var address = scanner.address();
        scanner.close();
        var broken = ((Kept) taken(scannedBy(examination(address)), "stuk.txt", SampleFiles.text("stuk"))).file();
        attached(broken.id());
        TurnableClock.CLOCK.forward(Duration.ofSeconds(1));
        var good = ((Kept) taken(scannedBy(examination(address)), "gezond.txt", SampleFiles.text("goed"))).file();
        attached(good.id());
        jdbc.sql("update stored_file set sealed = 'nonsense' where id = ?")
                .param(broken.id().toString())
                .update();

        TurnableClock.CLOCK.forward(Examination.AGAIN.plus(Duration.ofSeconds(1)));
        try (var back = new FakeScanner()) {
            var examination = examination(back.address());
            new FileConfiguration().examineHeldFiles(examination).execute(null, null);
            assertThat(examination.due()).doesNotContain(broken.id());
        }
        store.delete(broken.id());
        assertThat(files.find(good.id(), owner).orElseThrow().isReady()).isTrue();
    }

    private int heldBy(Actor uploader) {
        return jdbc.sql("select count(*) from stored_file where uploader = ?")
                .param(uploader.colleague().toString())
                .query(Integer.class)
                .single();
    }
}
