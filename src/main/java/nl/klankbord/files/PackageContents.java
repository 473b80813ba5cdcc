package nl.klankbord.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import nl.klankbord.files.FoundText.Verdict;
import nl.klankbord.files.PackageDirectory.Part;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks at the parts of a document that is a zip file, before anything in it is understood. */
final class PackageContents {

    /** More than an honest document of 25 MB unpacks to. */
    private static final long MOST_BYTES = 500_000_000;

    private static final int MOST_PARTS = 20_000;

    /** Where Office and OpenDocument keep programs. */
    private static final Pattern PROGRAM =
            Pattern.compile("(.*/)?vbaproject\\.bin|(.*/)?vbadata\\.xml|basic/.*|scripts/.*|(.*/)?macrosheets/.*");

    private final byte[] content;
    private final List<Part> walked = new ArrayList<>();

    private PackageContents(byte[] content) {
        this.content = content;
    }

    /** What is against it; empty when nothing is. */
    static Optional<Verdict> objection(byte[] content) {
        if (FirstBytes.isOle(content)) {
            return Optional.of(isLocked(content) ? Verdict.LOCKED : Verdict.OTHER_CONTENT);
        }
        if (PackageDirectory.mayHoldMoreThan(MOST_PARTS, content)) {
            return Optional.of(Verdict.TOO_MUCH);
        }
        return new PackageContents(content).objection();
    }

    /** A document that is cut off has no directory; nobody reads a text out of what cannot be walked to its end. */
    private Optional<Verdict> objection() {
        var onTheWay = walk();
        if (onTheWay.isPresent() && onTheWay.get() != Verdict.BROKEN) {
            return onTheWay;
        }
        try {
            var directory = PackageDirectory.of(content);
            if (directory.parts().stream().anyMatch(part -> isProgram(part.name()))) {
                return Optional.of(Verdict.MACROS);
            }
            return onTheWay.isPresent() || directory.fits(walked) ? onTheWay : Optional.of(Verdict.OTHER_CONTENT);
        } catch (IOException e) {
            return Optional.of(Verdict.BROKEN);
        }
    }

    /** From header to header. */
    private Optional<Verdict> walk() {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var buffer = new byte[64 * 1024];
            var bytes = 0L;
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (isProgram(part.getName())) {
                    return Optional.of(Verdict.MACROS);
                }
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        return Optional.of(Verdict.TOO_MUCH);
                    }
                }
                walked.add(new Part(part.getName(), part.getMethod(), part.getCompressedSize(), part.getCrc()));
                if (walked.size() > MOST_PARTS) {
                    return Optional.of(Verdict.TOO_MUCH);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Verdict.BROKEN);
        }
    }

    private static boolean isProgram(String name) {
        return !name.endsWith("/")
                && PROGRAM.matcher(name.toLowerCase(Locale.ROOT)).matches();
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
