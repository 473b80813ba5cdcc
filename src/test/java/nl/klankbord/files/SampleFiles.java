package nl.klankbord.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Files as people have them. */
public final class SampleFiles {

    private SampleFiles() {}

    /** Makes a file. */
    private interface Making {
        void into(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] made(Making making) {
        var out = new ByteArrayOutputStream();
        try {
            making.into(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] docx(String text) {
        return made(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText(text);
                document.write(out);
            }
        });
    }

    static byte[] xlsx(String text) {
        return made(out -> {
            try (var workbook = new XSSFWorkbook()) {
                workbook.createSheet("Blad").createRow(0).createCell(0).setCellValue(text);
                workbook.write(out);
            }
        });
    }

    static byte[] pptx(String text) {
        return made(out -> {
            try (var show = new XMLSlideShow()) {
                show.createSlide().createTextBox().setText(text);
                show.write(out);
            }
        });
    }

    static byte[] odt(String text) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                  <text:p>%s</text:p></office:text></office:body></office:document-content>
                """.formatted(text));
        return zip(parts);
    }

    /** @param text on each page; null for a page that is a picture */
    public static byte[] pdf(@Nullable String... text) {
        return made(out -> {
            try (var document = new PDDocument()) {
                for (var line : text) {
                    page(document, line);
                }
                document.save(out);
            }
        });
    }

    private static void page(PDDocument document, @Nullable String line) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        if (line != null) {
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(line);
                content.endText();
            }
        }
    }

    static byte[] lockedPdf(String text) {
        return made(out -> {
            try (var document = new PDDocument()) {
                page(document, text);
                document.protect(new StandardProtectionPolicy("eigenaar", "lezer", new AccessPermission()));
                document.save(out);
            }
        });
    }

    static byte[] lockedDocx(String text) {
        return made(out -> {
            try (var files = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("geheim");
                try (var inside = encryptor.getDataStream(files)) {
                    inside.write(docx(text));
                } catch (java.security.GeneralSecurityException e) {
                    throw new IllegalStateException(e);
                }
                files.writeFilesystem(out);
            }
        });
    }

    /** A small file that unpacks to a gigabyte. */
    static byte[] bomb() {
        return made(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write(text("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                var blank = new byte[1_000_000];
                for (var i = 0; i < 1_000; i++) {
                    zip.write(blank);
                }
            }
        });
    }

    /** A document with one more part. */
    static byte[] with(byte[] document, String part) {
        return made(out -> {
            try (var in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(document));
                    var zip = new ZipOutputStream(out)) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                }
                zip.putNextEntry(new ZipEntry(part));
                zip.write(1);
            }
        });
    }

    /** The same with other names, as long as the first, in the headers of the parts or in the directory at the end. */
    static byte[] renamed(byte[] document, String from, String to, boolean inHeaders, boolean inDirectory) {
        var renamed = document.clone();
        var name = text(from);
        for (var at = 46; at + name.length <= renamed.length; at++) {
            if (Arrays.equals(renamed, at, at + name.length, name, 0, name.length)
                    && (inHeaders && begins(renamed, at - 30, 3) || inDirectory && begins(renamed, at - 46, 1))) {
                System.arraycopy(text(to), 0, renamed, at, name.length);
            }
        }
        return renamed;
    }

    private static boolean begins(byte[] document, int at, int what) {
        return document[at] == 'P' && document[at + 1] == 'K' && document[at + 2] == what;
    }

    /** Both, one behind the other. */
    static byte[] joined(byte[] first, byte[] second) {
        return made(out -> {
            out.write(first);
            out.write(second);
        });
    }

    static byte[] zip(Map<String, String> parts) {
        return made(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(text(part.getValue()));
                }
            }
        });
    }

    public static byte[] png() {
        return made(out -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out));
    }
}
