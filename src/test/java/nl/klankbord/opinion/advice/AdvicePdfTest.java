package nl.klankbord.opinion.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.klankbord.base.paper.Fact;
import nl.klankbord.base.paper.Sender;
import nl.klankbord.opinion.advice.AdvicePaper.Part;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvicePdfTest {

    private static final Part DISCLAIMER = new Part("Wat dit is", "Dit is geen besluit.", false);

    private static AdvicePaper paper(String title, String text, String accent) {
        return new AdvicePaper(
                "nl",
                new Sender("Gemeente Zundert", "ZU", accent),
                "Advies",
                title,
                List.of(new Fact("Advies van", "Sanne Verhulst")),
                List.of(new Part("Bevindingen", text, false), new Part("Conclusie", "Akkoord", true)),
                DISCLAIMER);
    }

    private static PDDocument read(AdvicePaper paper) throws IOException {
        var pdf = new ByteArrayOutputStream();
        AdvicePdf.write(paper, pdf);
        return Loader.loadPDF(pdf.toByteArray());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    @Test
    void aScreenReaderKnowsTitleLanguageAndStructure() throws IOException {
        try (var document = read(paper("Mag de kap?", "Het mag, want de gevel blijft vrij.", "#0b5560"))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Advies: Mag de kap?");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Gemeente Zundert");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void everyFontIsInside() throws IOException {
        try (var document = read(paper("Mag de kap?", "Ja: ë, é, €, “zo”.", "#0b5560"))) {
            for (var page : document.getPages()) {
                var resources = page.getResources();
                for (var name : resources.getFontNames()) {
                    PDFont font = resources.getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            assertThat(text(document)).contains("Ja: ë, é, €, “zo”.", "Dit is geen besluit.", "Gemeente Zundert");
        }
    }

    @Test
    void whatSomebodyTypesStaysText(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("geheim.txt"), "<p>kanarie</p>")
                .toUri();
        var hostile = "<img src=\"" + secret + "\"/><object data='" + secret + "'/><script>1</script>\n\n"
                + "<link rel=\"stylesheet\" href=\"http://127.0.0.1:1/x.css\"/>&amp;<!DOCTYPE x [<!ENTITY y SYSTEM \""
                + secret + "\">]>&y; {{paper}} \u0000\u0001\ud800";
        try (var document = read(paper("<b>Mag</b> dit?", hostile, "#fff;background:url(" + secret + ")"))) {
            var read = text(document).replaceAll("\\s+", " ");
            assertThat(read)
                    .contains("<b>Mag</b> dit?", "<script>1</script>", "&amp;", "{{paper}}")
                    .doesNotContain("kanarie");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Advies: <b>Mag</b> dit?");
            for (var page : document.getPages()) {
                assertThat(page.getResources().getXObjectNames()).isEmpty();
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    @Test
    void longTextsRunOnOverPages() throws IOException {
        var long1 = "De gevel blijft vrij en de straat houdt haar beeld. ".repeat(100) + "\n\n" + "x".repeat(5_000);
        try (var document = read(paper("Mag de kap?", long1, "#0b5560"))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(text(document).chars().filter(c -> c == 'x').count()).isGreaterThanOrEqualTo(5_000);
            assertThat(StreamSupport.stream(document.getPages().spliterator(), false)
                            .map(page -> page.getMediaBox().getWidth()))
                    .allMatch(width -> width > 590 && width < 600);
        }
    }

    @Test
    void aMarkThatNoFontKnowsDoesNotBreakIt() throws IOException {
        try (var document = read(paper("Mag dit?", "Ja \ud83d\udc4d en 建築 en \u202eomgekeerd", "#0b5560"))) {
            assertThat(text(document)).contains("Ja ");
        }
    }
}
