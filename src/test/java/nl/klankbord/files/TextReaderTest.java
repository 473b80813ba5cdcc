package nl.klankbord.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.files.FoundText.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextReaderTest {

    private static final String WORDS = "Kabels onder de Dorpsstraat";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private FoundText read(FileKind kind, byte[] content) {
        return new TextReader(FileTerms.usual(), folder.resolve("reading")).read(kind, out -> out.write(content));
    }

    static List<Arguments> documents() {
        return List.of(
                Arguments.of(FileKind.DOCX, SampleFiles.docx(WORDS)),
                Arguments.of(FileKind.XLSX, SampleFiles.xlsx(WORDS)),
                Arguments.of(FileKind.PPTX, SampleFiles.pptx(WORDS)),
                Arguments.of(FileKind.ODT, SampleFiles.odt(WORDS)),
                Arguments.of(FileKind.PDF, SampleFiles.pdf(WORDS)),
                Arguments.of(FileKind.TXT, SampleFiles.text(WORDS)),
                Arguments.of(FileKind.CSV, SampleFiles.text("straat;vraag\nDorpsstraat;" + WORDS)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theTextOfADocumentIsRead(FileKind kind, byte[] content) {
        var found = read(kind, content);
        assertThat(found.verdict()).isEqualTo(Verdict.READ);
        assertThat(found.text()).contains(WORDS);
    }

    @Test
    void pagesOfAPdfAndHeadingsOfADocumentAreTold() {
        var pdf = read(FileKind.PDF, SampleFiles.pdf("Eerste", "Tweede"));
        assertThat(Passages.of(pdf.text())).extracting(Passage::page).containsExactly(1, 2);
        var odt = read(FileKind.ODT, SampleFiles.odt("</text:p><text:h>Aanleiding</text:h><text:p>" + WORDS));
        assertThat(Passages.of(odt.text())).last().extracting(Passage::heading).isEqualTo("Aanleiding");
    }

    @Test
    void oneProcessReadsManyFilesAndABadOneDoesNotSpoilTheNext() {
        var reader = new TextReader(FileTerms.usual(), folder.resolve("reading"));
        try (var batch = reader.open()) {
            var pdf = SampleFiles.pdf(WORDS);
            for (var round = 0; round < 3; round++) {
                assertThat(batch.read(FileKind.PDF, out -> out.write(pdf)).text())
                        .contains(WORDS);
                assertThat(batch.read(FileKind.PDF, out -> out.write(pdf, 0, 200))
                                .verdict())
                        .isEqualTo(Verdict.BROKEN);
                assertThat(batch.read(FileKind.DOCX, out -> out.write(SampleFiles.bomb()))
                                .verdict())
                        .isEqualTo(Verdict.TOO_MUCH);
            }
        }
        // What is known of fonts stays for the next process.
        assertThat(folder.resolve("reading").toFile().list()).containsOnly(".pdfbox.cache");
    }

    static List<Arguments> others() {
        var document = SampleFiles.docx(WORDS);
        return List.of(
                Arguments.of("a scan", FileKind.PDF, SampleFiles.pdf((String) null), Verdict.NO_TEXT),
                Arguments.of("a page that is a scan", FileKind.PDF, SampleFiles.pdf(WORDS, null), Verdict.PARTLY),
                Arguments.of("a picture", FileKind.PNG, SampleFiles.png(), Verdict.PICTURE),
                Arguments.of("a locked PDF", FileKind.PDF, SampleFiles.lockedPdf(WORDS), Verdict.LOCKED),
                Arguments.of("a locked document", FileKind.DOCX, SampleFiles.lockedDocx(WORDS), Verdict.LOCKED),
                Arguments.of("half a PDF", FileKind.PDF, Arrays.copyOf(SampleFiles.pdf(WORDS), 200), Verdict.BROKEN),
                Arguments.of("a zip bomb", FileKind.DOCX, SampleFiles.bomb(), Verdict.TOO_MUCH),
                Arguments.of(
                        "a document with a program",
                        FileKind.DOCX,
                        SampleFiles.with(document, "word/vbaProject.bin"),
                        Verdict.MACROS),
                Arguments.of(
                        "an OpenDocument with a program",
                        FileKind.ODT,
                        SampleFiles.with(SampleFiles.odt(WORDS), "Basic/Standard/Module1.xml"),
                        Verdict.MACROS),
                Arguments.of(
                        "a program that only the directory tells of",
                        FileKind.DOCX,
                        SampleFiles.renamed(
                                SampleFiles.with(document, "word/vbaProject.bin"),
                                "word/vbaProject.bin",
                                "word/vbaPrijzen.bin",
                                true,
                                false),
                        Verdict.MACROS),
                Arguments.of(
                        "a directory that tells of another part",
                        FileKind.DOCX,
                        SampleFiles.renamed(
                                SampleFiles.with(document, "word/ander1.xml"),
                                "word/ander1.xml",
                                "word/ander2.xml",
                                false,
                                true),
                        Verdict.OTHER_CONTENT),
                Arguments.of(
                        "a part that is there twice",
                        FileKind.DOCX,
                        SampleFiles.renamed(
                                SampleFiles.with(document, "word/Documenu.xml"),
                                "word/Documenu.xml",
                                "word/Document.xml",
                                true,
                                true),
                        Verdict.OTHER_CONTENT),
                Arguments.of(
                        "a document before another",
                        FileKind.DOCX,
                        SampleFiles.joined(document, SampleFiles.docx("Iets anders")),
                        Verdict.OTHER_CONTENT),
                Arguments.of(
                        "half a document", FileKind.DOCX, Arrays.copyOf(document, document.length / 2), Verdict.BROKEN),
                Arguments.of("a sheet named .docx", FileKind.DOCX, SampleFiles.xlsx(WORDS), Verdict.OTHER_CONTENT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void whatCannotBeReadIsNamed(String what, FileKind kind, byte[] content, Verdict verdict) {
        assertThat(read(kind, content).verdict()).isEqualTo(verdict);
    }

    @Test
    void aTextWithoutEndIsReadInPart() {
        var found = read(FileKind.TXT, SampleFiles.text("kabels ".repeat(300_000)));
        assertThat(found.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(found.text()).hasSizeBetween(900_000, FileTerms.MOST_TEXT);
    }

    @Test
    void whatNeverEndsIsEnded() {
        var terms = new FileTerms(1, 1, 1, 64, Duration.ofMillis(300), 1);
        var found = new TextReader(terms, folder.resolve("reading")).read(FileKind.TXT, out -> {
            while (true) {
                out.write('a');
            }
        });
        assertThat(found.verdict()).isEqualTo(Verdict.TOO_MUCH);
    }

    @Test
    void whatTakesAllMemoryIsEnded() {
        var terms = new FileTerms(1, 1, 1, 16, Duration.ofSeconds(30), 1);
        var found = new TextReader(terms, folder.resolve("reading"))
                .read(FileKind.TXT, out -> out.write(new byte[24_000_000]));
        assertThat(found.verdict()).isEqualTo(Verdict.TOO_MUCH);
    }

    @Test
    void nothingIsLeftInItsFolder() throws IOException {
        read(FileKind.DOCX, SampleFiles.docx(WORDS));
        try (Stream<Path> left = java.nio.file.Files.list(folder.resolve("reading"))) {
            assertThat(left).isEmpty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
