package nl.klankbord.knowledge.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.files.SampleFiles;
import nl.klankbord.knowledge.document.DocumentImport.FileState;
import nl.klankbord.knowledge.document.DocumentImport.Flaw;
import nl.klankbord.knowledge.document.DocumentImport.State;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class DocumentImportsTest {

    @Autowired
    private DocumentImports imports;

    @Autowired
    private Documents documents;

    @Autowired
    private ImportWork work;

    @Autowired
    private CurrentActor actors;

    @Autowired
    private As as;

    @Autowired
    private TurnableClock clock;

    private final String word = "reiger" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private DocumentImportId sent(byte[] zip, boolean anonymised, Actor actor) {
        var id = imports.begin(new ImportTerms(Set.of(), anonymised), actor);
        imports.receiveAll(id, new ByteArrayInputStream(zip), actor);
        return id;
    }

    private DocumentImport worked(DocumentImportId id, Actor actor) {
        actors.asPortal(work::round);
        return imports.find(id, actor).orElseThrow();
    }

    @Test
    void eachFileBecomesADocumentOrIsToldWhyNot() {
        var actor = as.account("coordinator");
        var files = new LinkedHashMap<String, byte[]>();
        files.put("map/", new byte[0]);
        files.put("map/verslag.pdf", SampleFiles.pdf("Een " + word));
        files.put("nota.txt", SampleFiles.text("Nota " + word));
        files.put("kopie van nota.txt", SampleFiles.text("Nota " + word));
        files.put("__MACOSX/nota.txt", SampleFiles.text("niets"));
        files.put("programma.exe", SampleFiles.text("MZ"));
        files.put("adres.txt", SampleFiles.text("Schrijf naar jan@thuis.example over " + word));
        var id = sent(zip(files), false, actor);
        assertThat(imports.find(id, actor).orElseThrow().count(FileState.WAITING))
                .isEqualTo(4);
        var over = worked(id, actor);
        assertThat(over.state()).isEqualTo(State.DONE);
        assertThat(over.flaw()).isNull();
        assertThat(over.counts()).isEqualTo(Map.of(FileState.DONE, 2, FileState.ALREADY, 1, FileState.REFUSED, 2));
        assertThat(imports.files(id, Set.of(), new PageRequest(1, 20), actor))
                .extracting(file -> file.name() + " " + file.state() + " " + file.why())
                .containsExactly(
                        "verslag.pdf DONE ",
                        "nota.txt DONE ",
                        "kopie van nota.txt ALREADY ",
                        "programma.exe REFUSED KIND_NOT_TAKEN",
                        "adres.txt REFUSED PERSONAL_DATA");
        var document = Objects.requireNonNull(imports.files(id, Set.of(FileState.DONE), new PageRequest(1, 1), actor)
                .getFirst()
                .document());
        assertThat(documents.find(document, as.account("trainer")))
                .hasValueSatisfying(page -> assertThat(page.card().title()).isEqualTo("Verslag"));
    }

    @Test
    void whatIsSaidOfAllHoldsForEachButNeverForACitizenServiceNumber() {
        var actor = as.account("coordinator");
        var id = sent(
                zip(Map.of(
                        "a.txt", SampleFiles.text(word + " mail info@gemeente.example"),
                        "b.txt", SampleFiles.text(word + " nummer 111222333"))),
                true,
                actor);
        assertThat(worked(id, actor).counts()).isEqualTo(Map.of(FileState.DONE, 1, FileState.REFUSED, 1));
    }

    @Test
    void whatIsStoppedLeavesNothingBehindOfWhatHadToCome() {
        var actor = as.account("coordinator");
        var id = sent(zip(Map.of("a.txt", SampleFiles.text("Stop " + word))), false, actor);
        imports.stop(id, actor);
        var stopped = worked(id, actor);
        assertThat(stopped.state()).isEqualTo(State.STOPPED);
        assertThat(stopped.counts()).isEqualTo(Map.of(FileState.STOPPED, 1));
    }

    @Test
    void aZipFileThatBreaksOffIsTakenAsFarAsItCame() {
        var actor = as.account("coordinator");
        var random = new java.util.Random(4);
        var noise = new StringBuilder();
        random.ints(40_000, 'a', 'z').forEach(letter -> noise.append((char) letter));
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.txt", SampleFiles.text("Heel " + word));
        files.put("b.txt", SampleFiles.text(noise.toString()));
        var whole = zip(files);
        var id = sent(Arrays.copyOf(whole, whole.length / 2), false, actor);
        var over = worked(id, actor);
        assertThat(over.flaw()).isEqualTo(Flaw.CUT_OFF);
        assertThat(over.counts()).isEqualTo(Map.of(FileState.DONE, 1));
    }

    @Test
    void somethingElseThanAZipFileHoldsNothing() {
        var actor = as.account("coordinator");
        assertThat(worked(sent(SampleFiles.text("geen zip"), false, actor), actor)
                        .flaw())
                .isEqualTo(Flaw.EMPTY);
    }

    @Test
    void aSenderWhoIsSilentForTenMinutesIsGoneAndWhatCameIsTaken() throws IOException {
        var actor = as.account("coordinator");
        var id = imports.begin(new ImportTerms(Set.of(), false), actor);
        imports.receive(id, "a.txt", new ByteArrayInputStream(SampleFiles.text("Stil " + word)), actor);
        assertThat(worked(id, actor).state()).isEqualTo(State.RECEIVING);
        clock.forward(ImportWork.SILENCE.plusSeconds(1));
        assertThat(worked(id, actor).state()).isEqualTo(State.DONE);
        assertThat(imports.find(id, actor).orElseThrow().flaw()).isEqualTo(Flaw.CUT_OFF);
    }

    @Test
    void anImportIsSeenByWhoMadeItOnlyAndMadeByFew() {
        var actor = as.account("coordinator");
        var id = sent(zip(Map.of("a.txt", SampleFiles.text("Mijn " + word))), false, actor);
        assertThat(imports.find(id, as.account("beheerder"))).isEmpty();
        as.account("medewerker");
        assertThatThrownBy(() -> imports.mine(actor)).isInstanceOf(AccessDeniedException.class);
    }
}
