package nl.klankbord.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Set;
import nl.klankbord.files.FoundText.Verdict;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.SAXException;

/** Finds out what a file is and which text is in it. Runs in the process of {@link ReadText} only. */
final class DocumentText {

    /** A page with less on it is a picture of a page. */
    private static final int LEAST_ON_A_PAGE = 10;

    private DocumentText() {}

    static FoundText of(FileKind kind, byte[] content) throws IOException {
        if (kind.form() == FileKind.Form.PACKAGE) {
            var objection = PackageContents.objection(content);
            if (objection.isPresent()) {
                return FoundText.none(objection.get());
            }
        }
        if (kind.form() != FileKind.Form.TEXT) {
            var detected = detected(content);
            if (detected.contains("macroenabled")) {
                return FoundText.none(Verdict.MACROS);
            }
            if (!detected.equals(kind.mediaType())) {
                return FoundText.none(Verdict.OTHER_CONTENT);
            }
        }
        return read(kind, content);
    }

    private static String detected(byte[] content) throws IOException {
        return new DefaultDetector()
                .detect(new BufferedInputStream(new ByteArrayInputStream(content), content.length + 1), new Metadata())
                .getBaseType()
                .toString();
    }

    private static FoundText read(FileKind kind, byte[] content) throws IOException {
        var text = new StringWriter();
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, kind.mediaType());
        try {
            parser(kind)
                    .parse(
                            new ByteArrayInputStream(content),
                            new WriteOutContentHandler(new PlacedText(text, kind == FileKind.PDF), FileTerms.MOST_TEXT),
                            metadata,
                            context());
        } catch (EncryptedDocumentException e) {
            return FoundText.none(Verdict.LOCKED);
        } catch (SAXException e) {
            return WriteLimitReachedException.isWriteLimitReached(e)
                    ? new FoundText(Verdict.PARTLY, text.toString())
                    : FoundText.none(Verdict.BROKEN);
        } catch (TikaException | IOException e) {
            return FoundText.none(Verdict.BROKEN);
        }
        if (text.toString().isBlank()) {
            return FoundText.none(Verdict.NO_TEXT);
        }
        var emptyPages = Arrays.stream(metadata.getIntValues(PDF.CHARACTERS_PER_PAGE))
                .anyMatch(characters -> characters < LEAST_ON_A_PAGE);
        return new FoundText(emptyPages ? Verdict.PARTLY : Verdict.READ, text.toString());
    }

    private static Parser parser(FileKind kind) {
        return switch (kind.form()) {
            case PDF -> new PDFParser();
            case PACKAGE ->
                Set.of(FileKind.ODT, FileKind.ODS, FileKind.ODP).contains(kind)
                        ? new OpenDocumentParser()
                        : new OOXMLParser();
            case TEXT, PNG, JPG -> new TXTParser();
        };
    }

    /** Documents within a document are read too. */
    private static ParseContext context() {
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        var context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(
                Parser.class,
                new AutoDetectParser(
                        new DefaultDetector(),
                        new PDFParser(),
                        new OOXMLParser(),
                        new OpenDocumentParser(),
                        new TXTParser()));
        return context;
    }
}
