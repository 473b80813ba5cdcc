package nl.klankbord.training.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.klankbord.base.paper.Fact;
import nl.klankbord.base.paper.Sender;
import nl.klankbord.training.paper.CertificatePaper.Check;
import nl.klankbord.training.paper.SettlementPaper.Notes;
import nl.klankbord.training.paper.SettlementPaper.Row;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingPapersTest {

    private static final Sender SENDER = new Sender("Gemeente Moerdijk", "MO", "#7a3e9d");
    private static final String LINK = "https://klankbord.example/certificaat/7F3K-92QX-M4TD-0B5C";

    private interface Paper {
        void write(OutputStream out) throws IOException;
    }

    private static CertificatePaper certificate(String person, String title) {
        return new CertificatePaper(
                "nl",
                SENDER,
                "Certificaat",
                person,
                "nam deel aan de training",
                title,
                List.of(
                        new Fact("Data", "13 januari tot en met 10 februari 2027"),
                        new Fact("Omvang", "12 uur"),
                        new Fact("PE-uren", "8 uur"),
                        new Fact("Nummer", "7F3K-92QX-M4TD-0B5C")),
                new Check(
                        "Controleer dit certificaat",
                        "Scan de code, of ga naar dit adres. Daar staat of dit certificaat echt is.",
                        LINK,
                        "QR-code met het adres hiernaast"));
    }

    private static SettlementPaper settlement(String title, List<Row> rows) {
        return new SettlementPaper(
                "nl",
                SENDER,
                "Voorstel tot verrekening",
                title,
                List.of(
                        new Fact("Organisator", "Gemeente Moerdijk"),
                        new Fact("Kosten", "\u20ac 2.400,00, zonder btw"),
                        new Fact("Verdeeld naar", "inwoners in 2026")),
                List.of("Partner", "Inwoners in 2026", "Deel", "Bedrag", "Te betalen aan Moerdijk"),
                rows,
                new Row("Samen", List.of("153.000", "100 %", "\u20ac 2.400,00", "\u20ac 1.400,00")),
                new Notes("Wat dit is", "Dit is een voorstel, geen factuur.\n\nDe bedragen zijn zonder btw."));
    }

    private static List<Row> rows() {
        return List.of(
                new Row("Gemeente Etten-Leur", List.of("45.000", "29,41 %", "\u20ac 705,88", "\u20ac 705,88")),
                new Row("Gemeente Moerdijk", List.of("38.000", "24,84 %", "\u20ac 596,08", "\u2013")),
                new Row("Gemeente Rucphen", List.of("23.000", "15,03 %", "\u20ac 360,78", "\u20ac 360,78")));
    }

    private static PDDocument read(Paper paper) throws IOException {
        var pdf = new ByteArrayOutputStream();
        paper.write(pdf);
        return Loader.loadPDF(pdf.toByteArray());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    /** The kinds of the elements in the structure of a document, in their order. */
    private static List<String> structure(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .<String>mapMulti((element, next) -> {
                    next.accept(element.getStructureType()
                            + (element.getAlternateDescription() == null
                                    ? ""
                                    : ":" + element.getAlternateDescription()));
                    structure(element).forEach(next);
                })
                .toList();
    }

    private static void isAccessible(PDDocument document, String title) throws IOException {
        var catalog = document.getDocumentCatalog();
        assertThat(catalog.getLanguage()).isEqualTo("nl");
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
        assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Gemeente Moerdijk");
        assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                .contains("pdfuaid");
    }

    @Test
    void aCertificateSaysWhoTookPartAndWhereToCheckIt() throws IOException {
        try (var document = read(certificate("Yar\u00e9 van den Berg", "Omgevingsplan voor gevorderden")::write)) {
            isAccessible(document, "Certificaat: Omgevingsplan voor gevorderden");
            assertThat(text(document))
                    .contains(
                            "Yar\u00e9 van den Berg",
                            "nam deel aan de training",
                            "8 uur",
                            "7F3K-92QX-M4TD-0B5C",
                            LINK,
                            "Gemeente Moerdijk");
            assertThat(document.getNumberOfPages()).isOne();
            var page = document.getPage(0);
            assertThat(page.getAnnotations())
                    .singleElement()
                    .isInstanceOfSatisfying(PDAnnotationLink.class, link -> assertThat(link.getContents())
                            .isEqualTo("Controleer dit certificaat"));
            assertThat(page.getResources().getXObjectNames()).hasSize(1);
            assertThat(structure(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains(
                            "Figure:QR-code met het adres hiernaast", "H1", "Table", "Link:Controleer dit certificaat");
        }
    }

    @Test
    void aSettlementIsATableThatCanBeReadAloud() throws IOException {
        try (var document = read(settlement("Omgevingsplan voor gevorderden", rows())::write)) {
            isAccessible(document, "Voorstel tot verrekening: Omgevingsplan voor gevorderden");
            assertThat(text(document))
                    .contains("Gemeente Rucphen 23.000 15,03 % \u20ac 360,78", "Samen 153.000", "geen factuur");
            assertThat(structure(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("THead", "TBody", "TH", "TD");
        }
    }

    @Test
    void manyPartnersRunOnOverPages() throws IOException {
        var many = IntStream.range(0, 90)
                .mapToObj(i -> new Row("Gemeente " + i + " met een lange naam", List.of("1", "1 %", "\u20ac 1,00", "")))
                .toList();
        try (var document = read(settlement("x".repeat(400), many)::write)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(text(document)).contains("Gemeente 89 met een lange naam", "Samen");
        }
    }

    @Test
    void whatSomebodyTypesStaysText(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("geheim.txt"), "kanarie").toUri();
        var hostile = "<img src=\"" + secret
                + "\"/><img src=\"data:image/png;base64,AAAA\"/><b>vet</b> {{paper}} \u0000\ud800";
        for (var paper : List.<Paper>of(
                certificate(hostile, hostile)::write,
                settlement(hostile, List.of(new Row(hostile, List.of(hostile, "", "", ""))))::write)) {
            try (var document = read(paper)) {
                assertThat(text(document)).contains("<b>vet</b> {{paper}}").doesNotContain("kanarie");
                assertThat(StreamSupport.stream(document.getPages().spliterator(), false)
                                .flatMap(page -> StreamSupport.stream(
                                        page.getResources().getXObjectNames().spliterator(), false))
                                .map(COSName::getName))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }
}
