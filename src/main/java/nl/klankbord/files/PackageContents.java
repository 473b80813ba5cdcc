package nl.klankbord.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.klankbord.files.FoundText.Verdict;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks at the parts of a document that is a zip file, before anything in it is understood. */
final class PackageContents {

    /** More than an honest document of 25 MB unpacks to. */
    private static final long MOST_BYTES = 500_000_000;

    private static final int MOST_PARTS = 20_000;

    /** Where Office and OpenDocument keep programs. */
    private static final Pattern PROGRAM =
            Pattern.compile("(.*/)?vbaproject\\.bin|(.*/)?vbadata\\.xml|basic/.*|scripts/.*|(.*/)?macrosheets/.*");

    private PackageContents() {}

    /** What is against it; empty when nothing is. */
    static Optional<Verdict> objection(byte[] content) {
        if (FirstBytes.isOle(content)) {
            return Optional.of(isLocked(content) ? Verdict.LOCKED : Verdict.OTHER_CONTENT);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var buffer = new byte[64 * 1024];
            var bytes = 0L;
            var parts = 0;
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (!part.isDirectory()
                        && PROGRAM.matcher(part.getName().toLowerCase(Locale.ROOT))
                                .matches()) {
                    return Optional.of(Verdict.MACROS);
                }
                parts++;
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                    if (bytes > MOST_BYTES || parts > MOST_PARTS) {
                        return Optional.of(Verdict.TOO_MUCH);
                    }
                }
            }
            return Optional.empty();
        } catch (ZipException e) {
            // The parser may still make something of it, and else says that it is broken.
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Verdict.BROKEN);
        }
    }

    /** A document with a password lies sealed in an OLE file (MS-OFFCRYPTO, 2.3). */
    private static boolean isLocked(byte[] content) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException e) {
            return false;
        }
    }
}
